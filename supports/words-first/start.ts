import { signal, untracked } from '@preact/signals-core';
import { choiceQuestion } from '@/language/choice-question';
import { refKey } from '@/model/activity';
import type { NotableQuestion } from '@/model/notable';
import type { Step } from '@/model/word-places';
import type { Scene } from '@/supports/contract';
import { desk } from './desk';
import { MeetCard } from './MeetCard';
import { type Help, type Meeting, meetingsOf } from './meeting';
import type { Settings } from './settings';

/** Narrower than this, the reading cannot give the card a column of its own (page/dock-place). */
const ROOM = '(min-width: 900px)';
/** Words of English texts: our dictionary is one of English. */
const LANG = 'en';

/** Texts whose words were met or put away while this document is open: they do not come back by themselves. */
const left = new Set<string>();

type State = { readonly kind: 'choosing' | 'silent' } | { readonly kind: 'ready'; readonly words: readonly Meeting[] };

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const state = signal<State>({ kind: 'choosing' });
  const again = signal(0);
  /** Those that stand in the dock: chosen once, so that rating one takes none of them away. */
  const meeting = signal<readonly Meeting[] | null>(null);
  const at = signal(0);
  const helps = signal<ReadonlyMap<string, Help>>(new Map());
  const steps = signal<ReadonlyMap<string, Step>>(new Map());
  /** A card that a press has brought takes the focus. */
  const arriving = { focus: false };
  const here = refKey(scene.activity.peek().ref);
  let first = true;

  scene.effect(() => {
    const question = choiceQuestion(
      scene.text.value,
      scene.activity.value,
      services.pack.value?.pack,
      services.words.amount.value,
      (region) => scene.allows(region),
    );
    void again.value;
    return untracked(() => choose(question));
  });

  function choose(question: NotableQuestion): () => void {
    let wanted = true;
    void (async () => {
      try {
        const { words } = await services.words.notable(question);
        if (!wanted) return;
        const found = meetingsOf(words, scene.text.peek(), services.pack.peek()?.pack);
        state.value = { kind: 'ready', words: found };
        if (found.length > 0 && first) {
          first = false;
          if (comesByItself(found)) meet(found);
        }
      } catch {
        if (wanted) state.value = { kind: 'silent' };
      }
    })();
    return () => {
      wanted = false;
    };
  }

  /** Asked for just now; else beside the reading, where there is room, until they were met or put away. */
  const comesByItself = (words: readonly Meeting[]): boolean =>
    scene.asked || (!left.has(here) && matchMedia(ROOM).matches && words.some(({ rated }) => rated === undefined));

  const meet = (words: readonly Meeting[]): void => {
    at.value = 0;
    steps.value = new Map(words.flatMap(({ lemma, rated }) => (rated ? [[lemma, rated] as const] : [])));
    meeting.value = words;
  };
  const leave = (): void => {
    left.add(here);
    meeting.value = null;
  };
  const startReading = (): void => {
    const words = meeting.peek() ?? [];
    const still = words.filter(({ lemma }) => !isKnown(steps.peek().get(lemma)));
    leave();
    stage.paint(
      'marked',
      still.map(({ span }) => span),
    );
    const [block] = scene.text.peek().blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    const [sentence] = block?.sentences ?? [];
    if (block && sentence) stage.reveal({ key: block.key, ...sentence });
    stage.announce(t(`words-first.marked.${still.length === 1 ? 'one' : 'many'}`, { count: still.length }));
  };
  const go = (to: number): void => {
    at.value = to;
    const words = meeting.peek() ?? [];
    const word = words[to];
    if (word) stage.announce(`${word.surface}. ${t('words-first.where', { at: to + 1, all: words.length })}`);
  };
  const rate = (lemma: string, step: Step): void => {
    steps.value = new Map([...steps.peek(), [lemma, step]]);
    void services.words.moved([{ kind: 'rated', lang: LANG, lemma, step }]);
  };

  scene.effect(() => {
    const words = meeting.value;
    const home = services.homeLanguage.value;
    return untracked(() => {
      helps.value = new Map();
      if (!words) return undefined;
      const lookUp = new AbortController();
      for (const { lemma, question } of words) {
        void services.lexicon
          .help({ ...question, ...(home === undefined ? {} : { home }) }, lookUp.signal)
          .catch(() => null)
          .then((help) => {
            if (!lookUp.signal.aborted) helps.value = new Map([...helps.peek(), [lemma, help]]);
          });
      }
      return () => lookUp.abort();
    });
  });
  scene.effect(() => {
    const words = meeting.value;
    untracked(() => {
      if (!words) return stage.closeDock();
      const home = services.homeLanguage;
      stage.dock(MeetCard, {
        words,
        at,
        helps,
        steps,
        home,
        ui: services.uiLanguage,
        arriving,
        rate,
        go,
        startReading,
        close: leave,
      });
    });
  });
  scene.effect(() => {
    const now = state.value;
    desk.value =
      now.kind === 'ready'
        ? {
            kind: 'ready',
            count: now.words.length,
            meet: () => {
              arriving.focus = true;
              meet(now.words);
              services.closePanel?.();
            },
          }
        : now.kind === 'silent'
          ? { kind: 'silent', again: () => (again.value += 1) }
          : { kind: 'choosing' };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}

const isKnown = (step: Step | undefined): boolean => step === 'know' || step === 'use';
