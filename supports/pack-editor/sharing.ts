import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { refKey } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { fileNameOf, type Shared, shareOf } from '@/packs/share';
import type { Scene } from '@/supports/contract';
import type { Settings } from './settings';
import { ShareCover } from './ShareCover';

/** Packs whose four questions were looked at before are remembered, the latest of them. */
const REMEMBERED = 200;

/** What the cover shows: the four questions, whose pack it is, then how it goes out. */
export type SharePage = 'lens' | 'name' | 'ways';

export type Code =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly shared: Shared }
  /** The background would not read this pack again, or did not answer. */
  | { readonly kind: 'silent' };

export interface Sharing {
  readonly pack: ReadonlySignal<Pack | null>;
  readonly page: ReadonlySignal<SharePage>;
  readonly code: ReadonlySignal<Code>;
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly ui: ReadonlySignal<string>;
  readonly author: string;
  readonly fileName: string;
  /** The four questions are done with, or left out. */
  readonly looked: () => void;
  readonly lookAgain: () => void;
  readonly nameIt: (author: string) => void;
  readonly rename: () => void;
  readonly said: (text: string) => void;
  readonly close: () => void;
}

export function openShare(
  scene: Scene<Settings>,
  pack: ReadonlySignal<Pack | null>,
  languages: ReadonlySignal<readonly string[]>,
): void {
  const { stage, services } = scene;
  const here = refKey(scene.activity.peek().ref);
  const looked = signal(scene.settings.peek().looked.includes(here));
  const renaming = signal(false);
  const page = computed<SharePage>(() =>
    !looked.value ? 'lens' : scene.settings.value.author === '' || renaming.value ? 'name' : 'ways',
  );
  const code = signal<Code>({ kind: 'waiting' });
  const followed = effect(() => {
    const shared = pack.value;
    if (page.value !== 'ways' || shared === null) return undefined;
    const { author } = scene.settings.value;
    return untracked(() => {
      // Whoever shares it answers for it.
      if (shared.author !== author) {
        services.teaching.change((now) => ({ ...now, author }));
        return undefined;
      }
      let wanted = true;
      services.teaching.encode(shared).then(
        (text) => {
          if (wanted) code.value = { kind: 'ready', shared: shareOf(text, location.href) };
        },
        () => {
          if (wanted) code.value = { kind: 'silent' };
        },
      );
      return () => {
        wanted = false;
      };
    });
  });
  const close = (): void => {
    followed();
    stage.closeCover();
  };
  scene.signal.addEventListener('abort', followed, { once: true });
  const sharing: Sharing = {
    pack,
    page,
    code,
    languages,
    ui: services.uiLanguage,
    author: scene.settings.peek().author,
    fileName: fileNameOf(scene.activity.peek().title),
    looked: () => {
      looked.value = true;
      const kept = scene.settings.peek().looked.filter((each) => each !== here);
      scene.change({ looked: [...kept, here].slice(-REMEMBERED) });
    },
    lookAgain: () => (looked.value = false),
    nameIt: (author) => {
      renaming.value = false;
      scene.change({ author });
    },
    rename: () => (renaming.value = true),
    said: (text) => stage.announce(text),
    close,
  };
  stage.cover(ShareCover, { sharing }, { label: scene.t('pack-editor.share'), onEscape: close });
}
