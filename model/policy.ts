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

export interface Decision {
  readonly state: State;
  readonly by: DecidedBy;
  /** Why, as a key of the catalogue: `policy.<because>`. */
  readonly because: 'page' | 'quiz' | 'exam' | 'closed';
}

/**
 * What this support may do with this subject here. Pure.
 * A quiz whose subject is unknown takes the conservative column.
 */
export function decide(policy: Policy, subject: Subject, activity: Pick<Activity, 'assessment'>): Decision {
  const row = policy[subject] ?? HANDS_OFF;
  switch (activity.assessment) {
    case 'no':
      return { state: row.page, by: 'default', because: 'page' };
    case 'quiz':
      return { state: row.readingQuiz, by: 'default', because: 'quiz' };
    case 'exam':
      return { state: row.exam, by: 'default', because: 'exam' };
  }
}

export const open = (decision: Decision): boolean => decision.state === 'on' || decision.state === 'tap';

const REGIONS = ['directions', 'passage', 'question', 'option'] as const satisfies readonly Region[];

/** Open for at least one kind of text: the switch can be turned. */
export const openSomewhere = (policy: Policy, activity: Pick<Activity, 'assessment'>): boolean =>
  REGIONS.some((region) => open(decide(policy, region, activity)));
