import type { TaskSentence } from '@/language/directions';
import type { Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { TextMap } from '@/model/text-map';
import { directionsIn } from '@/packs/directions';
import { sameLanguage } from './languages';

/** A piece of the directions: the teacher's own words, and beside them the home language where somebody has said it. */
export interface Piece {
  /** Null: the words are not in the text any more. */
  readonly at: Span | null;
  /** As it stands on the page, or as the pack remembers it. */
  readonly original: string;
  /** BCP 47 of the original. */
  readonly lang: string;
  readonly teacher?: { readonly text: string; readonly lang: string; readonly reviewed: boolean };
}

export interface Directions {
  readonly pieces: readonly Piece[];
  /** Task verbs of the directions, the first of each, in reading order. */
  readonly verbs: readonly Span[];
  /** The teacher's name, where the pack says something in this language. */
  readonly author: string | undefined;
}

/** So many words explain a task; a list of twenty is a lesson of its own. */
const VERBS = 10;

/**
 * What the card shows, the teacher's words first: where they say a sentence in the home language, nothing else does.
 * Sentences that the pack leaves out follow in their place, in the original alone.
 */
export function directionsOf(
  text: TextMap,
  tasks: readonly TaskSentence[],
  pack: Pack | null,
  home: string | undefined,
): Directions {
  const placed = pack && home !== undefined ? directionsIn(pack, home, text.blocks) : [];
  const taught = placed.map(({ at, quote, text: said, lang, reviewed }): Piece => ({
    at,
    original: at ? text.textOf(at) : quote,
    lang: (at && text.block(at.key)?.lang) ?? tasks[0]?.lang ?? 'en',
    teacher: { text: said, lang, reviewed: reviewed === true },
  }));
  const here = taught.filter(({ at }) => at !== null);
  const rest = tasks
    .filter(({ span }) => !here.some(({ at }) => at !== null && overlap(at, span)))
    .map(({ span, text: original, lang }): Piece => ({ at: span, original, lang }));
  const placeOf = ({ at }: Piece): number => (at ? text.indexOf(at.key) : text.blocks.length);
  const pieces = [...here, ...rest].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0),
  );
  return {
    pieces: [...pieces, ...taught.filter(({ at }) => at === null)],
    verbs: firstOfEach(
      text,
      tasks.flatMap(({ verbs }) => verbs),
    ),
    author: taught.length > 0 ? pack?.author : undefined,
  };
}

function firstOfEach(text: TextMap, verbs: readonly Span[]): readonly Span[] {
  const seen = new Map<string, Span>();
  for (const verb of verbs) {
    const word = text.textOf(verb).toLowerCase();
    if (!seen.has(word)) seen.set(word, verb);
  }
  return [...seen.values()].slice(0, VERBS);
}

const overlap = (a: Span, b: Span): boolean => a.key === b.key && a.start < b.end && b.start < a.end;

/** Language pair and sentences that a translator could still say; null when there is nothing for it. */
export function untold(
  { pieces }: Directions,
  home: string,
): { readonly source: string; readonly sentences: readonly string[] } | null {
  const open = pieces.filter(({ teacher, lang }) => !teacher && !sameLanguage(lang, home));
  const [first] = open;
  if (!first) return null;
  // One pair of languages at a time: a text in two of them is rare, and its first is its own.
  const ofFirst = open.filter(({ lang }) => sameLanguage(lang, first.lang));
  return { source: first.lang, sentences: [...new Set(ofFirst.map(({ original }) => original))] };
}
