import type { Activity } from '@/model/activity';
import { barrier, type Barrier } from './barrier';

/**
 * Times that only schools write. Whoever reads "Friday 12:00 AM" for the first time comes a day late, and "EOD" is in no
 * dictionary of a newcomer. 23:59 is how other languages write 11:59 PM.
 */
const LAST_MINUTE = /\b(?:11[:.]59(?:\s?p\.?m\b\.?)?|23[:.h]59)/i;
const FIRST_MINUTE = /\b(?:12[:.]00\s?a\.?m\b\.?|0?0[:.]00)(?!\d)/i;
const JARGON = /\b(?:EOD|COB|E\.O\.D\.|end of (?:the )?day|close of business|midnight)\b/i;
/** In running text a time is a due time where something is to be done by then. */
const DUE_CUE = /\b(?:due|by|before|until|deadline|no later than|turn(?:ed)? in|submit|hand(?:ed)? in|post)\b/i;

/** What stands for the time in plain words. `iso`: the day, where the page has one that machines read. */
export interface DueStart {
  readonly iso?: string;
  /** What the page says, without its time: "Dec 3". */
  readonly day: string;
  /** The first minute of a day belongs to the evening before. */
  readonly evening: 'same-day' | 'day-before';
}

const timeIn = (text: string): string | undefined =>
  LAST_MINUTE.exec(text)?.[0] ?? FIRST_MINUTE.exec(text)?.[0] ?? JARGON.exec(text)?.[0];

/** "Due: Dec 3 by 11:59pm" to "Dec 3". */
const dayIn = (shown: string, time: string): string =>
  shown
    .replace(time, ' ')
    .replace(/^\s*(?:due|fecha de entrega|vence)\b:?/i, ' ')
    .replaceAll(/\b(?:by|at|before)\b/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,.:·-]+|[\s,.:·-]+$/g, '');

export function dueLine({ due }: Pick<Activity, 'due'>): Barrier[] {
  const time = due && timeIn(due.shown);
  if (!due || time === undefined) return [];
  const start: DueStart = {
    ...(due.iso === undefined ? {} : { iso: due.iso }),
    day: dayIn(due.shown, time),
    evening: FIRST_MINUTE.test(due.shown) ? 'day-before' : 'same-day',
  };
  return [
    barrier('due', {
      at: null,
      quote: time,
      fix: { kind: 'remark', quote: due.shown.slice(0, 200), start: { kind: 'due', due: start }, link: false },
    }),
  ];
}

/** The time's place in a sentence that says by when. */
export function dueTimeIn(sentence: string): { readonly start: number; readonly end: number } | undefined {
  const found = LAST_MINUTE.exec(sentence) ?? /\b(?:EOD|COB|E\.O\.D\.)/.exec(sentence) ?? inDue(sentence);
  if (!found || !DUE_CUE.test(sentence)) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/** "The clock struck midnight" is a story; "by midnight" and "before the end of the day" are due times. */
const inDue = (sentence: string): RegExpExecArray | null =>
  /(?<=\b(?:due|by|before|until|at)\s(?:\w+\s)?(?:at\s)?)(?:midnight|12[:.]00\s?a\.?m\b|the end of the day|end of day|close of business)/i.exec(
    sentence,
  );
