import { computed, effect, signal as reactive } from '@preact/signals';
import { options, render } from 'preact';
import { translator, type Catalogue } from '@/components/text';
import type { Background, ToOverlay } from '@/model/messages';
import { overlayRequests } from '@/model/overlay-requests';
import { patchBetween, type Profile } from '@/model/profile';
import { openHost } from '@/page/host';
import { listenToKeys } from '@/page/keys';
import { Overlay } from '@/page/Overlay';
import { heard, heardVoice, probe, probeRequests, type Probing } from '@/page/probe';
import { Session, type SessionNeeds } from '@/page/session';
import { supports } from '@/supports';
import type { Voice } from '@/supports/contract';
import { detectLanguage } from '@/utils/detect-language';
import { pickLanguage, directionOf } from '@/utils/languages';
import { listen, onEnd } from '@/utils/lifetime';
import { answer, backgroundAsker, type Response } from '@/utils/messages';
import { bytesOf } from '@/utils/own-files';
import { onProfileChange } from '@/utils/profile-link';
import { extensionGone } from '@/utils/runtime';
import { openMaths } from './maths';
import { openMediaKeys } from './media-keys';
import { openVoice } from './voice';

const E2E = import.meta.env.MODE === 'e2e';
const ask = backgroundAsker<Background>();

/** An overlay of a later version says so to the one that stands. */
export const GONE = 'handrail-gone';

/** What an overlay on an LMS's page and one on our own page do not have in common. */
export interface Place extends Pick<SessionNeeds, 'adapter' | 'body' | 'io' | 'picture' | 'text' | 'wordRules'> {
  /** The page is an LMS's: everything Preact draws is counted against it. On our own page the page itself is drawn so. */
  readonly guest: boolean;
  /** Open a file that is attached to the activity in our reader; absent where this is the reader. */
  readonly onOpenFile?: (file: { readonly name: string; readonly href: string }) => void;
  /** The page's own voice where it says things of its own; absent where nothing but the overlay speaks. */
  readonly voice?: Voice;
}

