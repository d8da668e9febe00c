import { batch, computed, signal, untracked } from '@preact/signals-core';
import { type ActivityRef, refKey, type Span } from '@/model/activity';
import { findTaskSentences, type TaskSentence } from '@/language/directions';
import type { Scene } from '@/supports/contract';
import { desk } from './desk';
import { DirectionsCard } from './DirectionsCard';
import { sameLanguage } from './languages';
import { directionsOf, untold } from './pieces';
import type { Settings } from './settings';
import { type Availability, availabilityOf, browserTranslator, translateAll } from './translator';
import type { Machine, View } from './view';
import { type TaskWord, taskWords } from './words';

/** Narrower than this, the reading cannot give the card a column of its own (page/dock-place). */
const ROOM = '(min-width: 900px)';
/** Activities whose card was closed, as long as the document is open: it does not come back by itself. */
const putAway = new Set<string>();
const keyOf = (ref: ActivityRef): string => refKey(ref);

const REST: Machine = { kind: 'rest' };

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const here = keyOf(scene.activity.peek().ref);
  const home = services.homeLanguage;
  const pack = computed(() => services.pack.value?.pack ?? null);
  const tasks = signal<readonly TaskSentence[]>([]);
  // On a page that does not part directions from its passage, finding them is what makes them directions.
  const directions = computed(() =>
    scene.allows('directions')
      ? directionsOf(scene.text.value, tasks.value, pack.value, home.value)
      : { pieces: [], verbs: [], author: undefined },
  );
  const open = computed(() => (home.value === undefined ? null : untold(directions.value, home.value)));
  const same = computed(() => {
    const { pieces } = directions.value;
    const mine = home.value;
    return mine !== undefined && pieces.length > 0 && pieces.every(({ lang }) => sameLanguage(lang, mine));
  });
  const made = signal<ReadonlyMap<string, string>>(new Map());
  const availability = signal<Availability>('none');
  const machine = signal<Machine>(REST);
  const words = signal<readonly TaskWord[] | null>(null);
  const arriving = { focus: scene.asked };
  const shown = signal<'open' | 'by itself' | 'closed'>(
    scene.asked ? 'open' : putAway.has(here) || !matchMedia(ROOM).matches ? 'closed' : 'by itself',
  );
  const visible = computed(
    () =>
      shown.value === 'open' || (shown.value === 'by itself' && directions.value.author !== undefined && !same.value),
  );
  const view = computed<View>(() => ({
    home: home.value,
    directions: directions.value,
    made: made.value,
    availability: availability.value,
    machine: machine.value,
    words: words.value,
    open: open.value?.sentences.filter((sentence) => !made.value.has(sentence)) ?? [],
    same: same.value,
  }));

  const close = (): void => {
    putAway.add(here);
    stage.paint('found', []);
    shown.value = 'closed';
  };
  const seek = (span: Span): void => {
    stage.paint('found', [span]);
    stage.reveal(span);
  };

  let work: AbortController | undefined;
  const rest = (): void => {
    work?.abort(new DOMException('not this any more', 'AbortError'));
    work = undefined;
    machine.value = REST;
  };
  scene.signal.addEventListener('abort', rest, { once: true });
  const ask = (): void => {
    const translator = browserTranslator();
    const pair = pairNow();
    const sentences = view.peek().open;
    if (!translator || !pair || sentences.length === 0) return;
    rest();
    const mine = new AbortController();
    work = mine;
    machine.value = availability.peek() === 'get' ? { kind: 'fetching', share: 0 } : { kind: 'working' };
    stage.announce(t(availability.peek() === 'get' ? 'home-directions.fetching' : 'home-directions.working'));
    translateAll(
      translator,
      pair,
      sentences,
      {
        download: (share) => {
          if (work === mine) machine.value = share < 1 ? { kind: 'fetching', share } : { kind: 'working' };
        },
        sentence: (text, translated) => {
          if (work !== mine) return;
          batch(() => {
            machine.value = { kind: 'working' };
            made.value = new Map([...made.peek(), [text, translated]]);
          });
        },
      },
      mine.signal,
    ).then(
      () => {
        if (work !== mine) return;
        machine.value = REST;
        availability.value = 'here';
        stage.announce(t('home-directions.done'));
      },
      () => {
        if (work !== mine) return;
        machine.value = { kind: 'stopped' };
        stage.announce(t('home-directions.stopped'));
      },
    );
  };
  const pairNow = () => {
    const target = home.peek();
    const source = open.peek()?.source;
    return target === undefined || source === undefined
      ? undefined
      : { sourceLanguage: source, targetLanguage: target };
  };

  scene.effect(() => {
    const text = scene.text.value;
    const looking = new AbortController();
    findTaskSentences(text, looking.signal).then(
      (found) => {
        if (!looking.signal.aborted) tasks.value = found;
      },
      () => undefined,
    );
    return () => looking.abort();
  });
  // Another language: nothing said in the one before may stand under it.
  scene.effect(() => {
    void home.value;
    untracked(() => {
      rest();
      made.value = new Map();
    });
  });
  const pair = computed(() => (visible.value && open.value ? `${open.value.source} ${home.value ?? ''}` : ''));
  scene.effect(() => {
    void pair.value;
    const asked = untracked(pairNow);
    let stale = false;
    availability.value = 'none';
    if (pair.value !== '' && asked)
      void availabilityOf(browserTranslator(), asked).then((said) => {
        if (!stale) availability.value = said;
      });
    return () => {
      stale = true;
    };
  });
  scene.effect(() => {
    const { verbs } = directions.value;
    const mine = home.value;
    words.value = null;
    if (!visible.value || mine === undefined || verbs.length === 0) return undefined;
    const lookUp = new AbortController();
    taskWords(verbs, scene.text.value, mine, services.lexicon, lookUp.signal).then(
      (found) => {
        if (!lookUp.signal.aborted) words.value = found;
      },
      // Silent: the directions are there without them.
      () => undefined,
    );
    return () => lookUp.abort();
  });

  scene.effect(() => {
    if (!visible.value) return stage.closeDock();
    return stage.dock(DirectionsCard, {
      view,
      languages: services.homeLanguages,
      arriving,
      choose: (lang: string) => services.chooseHomeLanguage(lang),
      seek,
      ask,
      close,
    });
  });
  scene.effect(() => {
    desk.value = {
      home: home.value,
      author: directions.value.author,
      show: () => {
        arriving.focus = true;
        // Put away and brought anew, it lies on top of what another support keeps in the dock.
        shown.value = 'closed';
        shown.value = 'open';
        services.closePanel?.();
      },
    };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}
