import { computed, signal, untracked } from '@preact/signals-core';
import { type Barrier, findBarriers, type Known } from '@/language/barriers';
import { refKey } from '@/model/activity';
import type { Scene } from '@/supports/contract';
import { type Addition, answers, withAddition, withoutAddition } from './additions';
import { captionsOf, lookUp } from './asking';
import { Pins, type PinsProps } from './Pins';
import { type Pin, pinsFor } from './placing';
import type { Settings } from './settings';
import type { Actions, Finding, View } from './view';
import { XrayCard, type XrayCardProps } from './XrayCard';

/** What was added while this document is open, by activity and barrier: an undo takes back exactly that. */
const remembered = new Map<string, ReadonlyMap<string, Addition>>();

/** The likely first of our languages, where a teacher has chosen none. */
const LIKELY = 'es';

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const here = refKey(scene.activity.peek().ref);
  const barriers = signal<readonly Barrier[]>([]);
  const looking = signal<View['looking']>('page');
  const silent = signal(false);
  const shown = signal<string | null>(null);
  const ours = signal<ReadonlyMap<string, Addition>>(remembered.get(here) ?? new Map());

  const home = computed((): string => {
    const own = services.homeLanguage.value;
    return scene.settings.value.home || (own === undefined || own.startsWith('en') ? LIKELY : own);
  });
  const pack = computed(() => services.teaching.draft.value ?? services.pack.value?.pack ?? null);
  const findings = computed((): readonly Finding[] => {
    const added = answers(barriers.value, pack.value, ours.value);
    return barriers.value.map((barrier, index) => ({
      barrier,
      number: index + 1,
      added: added.get(barrier.id) ?? null,
    }));
  });
  const view = computed((): View => ({
    looking: looking.value,
    silent: silent.value,
    findings: findings.value,
    home: home.value,
    lang: services.uiLanguage.value,
    languages: services.homeLanguages,
    shown: shown.value,
  }));

  scene.effect(() => {
    const activity = scene.activity.value;
    const text = scene.text.value;
    const lang = home.value;
    const over = new AbortController();
    const find = (known: Partial<Known>): Promise<readonly Barrier[]> =>
      findBarriers(
        activity,
        text,
        { captions: new Map(), hasRecording: false, looked: [], home: lang, ...known },
        over.signal,
      );
    void untracked(async () => {
      looking.value = barriers.peek().length === 0 ? 'page' : 'words';
      silent.value = false;
      try {
        // What the page itself says stands there at once.
        if (barriers.peek().length === 0) {
          barriers.value = await find({});
          looking.value = 'words';
        }
        const captions = await captionsOf(services, activity, over.signal);
        const looked = await lookUp(services, activity, text, lang, over.signal).catch((error: unknown) => {
          over.signal.throwIfAborted();
          silent.value = error !== undefined;
          return [];
        });
        barriers.value = await find({ captions, looked });
        looking.value = 'done';
      } catch (error) {
        if (!over.signal.aborted) throw error;
      }
    });
    return () => over.abort(new DOMException('looked at anew', 'AbortError'));
  });

  const remember = (next: ReadonlyMap<string, Addition>): void => {
    ours.value = next;
    remembered.set(here, next);
  };
  const actions: Actions = {
    show: ({ id, at }) => {
      shown.value = id;
      if (at) stage.reveal(at);
    },
    add: ({ barrier: { id }, added }, addition) => {
      services.teaching.change((now) => withAddition(added ? withoutAddition(now, added) : now, addition));
      remember(new Map([...ours.peek(), [id, addition]]));
      stage.announce(t('barrier-xray.added'));
    },
    undo: ({ barrier: { id }, added }) => {
      if (!added) return;
      services.teaching.change((now) => withoutAddition(now, added));
      remember(new Map([...ours.peek()].filter(([each]) => each !== id)));
      stage.announce(t('barrier-xray.undone'));
    },
    chooseHome: (lang) => scene.change({ home: lang }),
    share: () => services.turnOn('pack-editor'),
    close: () => scene.stop(),
  };

  if (scene.asked) services.closePanel?.();
  stage.dock<XrayCardProps>(XrayCard, { view, actions, arriving: { focus: scene.asked } });
  const pins = signal<readonly Pin[]>([]);
  const place = (): void => {
    pins.value = pinsFor(findings.peek(), (span) => stage.boxesOf(span), innerHeight);
  };
  stage.veil<PinsProps>(Pins, { pins });
  scene.effect(() => {
    void findings.value;
    // The page has moved aside for the card: its boxes are asked for when it is laid out anyway.
    stage.whenLaidOut(place);
  });
  scene.effect(() => {
    void stage.moved.value;
    untracked(place);
  });
  scene.effect(() => {
    const open = findings.value.filter(({ added }) => added === null);
    const chosen = findings.value.find(({ barrier }) => barrier.id === shown.value)?.barrier;
    const tasks = open.filter(({ barrier }) => barrier.kind === 'many-tasks');
    // A whole sentence under a line is hard to read: it is painted while it is asked for alone.
    const words = open.filter(({ barrier: { kind } }) => kind !== 'many-tasks' && kind !== 'long-sentence');
    stage.paint('open', [...tasks.flatMap(({ barrier }) => barrier.spans), ...(chosen?.spans ?? [])]);
    stage.paint(
      'found',
      words.flatMap(({ barrier }) => barrier.spans.filter(({ start: from, end }) => end > from)),
    );
  });
}
