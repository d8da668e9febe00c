import { isFunctionWord } from '@/language/function-words';
import { termFinder } from '@/language/term-places';
import { helpFromPack } from '@/language/pack-terms';
import { questionAbout } from '@/language/question-about';
import type { NotableWord } from '@/model/notable';
import type { Pack, Term } from '@/model/pack';
import type { TextMap } from '@/model/text-map';
import type { Gloss, Source, WordHelp, WordQuestion } from '@/model/word-help';

/** More are a list, and no longer words to talk about. */
export const MOST_WORDS = 12;

/** Whose word it is, for the line under it. */
export type Origin =
  | { readonly by: 'teacher'; readonly name: string }
  /** A speaker has checked it; `name`: who, where that is known. */
  | { readonly by: 'checked'; readonly name?: string }
  /** Of the school's own glossary. */
  | { readonly by: 'school' }
  | { readonly by: 'dictionary' }
  /** An English meaning of Handrail's school words. */
  | { readonly by: 'handrail' }
  /** Handrail's own word of another language, which no speaker has checked yet. */
  | { readonly by: 'ours' };

export interface SharedWord {
  readonly term: string;
  /** BCP 47 of the term and its meaning. */
  readonly lang: string;
  /** Empty: nobody has said it. */
  readonly meaning: string;
  readonly from: Origin | undefined;
  readonly gloss:
    { readonly text: string; readonly lang: string; readonly meaning?: string; readonly from: Origin } | undefined;
  readonly picture: WordHelp['picture'];
}

export type Ask = (question: WordQuestion) => Promise<WordHelp>;

/** A word to be looked up. */
export interface Wanted {
  /** What it is called on the page; absent: its base form. */
  readonly term?: string;
  readonly question: WordQuestion;
}

/** The teacher's terms, those that are met first before the others, each where it stands in the text. */
export function wantedOfPack(pack: Pack, map: TextMap, home: string | undefined): readonly Wanted[] {
  const terms = [...pack.terms.filter(({ first }) => first), ...pack.terms.filter(({ first }) => !first)].slice(
    0,
    MOST_WORDS,
  );
  const places = placesOf(terms, map, home);
  return terms.map((term) => ({ term: term.term, question: places.get(term) ?? alone(term.term, home) }));
}

function placesOf(terms: readonly Term[], map: TextMap, home: string | undefined): ReadonlyMap<Term, WordQuestion> {
  const found = new Map<Term, WordQuestion>();
  const find = termFinder(terms, 'en');
  for (const block of map.blocks) {
    if (found.size === terms.length) break;
    for (const { term, start, end } of find(block.text)) {
      if (found.has(term)) continue;
      const asked = questionAbout({ key: block.key, start, end }, map, {}, home);
      if (asked) found.set(term, { ...asked.question, ahead: true });
    }
  }
  return found;
}

/** A term that the text has nowhere. */
const alone = (term: string, home: string | undefined): WordQuestion => ({
  sentence: term,
  start: 0,
  end: term.length,
  lang: 'en',
  ...(home === undefined ? {} : { home }),
  ahead: true,
});

/** Words worth learning that are none of the teacher's. */
export function wantedOfText(
  words: readonly NotableWord[],
  map: TextMap,
  home: string | undefined,
  most: number,
): readonly Wanted[] {
  return words
    .filter(({ reasons }) => !reasons.includes('teacher'))
    .flatMap(({ span, lemma }): Wanted[] => {
      const asked = questionAbout(span, map, {}, home);
      return asked ? [{ term: lemma, question: { ...asked.question, ahead: true } }] : [];
    })
    .slice(0, Math.max(0, most));
}

/** Shorter words have no picture that says more than they do. */
const LETTERS = 4;

