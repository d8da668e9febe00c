import type { Activity, Region } from './activity';

/**
 * on = available · tap = nothing marked until asked · ask = off until teacher or accommodation code allows ·
 * off = off, teacher may allow · never.
 */
export type State = 'on' | 'tap' | 'ask' | 'off' | 'never';
export type DecidedBy = 'school' | 'teacher' | 'code' | 'you' | 'default';

/** One row of the assessment table: what holds on a page, in a quiz on content, in a quiz on reading or an unknown one, in an exam. */
export interface PolicyRow {
  readonly page: State;
  readonly quiz: State;
  readonly readingQuiz: State;
  readonly exam: 'never';
  /** What is off here opens with an accommodation code, and for no teacher. */
  readonly codeOnly?: true;
  /** What is to be asked for here a school may open for everybody. */
  readonly schoolSets?: true;
}
/** What a support may act on: a kind of the page's text, or what the student writes there. */
export type Subject = Region | 'answer';
/**
 * A support may be allowed for directions and not for questions: a row for each kind of text. Without a row for
 * answers it leaves the student's own writing alone.
 */
export type Policy = Readonly<Record<Region, PolicyRow> & Partial<Record<'answer', PolicyRow>>>;
const HANDS_OFF: PolicyRow = { page: 'never', quiz: 'never', readingQuiz: 'never', exam: 'never' };

export const sameEverywhere = (row: PolicyRow): Policy => ({
  directions: row,
  passage: row,
  question: row,
  option: row,
});

/** Supports, by id, that somebody opens and keeps off. */
export interface Say {
  readonly allow?: readonly string[];
  readonly keepOff?: readonly string[];
}
/** What a school says of a support in every assessment: open where it may say so, never without being asked for, or not at all. */
export type Ceiling = 'on' | 'ask' | 'never';
/** How a school has a support begin on its devices, before anybody chose. `locked`: nobody turns its switch there. */
export interface Begins {
  readonly on: boolean;
  readonly locked?: boolean | undefined;
}

/** Everybody who decides, the first before the later ones. Who is absent or does not name a support says nothing of it. */
export interface Deciders {
  /** By support. */
  readonly school?: Readonly<Record<string, Ceiling>> | undefined;
  /** By support, everywhere: what the school has set about its switch. */
  readonly begins?: Readonly<Record<string, Begins>> | undefined;
  /** For this assignment, by its pack. `measures` absent: not said, and the strictest column holds. */
  readonly teacher?: Say & {
    readonly measures?: 'content' | 'reading' | undefined;
    readonly tested?: readonly string[];
  };
  /** The accommodation code on this student's device. */
  readonly code?: Say | undefined;
  /** The learner's own switches: they say how a support stands that is open, and open none. */
  readonly learner?: Say;
}
const NOBODY: Deciders = {};

/** Why it stands so; of what is closed a key of the catalogue, `policy.<because>`. */
export type Because = 'open' | 'ask' | 'code-only' | 'school' | 'locked-off' | 'teacher' | 'code' | 'never' | 'exam';

export interface Decision {
  readonly state: State;
  readonly by: DecidedBy;
  readonly because: Because;
}

/** What a decision is about: a support, as far as it matters here. */
export interface Governed {
  readonly id: string;
  readonly policy: Policy;
}
type Place = Pick<Activity, 'assessment'>;

export const open = ({ state }: Pick<Decision, 'state'>): boolean => state === 'on' || state === 'tap';

function stateIn(row: PolicyRow, { assessment }: Place, { teacher }: Deciders): State {
  switch (assessment) {
    case 'no':
      return row.page;
    case 'quiz':
      // A quiz of which nobody said what it measures takes the conservative column.
      return teacher?.measures === 'content' ? row.quiz : row.readingQuiz;
    case 'exam':
      return row.exam;
  }
}

/**
 * What this support may do with this subject here, and who says so. Pure.
 * The table's own state comes first; then school, teacher, accommodation code and learner, in this order: each may
 * close what those before left open, the code alone opens what the teacher closed, and nobody what the school forbids.
 */
export function decide({ id, policy }: Governed, subject: Subject, place: Place, deciders = NOBODY): Decision {
  const { teacher, code, learner } = deciders;
  const row = policy[subject] ?? HANDS_OFF;
  const table = stateIn(row, place, deciders);
  const shut = (state: State, by: DecidedBy, because: Because): Decision => ({ state, by, because });
  const opened = (by: DecidedBy): Decision => ({ state: row.page === 'tap' ? 'tap' : 'on', by, because: 'open' });
  if (table === 'never') return shut('never', 'default', place.assessment === 'exam' ? 'exam' : 'never');
  const begins = deciders.begins?.[id];
  if (begins?.locked && !begins.on) return shut('off', 'school', 'locked-off');
  const school = place.assessment === 'no' ? undefined : deciders.school?.[id];
  if (school === 'never') return shut('never', 'school', 'school');

  const state = open({ state: table }) && school === 'ask' ? 'ask' : table;
  const byCode = code?.allow?.includes(id) === true && (state !== 'off' || row.codeOnly === true);
  if (teacher?.keepOff?.includes(id)) return byCode ? opened('code') : shut('off', 'teacher', 'teacher');
  if (code?.keepOff?.includes(id)) return shut('off', 'code', 'code');
  if (open({ state })) {
    const chosen = !begins?.locked && (learner?.allow?.includes(id) || learner?.keepOff?.includes(id));
    return { state, by: chosen ? 'you' : begins ? 'school' : 'default', because: 'open' };
  }
  if (school === 'on' && row.schoolSets && state === 'ask') return opened('school');
  const codeOnly = state === 'off' && row.codeOnly === true;
  if (teacher?.allow?.includes(id) && !codeOnly) return opened('teacher');
  if (byCode) return opened('code');
  return shut(state, school === 'ask' ? 'school' : 'default', codeOnly ? 'code-only' : 'ask');
}

/** Teachers' own: nobody keeps them from who teaches, and they say nothing about a student. */
export const isTeachers = ({ group }: { readonly group: string }): boolean => group === 'teach';

/** Would it help to ask the teacher? */
export const teacherOpens = ({ because }: Decision): boolean => because === 'ask' || because === 'teacher';

const SUBJECTS = ['directions', 'passage', 'question', 'option', 'answer'] as const satisfies readonly Subject[];

/** How a support stands here on the whole: what opens it for some kind of text, and what keeps it from another. */
export interface Standing {
  /** Present: its switch can be turned. Somebody's decision before the table's. */
  readonly open?: Decision;
  /** What a teacher could open before the rest. */
  readonly closed?: Decision;
}
export function standing(support: Governed, place: Place, deciders?: Deciders): Standing {
  const all = SUBJECTS
    // What it does not act on anywhere is not kept from it.
    .filter((subject) => (support.policy[subject] ?? HANDS_OFF).page !== 'never')
    .map((subject) => decide(support, subject, place, deciders));
  const first = (found: readonly Decision[], best: (decision: Decision) => boolean): Decision | undefined =>
    found.find(best) ?? found[0];
  const opened = first(all.filter(open), ({ by }) => by !== 'default' && by !== 'you');
  const closed = first(
    all.filter((decision) => !open(decision)),
    teacherOpens,
  );
  return { ...(opened && { open: opened }), ...(closed && { closed }) };
}

/** Open for at least one kind of text: the switch can be turned. */
export const openSomewhere = (support: Governed, place: Place, deciders?: Deciders): boolean =>
  standing(support, place, deciders).open !== undefined;