/** One session on this document, with its panel, keys and messages, until `life` is aborted. */
export async function mountOverlay(
  start: Response<Background, 'overlay.start'>,
  place: Place,
  life: AbortController,
): Promise<Session> {
  const { signal } = life;
  const end = (): void => life.abort(new DOMException('overlay ended', 'AbortError'));
  const profile = reactive<Profile>(start.profile);
  const given = reactive(start.given);
  // While changes of ours are on their way to the device, what comes back from there is older than what is here.
  let onTheWay = 0;
  let kept: Profile | undefined;
  const take = (): void => {
    if (onTheWay === 0 && kept && JSON.stringify(kept) !== JSON.stringify(profile.peek())) profile.value = kept;
    kept = onTheWay === 0 ? undefined : kept;
  };
  onEnd(
    signal,
    onProfileChange(() => {
      ask('profile.read', undefined).then(
        (now) => {
          if (JSON.stringify(now.given) !== JSON.stringify(given.peek())) given.value = now.given;
          kept = now.profile;
          take();
        },
        // Updated under the page: nothing new will come from there.
        () => undefined,
      );
    }),
  );
  const available = start.languages.map((language) => language.code);
  const wanted = computed(() => pickLanguage([profile.value.uiLanguage, ...navigator.languages], available));
  const words = reactive<{ lang: string; catalogue: Catalogue }>({ lang: wanted.peek(), catalogue: {} });
  const speak = async (lang: string): Promise<void> => {
    const catalogue = await ask('words.catalogue', { lang });
    if (wanted.peek() === lang) words.value = { lang, catalogue };
  };
  await speak(wanted.peek());
  onEnd(
    signal,
    effect(() => void (wanted.value !== words.peek().lang && speak(wanted.value))),
  );

  const { adapter, body, io, picture, text, wordRules, voice = openVoice(signal) } = place;
  const session = new Session(
    {
      doc: document,
      adapter,
      supports,
      get defaults() {
        return given.value.defaults;
      },
      deciders: computed(() => given.value.deciders),
      body,
      profile,
      change: (next) => {
        // At once here, then on the device: a switch must not wait for the disk, and works when it is full.
        const before = profile.peek();
        profile.value = next(before);
        onTheWay += 1;
        ask('profile.patch', patchBetween(before, profile.peek()))
          .catch(() => session.notKept())
          .finally(() => {
            onTheWay -= 1;
            take();
          });
      },
      uiLanguage: computed(() => words.value.lang),
      t: computed(() => translator(words.value.catalogue)),
      io,
      detect: detectLanguage,
      packs: {
        find: (ref, codes) => ask('pack.find', { ref, codes: [...codes] }),
        open: (ref, json) => ask('pack.open', { ref, json }),
      },
      drafts: {
        read: (ref) => ask('draft.read', ref),
        keep: (draft) => ask('draft.keep', draft),
        discard: (ref) => ask('draft.discard', ref),
        all: () => ask('draft.all', undefined),
        encode: (pack) => ask('pack.encode', pack),
        readPack: (packText) => ask('pack.read', { text: packText }),
      },
      voice: E2E ? heardVoice(voice, () => session.reading) : voice,
      maths: openMaths(),
      ...(import.meta.env.FIREFOX ? {} : { mediaKeys: openMediaKeys(signal) }),
      lexicon: { help: (question) => ask('words.help', question) },
      savedWords: {
        saved: (word) => ask('words.saved', word),
        save: (word) => ask('words.save', word),
        forget: (word) => ask('words.forget', word),
      },
      get homeLanguages() {
        return given.value.homeLanguages;
      },
      words: {
        notable: (question) => ask('words.notable', question),
        moved: (activity, moves) => ask('words.moved', { text: activity, moves: [...moves] }),
      },
      text,
      picture,
      openSheet: (page, sheet) => ask('sheet.open', { page, sheet }),
      wordRules,
      font: async (id) => bytesOf((await ask('font.read', { id })).base64),
    },
    signal,
  );

  const host = openHost(document, start.css, E2E ? 'open' : 'closed', signal);
  listen(host.element, GONE, end, signal);
  onEnd(
    signal,
    effect(() => {
      if (session.phase.value === 'exam') host.leave();
    }),
  );
  onEnd(
    signal,
    effect(() => host.wear([...session.bodies.value.values()].flatMap((loaded) => loaded.css ?? []))),
  );

  // What Preact draws later than the step that caused it is ours all the same.
  if (place.guest) options.debounceRendering = (draw) => queueMicrotask(() => session.watch.ours(draw));
  const root = document.createElement('div');
  host.root.append(root);
  render(
    <Overlay
      session={session}
      uiLanguages={start.languages}
      directionOf={directionOf}
      onMyPage={() => void ask('page.open', { page: 'learner' })}
      onOpenFile={place.onOpenFile}
    />,
    root,
  );
  onEnd(signal, () => render(null, root));

  listenToKeys(
    document,
    {
      map: () => session.keys.peek(),
      run: (command) => session.command(command),
      resting: () => session.choosingKey.peek(),
    },
    signal,
  );
  const stop = answer<ToOverlay>(overlayRequests, 'overlay', {
    'page.state': () => session.state(),
    'panel.open': () => session.showPanel(true),
    'all.hide': ({ hidden }) => {
      session.peeled.value = hidden;
      if (hidden) session.showPanel(false);
    },
    'support.start': ({ id }) => session.toggle(id, true),
  });
  onEnd(signal, stop);
  if (E2E)
    onEnd(
      signal,
      answer<Probing>(probeRequests, 'overlay', {
        'probe.run': () => probe(session, end),
        'probe.read': () => session.reading?.activity ?? null,
        'probe.heard': (from) => heard.slice(from),
      }),
    );

  listen(window, 'popstate', () => session.navigated(), signal);
  // Updated or switched off under the page: what stands here can no longer do anything, so it goes.
  for (const type of ['focus', 'pointerdown', 'keydown', 'visibilitychange']) {
    listen(window, type, () => extensionGone() && end(), signal, { capture: true, passive: true });
  }
  return session;
}
