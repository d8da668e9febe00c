import { isAmount, mostIn } from '@/lms/reading/numbers';
import { pick } from '@/lms/reading/pick';
import { textOf, visible } from '@/lms/reading/text';
import type { Activity } from '@/model/activity';
import { NOISE, selectors } from './selectors';
import type { ClassroomPlace } from './urls';
import { type Zones, cellsOf } from './zones';

interface Found<T> {
  readonly value: T;
  /** -1: nothing found. */
  readonly held: number;
}
export interface Dates {
  readonly due: Found<string | undefined>;
  readonly points: Found<number | undefined>;
}

/**
 * Points in the first cell of the row below the author, due date in the second. Where the row has lost its classes:
 * an amount begins with its number and has no other, a date does not. Materials and posts have neither.
 */
export function datesOf(view: Element, place: ClassroomPlace, zones: Zones): Dates {
  if (place.page === 'material' || place.page === 'announcement') {
    return { due: { value: undefined, held: -1 }, points: { value: undefined, held: -1 } };
  }
  const inHeader = (element: Element): boolean =>
    !zones.personal(element) &&
    !zones.body?.contains(element) &&
    !zones.materials?.contains(element) &&
    textOf(element, NOISE) !== '';
  const texts = zones.rows.flatMap(cellsOf);

  const amount = pick(view, selectors.points, (element) => inHeader(element) && /\d/.test(textOf(element, NOISE)));
  const loose = texts.find(isAmount);
  const pointsText = amount ? textOf(amount.element, NOISE) : loose;
  const points = pointsText === undefined ? undefined : mostIn(pointsText);

  const cell = pick(view, selectors.due, inHeader);
  // A row that is there without a second text has no due date.
  const row = pick(view, selectors.rows, inHeader);
  const rest = texts.filter((text) => text !== pointsText);
  const due = cell ? textOf(cell.element, NOISE) : row ? undefined : (rest.find((text) => /\d/.test(text)) ?? rest[0]);
  return {
    due: { value: due, held: due === undefined ? -1 : (cell?.held ?? selectors.due.length) },
    points: { value: points, held: points === undefined ? -1 : (amount?.held ?? selectors.points.length) },
  };
}

export function roleOf(view: Element, zones: Zones): Found<Activity['role']> {
  // The tab with everybody's work. Its words are translated, its address is not.
  const handedIn = pick(view, ['a[href*="/submissions"]'], (link) => {
    const path = new URL(link.getAttribute('href') ?? '', link.baseURI).pathname;
    return !zones.body?.contains(link) && /\/c\/[\w-]+\/(?:a|m|sa|mc)\/[\w-]+\/submissions(?:\/|$)/.test(path);
  });
  if (handedIn) return { value: 'teacher', held: 0 };
  if (pick(view, selectors.own)) return { value: 'student', held: 1 };
  // Only who has to answer is given something to answer with; a teacher's view of a question has the tab above.
  const answers = pick(view, selectors.answer, (field) => visible(field) && !zones.personal(field));
  if (answers) return { value: 'student', held: 2 };
  return { value: 'unknown', held: -1 };
}
