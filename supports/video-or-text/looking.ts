import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { termFinder } from '@/language/term-places';
import type { Term } from '@/model/pack';
import type { Stretch } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import { type Line, questionIn } from './lines';
import type { Lookable } from './Said';

/** Word help for the texts that came with a pack; null where words are not explained. */
export interface Dictionary {
  readonly help: (question: WordQuestion, signal: AbortSignal) => Promise<WordHelp>;
  /** BCP 47 of the learner's home language; live. */
  readonly home: ReadonlySignal<string | undefined>;
  /** The teacher's own words: marked wherever they are said. */
  readonly terms: readonly Term[];
}

/** A word that was tapped, and what is known of it. */
export interface Looked {
  readonly surface: string;
  readonly lang: string;
  readonly home: string | undefined;
  readonly help: WordHelp | 'waiting' | 'silent';
  /** Where it stands, to give the focus back. */
  readonly from: HTMLElement;
}

export interface LookingUp {
  readonly lookable: Lookable | undefined;
  readonly looked: Looked | null;
  readonly close: () => void;
}

/** The dictionary knows the words of English only. */
const known = (lang: string | undefined): lang is string => lang !== undefined && /^en\b/i.test(lang);

/** How far from the window of its list, px, a line gets its words. */
const NEAR = '300px';

export function useLooking(dictionary: Dictionary | null, lines: readonly Line[], lang: string | undefined): LookingUp {
  const [looked, setLooked] = useState<Looked | null>(null);
  const asked = useRef<AbortController>(undefined);
  const close = (): void => {
    asked.current?.abort();
    setLooked(null);
  };
  useEffect(() => () => asked.current?.abort(), []);
  // Another language, another text: what stood there is not about it.
  useEffect(close, [lines, lang]);
  const lookable = useMemo((): Lookable | undefined => {
    if (!dictionary || !known(lang)) return undefined;
    const { help, home, terms } = dictionary;
    const find = terms.length > 0 ? termFinder(terms, lang) : () => [];
    return {
      terms: find,
      whenSeen,
      lookUp: (line: number, word: Stretch, from: HTMLElement) => {
        const question = questionIn(lines, line, word, lang, home.peek());
        if (!question) return;
        asked.current?.abort();
        const mine = new AbortController();
        asked.current = mine;
        const common = {
          surface: question.sentence.slice(question.start, question.end),
          lang,
          home: home.peek(),
          from,
        };
        setLooked({ ...common, help: 'waiting' });
        help(question, mine.signal).then(
          (answer) => !mine.signal.aborted && setLooked({ ...common, surface: answer.surface, help: answer }),
          () => !mine.signal.aborted && setLooked({ ...common, help: 'silent' }),
        );
      },
    };
  }, [dictionary, lines, lang]);
  return { lookable, looked, close };
}

/** One watcher for all lines of a document's lists. */
const waiting = new WeakMap<Element, () => void>();
let watcher: IntersectionObserver | undefined;

function whenSeen(element: Element, seen: () => void): () => void {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        waiting.get(target)?.();
        watcher?.unobserve(target);
      }
    },
    { rootMargin: NEAR },
  );
  waiting.set(element, seen);
  watcher.observe(element);
  return () => {
    waiting.delete(element);
    watcher?.unobserve(element);
  };
}
