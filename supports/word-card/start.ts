import { batch, signal, untracked } from '@preact/signals-core';
import type { Span } from '@/model/activity';
import type { WordQuestion } from '@/model/word-help';
import type { Scene, Tap } from '@/supports/contract';
import { guessesFor } from './guess';
import type { Hear } from './hearing';
import type { Keeping } from './Keep';
import type { Inner } from './Lookable';
import { answeredSpan, type Asked, questionAbout } from '@/language/question-about';
import { savedWordOf } from './saved';
import type { Settings } from './settings';
import { spokenSummary, surfaceOf, type Under, type View, type WordView } from './view';
import { WordCard } from './WordCard';

/** A card that comes and goes within a second only unsettles. */
const PATIENCE = 1000;

/** A word of the card that stands in its place now, and the word whose card it was. */
interface Nested {
  readonly word: Inner;
  readonly under: Under;
}
const NONE: readonly Nested[] = [];

export function start(scene: Scene<Settings>): void {
  const { stage, services } = scene;
  const asked = signal<Tap | null>(null);
  /** From the word on the page inwards; empty while that one is shown. */
  const trail = signal(NONE);
  const again = signal(0);
  const view = signal<View | null>(null);
  /** What is painted: the tapped word, or the phrase it is part of. */
  let open: Span | null = null;
  let drawn: Tap | null = null;
  let turn = 0;
  const voice = oneVoice(scene);

  const close = (): void => {
    asked.value = null;
  };
  const show = (tap: Tap, next: View): void => {
    view.value = next;
    if (drawn === tap) return;
    drawn = tap;
    stage.beside(tap.span, WordCard, {
      view,
      turn,
      by: tap.by,
      settings: scene.settings,
      languages: services.homeLanguages,
      ui: services.uiLanguage,
      hear: voice.hear,
      // A late click may still hold the way to close a card that another one has replaced.
      close: () => {
        if (asked.peek() === tap) close();
      },
      retry: () => {
        again.value += 1;
      },
      chooseHome: (lang: string) => services.chooseHomeLanguage(lang),
      lookUp: (word: Inner) => {
        const now = view.peek();
        if (!now) return;
        const under = { depth: trail.peek().length + 1, surface: surfaceOf(now), lang: now.lang };
        trail.value = [...trail.peek(), { word, under }];
      },
      back: () => {
        trail.value = trail.peek().slice(0, -1);
      },
      keeping: (shown: WordView, chosen: number) => keepingOf(scene, shown, chosen),
    });
  };
  const paint = (span: Span | null): void => {
    open = span;
    stage.paint('open', span ? [span] : []);
  };

  stage.onTap((tap) => {
    batch(() => {
      // The same word once more puts the card away.
      asked.value = asked.peek() && open && within(tap.span, open) ? null : tap;
      trail.value = NONE;
    });
  });

  /** Asked while the finger is still down: the answer is there with the tap. The press alone is no look-up yet. */
  stage.onPress((span) => {
    const next = askedOf(span);
    if (next?.allowed)
      void services.lexicon.help({ ...next.question, ahead: true }, scene.signal).catch(() => undefined);
  });

  scene.effect(() => {
    const tap = asked.value;
    const home = services.homeLanguage.value;
    const inner = trail.value.at(-1);
    void again.value;
    // Drawing is no reason to ask again: what the stage reads for itself is not followed.
    return untracked(() => turnTo(tap, inner, home));
  });

  /** Ends what was shown of another word, and looks this one up. Returns the way to drop the look-up. */
  function turnTo(tap: Tap | null, inner: Nested | undefined, home: string | undefined): (() => void) | undefined {
    voice.stop();
    if (drawn !== tap) {
      drawn = null;
      stage.closeBeside();
      view.value = null;
      turn += 1;
      paint(tap && tap.span);
    }
    if (!tap) return undefined;
    if (inner) {
      const { text, lang, start: from, end } = inner.word;
      const question = { sentence: text, start: from, end, lang, ...(home === undefined ? {} : { home }) };
      return lookUp(tap, question, text.slice(from, end), inner.under);
    }

    const about = askedOf(tap.span);
    if (!about) {
      close();
      return undefined;
    }
    const surface = scene.text.peek().textOf(tap.span);
    if (!about.allowed) {
      show(tap, { kind: 'closed', surface, lang: about.question.lang });
      return undefined;
    }
    return lookUp(tap, about.question, surface, undefined, (help) => paint(answeredSpan(about, help, tap.span.key)));
  }

  /** The question about a word of the page, and whether it may be answered here; undefined once the word is gone. */
  function askedOf(span: Span): (Asked & { readonly allowed: boolean }) | undefined {
    const text = scene.text.peek();
    const about = questionAbout(span, text, scene.activity.peek(), services.homeLanguage.peek());
    if (!about) return undefined;
    const block = text.block(span.key);
    // Where something is measured, nobody is asked to guess.
    const guess = scene.settings.peek().guessFirst && scene.activity.peek().assessment === 'no';
    const question = { ...about.question, ...(guess ? { guess } : {}) };
    return { ...about, question, allowed: !block || scene.allows(block.region) };
  }

  function lookUp(
    tap: Tap,
    question: WordQuestion,
    surface: string,
    under: Under | undefined,
    answered?: (help: { readonly start: number; readonly end: number }) => void,
  ): () => void {
    const { lang, home, sentence, guess } = question;
    const ended = new AbortController();
    const wait = setTimeout(() => {
      // A card that stays as it is while it learns a home language needs no stairs.
      if (drawn !== tap || view.peek()?.under !== under) show(tap, { kind: 'waiting', surface, lang, under });
    }, PATIENCE);
    void (async () => {
      try {
        const help = await services.lexicon.help(question, ended.signal);
        // Another word was tapped meanwhile, or this card was closed: a late answer says nothing.
        if (ended.signal.aborted) return;
        if (help.withheld) {
          show(tap, { kind: 'closed', word: help.withheld, surface: help.surface, lang, under });
          return;
        }
        answered?.(help);
        const found: WordView = {
          kind: 'word',
          help,
          lang,
          home,
          sentence,
          ...(guess && guessesFor(help) ? { guess } : {}),
          under,
        };
        show(tap, found);
        if (tap.by === 'pointer') stage.announce(spokenSummary(found));
      } catch {
        if (!ended.signal.aborted) show(tap, { kind: 'silent', surface, lang, under });
      } finally {
        clearTimeout(wait);
      }
    })();
    return () => {
      clearTimeout(wait);
      ended.abort();
    };
  }
}

