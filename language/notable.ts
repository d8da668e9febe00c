import type { Span } from '@/model/activity';
import type { HelpAmount } from '@/model/help-amount';
import type { NotableKind, NotableReason } from '@/model/notable';

/** A word of a text that could be marked, at the place where it would be. */
export interface Candidate {
  readonly lemma: string;
  /** Every base form that it may belong to, the lemma among them: a reader may know it under another. */
  readonly forms: readonly string[];
  readonly kind: NotableKind;
  /** Zipf value of the whole family; undefined for a teacher's own term that nobody counted. */
  readonly zipf: number | undefined;
  readonly span: Span;
  /** Its first and last word, counted through the whole text. */
  readonly first: number;
  readonly last: number;
  /** How often it stands in the text. */
  readonly count: number;
  /** It stands in a question too. */
  readonly asked: boolean;
}

/**
 * Marks in a text, and in any so many words of it. More, and a text is all dots: help that is offered costs too
 * (Cohen 2017). Who wants less help gets fewer.
 */
export const MOST: Readonly<Record<HelpAmount, number>> = { most: 10, more: 10, some: 8, few: 5 };
export const WINDOW = { words: 100, most: 5 } as const;
/** Words between two marks, at least: the eye reads on before it meets the next one. */
const GAP = 4;

/** How hard a word has to be before it is marked: what a teacher chose, words of every subject, those of one, all others. */
export type Hardness = 'pack' | 'academic' | 'school' | 'rare';

/**
 * Zipf values below which a word counts as hard. Basic words are at 5.1 and more, school words between 2.1 and 5.1,
 * words of one subject between 1.8 and 3.8. Words of every subject ("evidence") are worth learning a good deal earlier
 * than others. What the glossary has of one subject, or as a task, is often an everyday word as well ("square", "share").
 */
export const THRESHOLDS: Readonly<Record<HelpAmount, Readonly<Record<Exclude<Hardness, 'pack'>, number>>>> = {
  most: { rare: 5, school: 5.2, academic: 5.5 },
  more: { rare: 4.5, school: 4.8, academic: 5.2 },
  some: { rare: 4, school: 4.4, academic: 5 },
  few: { rare: 3.5, school: 4, academic: 4.6 },
};

/** Is a word hard enough for the amount of help that was chosen? A teacher's own always are. */
export function isHardEnough(hardness: Hardness, zipf: number | undefined, help: HelpAmount): boolean {
  if (hardness === 'pack') return true;
  // Nobody counted it: the glossary's words are words all the same, others may be anything.
  if (zipf === undefined) return hardness !== 'rare';
  return zipf < THRESHOLDS[help][hardness];
}

const RANK: Readonly<Record<NotableKind, number>> = { pack: 0, core: 1, rare: 2 };
/** What one more time in the text, up to three, and a question weigh, in steps of the Zipf scale. */
const COMES_BACK = 0.4;
const ASKED = 1;

const useOf = ({ zipf = 0, count, asked }: Candidate): number =>
  -zipf + Math.min(count - 1, 3) * COMES_BACK + (asked ? ASKED : 0);

/** The most useful first: the teacher's, the school's, then by rarity, by coming back, by being asked about. */
function byUse(a: Candidate, b: Candidate): number {
  return RANK[a.kind] - RANK[b.kind] || useOf(b) - useOf(a) || a.first - b.first;
}

/** How many words of a text of this length may be marked: the same share in a short one as in a long one. */
export const mostIn = (words: number, help: HelpAmount): number =>
  Math.min(MOST[help], Math.ceil((words * WINDOW.most) / WINDOW.words));

/** Those of the candidates that are marked, the most useful first. `words`: how many the text has. */
export function chosenFrom(candidates: readonly Candidate[], words: number, help: HelpAmount): Candidate[] {
  const most = mostIn(words, help);
  const stretch = Math.max(1, Math.floor(words / Math.max(1, most)));
  /** In reading order. */
  const marks: Candidate[] = [];
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted(byUse)) {
    if (marks.length >= most) break;
    const after = marks.findIndex(({ first }) => first > candidate.first);
    const place = after < 0 ? marks.length : after;
    const next = marks.toSpliced(place, 0, candidate);
    if (!fits(next, place, WINDOW.most, WINDOW.words)) continue;
    // The teacher's words stand where the teacher needs them; the others are spread over the whole text.
    if (candidate.kind !== 'pack' && !(fits(next, place, 2, stretch) && fits(next, place, 1, GAP))) continue;
    marks.splice(place, 0, candidate);
    chosen.push(candidate);
  }
  return chosen;
}

/** Does any stretch of so many words touch no more than `most` of the marks, around the one at `place`? */
function fits(marks: readonly Candidate[], place: number, most: number, words: number): boolean {
  for (let from = Math.max(0, place - most); from <= place; from++) {
    const [first, beyond] = [marks[from], marks[from + most]];
    if (first && beyond && beyond.first - first.last < words) return false;
  }
  return true;
}

const SAID: Readonly<Record<NotableKind, NotableReason>> = { pack: 'teacher', core: 'school', rare: 'rare' };

export const reasonsFor = ({ kind, count, asked }: Candidate): NotableReason[] => [
  SAID[kind],
  ...(count > 1 ? (['comes-back'] as const) : []),
  ...(asked ? (['asked-about'] as const) : []),
];

/** What the learner knows of a word, as far as the choice goes. */
export type Knows = 'no' | 'from-here' | 'from-before';

/**
 * What is marked for a learner who knows some of it. A word that became known in this text leaves its place empty: the
 * other marks stay where they were, and there are fewer of them. One that was known before gives its place to another.
 */
export function chosenFor(
  candidates: readonly Candidate[],
  words: number,
  help: HelpAmount,
  knows: (candidate: Candidate) => Knows,
): { readonly marked: readonly Candidate[]; readonly known: readonly Candidate[] } {
  const marked = chosenFrom(
    candidates.filter((each) => knows(each) !== 'from-before'),
    words,
    help,
  ).filter((each) => knows(each) === 'no');
  const known = chosenFrom(candidates, words, help).filter((each) => knows(each) !== 'no');
  return { marked, known };
}