/** English words of the text, the most frequent first: those with a picture may be shown. */
export function wantedByCount(map: TextMap, home: string | undefined, most: number): readonly Wanted[] {
  const found = new Map<string, { readonly question: WordQuestion; count: number }>();
  for (const block of map.blocks) {
    if (block.kind === 'heading' || !/^en\b/i.test(block.lang ?? 'en')) continue;
    for (const { start, end } of block.words) {
      const word = block.text.slice(start, end);
      // A capital may be a name.
      if (word.length < LETTERS || !/^[a-z]+$/.test(word) || isFunctionWord(word)) continue;
      const before = found.get(word);
      if (before) before.count += 1;
      else {
        const asked = questionAbout({ key: block.key, start, end }, map, {}, home);
        if (asked) found.set(word, { question: { ...asked.question, ahead: true }, count: 1 });
      }
    }
  }
  return [...found]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, most)
    .map(([, { question }]) => ({ question }));
}

/** Looks one word up: the teacher's meaning before the dictionary's. Null: nobody knows it, and there is nothing to share. */
export async function shared(wanted: Wanted, pack: Pack | null, ask: Ask): Promise<SharedWord | null> {
  const { question } = wanted;
  const help =
    (pack && (await helpFromPack(pack, question, ask))) ?? (await ask(question).catch((): undefined => undefined));
  const sense = help?.senses.find(({ definition, glosses }) => definition !== '' || glosses.length > 0);
  if (!help || !sense) return null;
  // A dictionary has the everyday word where the teacher means a lock of a canal: a wrong word is worse than none.
  const [gloss] =
    sense.source === 'pack' && sense.definition !== ''
      ? sense.glosses.filter(({ source }) => source === 'pack' || source === 'school')
      : sense.glosses;
  const author = pack?.author ?? '';
  return {
    term: wanted.term ?? help.lemma,
    lang: question.lang,
    meaning: sense.definition,
    from: sense.definition === '' ? undefined : meaningFrom(sense.source, author),
    gloss: gloss && {
      text: gloss.text,
      lang: gloss.lang,
      ...(gloss.definition === undefined ? {} : { meaning: gloss.definition }),
      from: glossFrom(gloss, author),
    },
    picture: help.picture,
  };
}

function meaningFrom(source: Source, author: string): Origin {
  switch (source) {
    case 'pack':
      return { by: 'teacher', name: author };
    case 'school':
      return { by: 'school' };
    case 'core':
      return { by: 'handrail' };
    case 'wordnet':
    case 'apertium':
    case 'freedict':
    case 'mueller':
    case 'cedict':
    case 'cldr':
      return { by: 'dictionary' };
  }
}

function glossFrom({ source, reviewed, reviewer }: Gloss, author: string): Origin {
  const from = meaningFrom(source, author);
  if (from.by !== 'handrail' && from.by !== 'school') return from;
  if (reviewer !== undefined) return { by: 'checked', name: reviewer };
  if (reviewed === true) return { by: 'checked' };
  return from.by === 'school' ? from : { by: 'ours' };
}

export interface Looked {
  readonly taught: readonly (SharedWord | null)[];
  /** Words worth learning. */
  readonly found: readonly (SharedWord | null)[];
  /** Words of the text, the most frequent first. */
  readonly frequent: readonly (SharedWord | null)[];
}

/**
 * The teacher's words, then those of the text that are worth learning: what has a picture and a word at home before the
 * rest, because it can be talked about without reading. Where there is room, pictures of what the text is about. None
 * twice.
 */
export function chosen({ taught, found, frequent }: Looked): readonly SharedWord[] {
  const shows = (word: SharedWord): number => Number(word.picture !== undefined) + Number(word.gloss !== undefined);
  const seen = new Set<string>();
  return [
    ...taught.flatMap((word) => word ?? []),
    ...found.flatMap((word) => word ?? []).toSorted((a, b) => shows(b) - shows(a)),
    ...frequent.flatMap((word) => (word?.picture ? word : [])).toSorted((a, b) => shows(b) - shows(a)),
  ]
    .filter(({ term }) => {
      const known = seen.has(term.toLowerCase());
      seen.add(term.toLowerCase());
      return !known;
    })
    .slice(0, MOST_WORDS);
}