/** Keeping this word, in the meaning that is in front. */
function keepingOf({ services, activity }: Scene<Settings>, shown: WordView, chosen: number): Keeping {
  const word = savedWordOf(shown, chosen, {
    title: activity.peek().title,
    href: location.href,
    now: new Date(),
  });
  const none = (): Promise<never> => Promise.reject(new Error('no meaning to keep'));
  if (!word) return { saved: () => Promise.resolve(false), save: none, forget: none };
  const { lang, lemma } = word;
  return {
    saved: () => services.savedWords.saved({ lang, lemma }),
    save: () => services.savedWords.save(word),
    forget: () => services.savedWords.forget({ lang, lemma }),
  };
}

/** One thing is heard at a time; the newest wins. */
function oneVoice({ services, signal: ended }: Scene<Settings>): { hear: Hear; stop: () => void } {
  let speaking: AbortController | undefined;
  const stop = (): void => speaking?.abort();
  ended.addEventListener('abort', stop, { once: true });
  return {
    stop,
    hear: async (text, lang) => {
      stop();
      const mine = new AbortController();
      speaking = mine;
      try {
        await services.voice.speak({ text, lang, rate: 1 }, {}, mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) throw error;
      }
    },
  };
}

const within = (inner: Span, outer: Span): boolean =>
  inner.key === outer.key && inner.start >= outer.start && inner.end <= outer.end;
