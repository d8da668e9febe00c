import { batch, computed, signal, untracked } from '@preact/signals-core';
import { glossesFor } from '@/components/word/language';
import { choiceQuestion } from '@/language/choice-question';
import { findTaskSentences } from '@/language/directions';
import { questionAbout } from '@/language/question-about';
import type { Span } from '@/model/activity';
import { type Situation, situationProfile } from '@/model/situations';
import type { Scene } from '@/supports/contract';
import { type Facts, gainsOf, gapsOf } from './gains';
import { countWords, postedOf } from './posted';
import { Preview } from './Preview';
import type { Settings } from './settings';

/** Marked words that are asked for in the home language: the gap that is shown is the first one found. */
const LOOKED_AT = 12;
/** ms between two tries to bring the word cursor out, and how many: the word card is loaded meanwhile. */
const CURSOR = { every: 150, most: 30 };

interface Marked {
  readonly count: number | null;
  readonly bare: string | null;
}
const UNKNOWN: Marked = { count: null, bare: null };

export function start(scene: Scene<Settings>): void {
  const { stage, services } = scene;
  const { teaching } = services;
  const languages = services.homeLanguages.filter(({ code }) => code !== 'en');
  const situation = signal<Situation>('new-to-english');
  const home = signal(languages[0]?.code ?? 'es');
  const marked = signal<Marked>(UNKNOWN);
  const voice = signal<boolean | null>(null);
  const orders = signal(0);
  const posted = computed(() => postedOf(scene.activity.value));
  const words = computed(() => countWords(scene.activity.value));
  const facts = computed<Facts>(() => ({
    situation: situation.value,
    activity: scene.activity.value,
    pack: services.pack.value?.pack ?? null,
    home: situation.value === 'new-to-english' ? home.value : undefined,
    marked: marked.value.count,
    bare: marked.value.bare,
    voice: voice.value,
    orders: orders.value,
    words: words.value,
  }));

  const meet = (next: Situation, lang: string): void => {
    batch(() => {
      situation.value = next;
      home.value = lang;
      teaching.meetAs({ situation: next, profile: situationProfile(next, teaching.own.peek(), lang) });
    });
  };
  meet(situation.peek(), home.peek());
  scene.signal.addEventListener('abort', () => teaching.meetAs(null), { once: true });
  services.closePanel?.();

  // What this learner would have marked, and the first of those words that their language lacks.
  scene.effect(() => {
    const met = teaching.preview.value;
    const lang = home.value;
    const question = choiceQuestion(
      scene.text.value,
      scene.activity.value,
      services.pack.value?.pack,
      services.words.amount.value,
      (region) => scene.allows(region),
    );
    return untracked(() => {
      const wanted = new AbortController();
      marked.value = UNKNOWN;
      if (met?.profile.on.includes('marked-words') && scene.activity.peek().assessment === 'no') {
        const asksHome = met.situation === 'new-to-english' ? lang : undefined;
        void (async () => {
          try {
            const chosen = (await services.words.notable(question)).words.map(({ span }) => span);
            if (wanted.signal.aborted) return;
            marked.value = { count: chosen.length, bare: null };
            const bare = asksHome === undefined ? null : await firstBare(chosen, asksHome, wanted.signal);
            if (!wanted.signal.aborted) marked.value = { count: chosen.length, bare };
          } catch {
            // No word list, no number: the foot then says nothing of words.
          }
        })();
      }
      return () => wanted.abort();
    });
  });

  async function firstBare(spans: readonly Span[], lang: string, signalled: AbortSignal): Promise<string | null> {
    const text = scene.text.peek();
    const inOrder = spans.toSorted((a, b) => text.indexOf(a.key) - text.indexOf(b.key) || a.start - b.start);
    for (const span of inOrder.slice(0, LOOKED_AT)) {
      const asked = questionAbout(span, text, {}, lang);
      if (!asked) continue;
      // One after the other: what the foot shows is never worth making the page's own learner wait.
      const help = await services.lexicon.help({ ...asked.question, ahead: true }, signalled);
      if (signalled.aborted) return null;
      if (!help.name && !help.senses.some((sense) => glossesFor(sense, lang).length > 0)) return text.textOf(span);
    }
    return null;
  }

  scene.effect(() => {
    const lang = (scene.activity.value.lang ?? 'en').split('-')[0];
    void services.voice.voices().then(
      (voices) => {
        voice.value = voices.some((each) => !each.remote && each.lang.split('-')[0] === lang);
      },
      () => undefined,
    );
  });

  scene.effect(() => {
    const text = scene.text.value;
    if (situation.value !== 'lost-in-directions') return undefined;
    const looking = new AbortController();
    findTaskSentences(text, looking.signal).then(
      (found) => {
        orders.value = found.length;
      },
      () => undefined,
    );
    return () => looking.abort();
  });

  scene.effect(() => (situation.value === 'keyboard' ? untracked(showCursor) : undefined));
  function showCursor(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (left: number): void => {
      services.cursor?.show();
      if (left > 0 && !services.cursor?.at()) timer = setTimeout(() => attempt(left - 1), CURSOR.every);
    };
    attempt(CURSOR.most);
    return () => {
      clearTimeout(timer);
      services.cursor?.leave();
    };
  }

  const add = (term: string | null): void => {
    if (term !== null) {
      teaching.change((pack) =>
        pack.terms.some((each) => each.term.toLowerCase() === term.toLowerCase())
          ? pack
          : { ...pack, terms: [...pack.terms, { term }] },
      );
    }
    services.turnOn('pack-editor');
  };

  stage.bar(Preview, {
    stage,
    activity: scene.activity,
    posted,
    words,
    situation,
    home,
    languages,
    gains: computed(() => gainsOf(facts.value)),
    gaps: computed(() => gapsOf(facts.value)),
    handleSide: computed(() => teaching.own.value.handle.side),
    uiLanguage: services.uiLanguage,
    arriving: { focus: scene.asked },
    meet,
    add,
    barriers: () => services.turnOn('barrier-xray'),
    leave: () => scene.stop(),
  });
}
