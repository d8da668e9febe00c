import type { Activity } from '@/model/activity';
import { isAmount, mostIn, numberIn } from '@/lms/reading/numbers';
import { pick } from '@/lms/reading/pick';
import { collapsed, textOf, visible } from '@/lms/reading/text';
import { NOISE, selectors } from './selectors';
import type { CanvasPlace } from './urls';

interface Found<T> {
  readonly value: T;
  /** -1: nothing found. */
  readonly held: number;
}

export function titleOf(doc: Document, place: CanvasPlace): Found<string> {
  const found = pick(doc, selectors.title, (element) => textOf(element, NOISE) !== '');
  if (found) return { value: textOf(found.element, NOISE), held: found.held };
  return { value: documentTitle(doc, place), held: selectors.title.length };
}

/** The tab's title may carry the course behind ("Day one: Biology") or a translated word before ("Topic: Day one"). */
function documentTitle(doc: Document, place: CanvasPlace): string {
  const whole = collapsed(doc.title);
  const crumb = doc.querySelector('#breadcrumbs li:last-child');
  // A last crumb that leads elsewhere is the list this came from.
  const to = crumb?.querySelector('a[href]')?.getAttribute('href') ?? place.slug;
  const last = crumb && to.endsWith(place.slug) ? textOf(crumb) : '';
  if (last !== '' && (whole === '' || whole.includes(last))) return last;
  const link = [...doc.querySelectorAll('#breadcrumbs a[href]')].find((a) =>
    a.getAttribute('href')?.endsWith(place.context),
  );
  const course = link ? textOf(link) : '';
  if (course !== '' && whole.endsWith(`: ${course}`)) return whole.slice(0, -course.length - 2);
  return place.page === 'discussion' ? whole.replace(/^[^:\uff1a]+[:\uff1a]\s*/, '') : whole;
}

export function dueOf(doc: Document): Found<Activity['due']> {
  const shownBy = pick(doc, selectors.dueShown, (element) => textOf(element) !== '');
  const shown = shownBy ? textOf(shownBy.element, '.hidden-desktop') : '';
  const none: Found<undefined> = { value: undefined, held: -1 };
  // The machine-readable one is in a hidden element.
  const found = pick(
    doc,
    selectors.due,
    (element) => collapsed(element.textContent ?? '') !== '' || element.hasAttribute('datetime'),
  );
  if (!found) {
    // Without a machine date only a date in Canvas' own date element counts: "No due date" stands in the same place.
    const dated = shownBy?.element.querySelector('.display_date') ?? null;
    if (dated) return { value: { shown }, held: selectors.due.length };
    const info = doc.querySelector('[data-testid="graded-discussion-info"]');
    const date = info && leafTexts(info).find((text) => /\d/.test(text) && !isAmount(text));
    return date ? { value: { shown: date }, held: selectors.due.length } : none;
  }
  const { element, held } = found;
  const written = collapsed(element.textContent ?? '');
  switch (held) {
    case 0: {
      const seconds = Number(written);
      if (!(seconds > 0)) return { value: undefined, held };
      const iso = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
      return { value: { iso, shown: shown || writtenDate(doc) || inWords(iso, doc) }, held };
    }
    case 1:
    case 2: {
      const iso = element.getAttribute('datetime') ?? '';
      const own = textOf(element, '.hidden-desktop');
      return { value: { ...(iso !== '' && { iso }), shown: shown || own || inWords(iso, doc) }, held };
    }
    case 3:
      return { value: { shown: written }, held };
    default: {
      const time = Date.parse(written);
      if (Number.isNaN(time)) return none;
      const iso = new Date(time).toISOString().replace('.000Z', 'Z');
      return { value: { iso, shown: shown || written }, held };
    }
  }
}

/** A date that the page does not show, as its language would. */
export function inWords(iso: string, doc: Document): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return time.toLocaleString(doc.documentElement.lang || 'en', options);
  } catch {
    return time.toLocaleString('en', options);
  }
}

const writtenDate = (doc: Document): string =>
  ['.due_date_string', '.due_time_string']
    .map((part) => collapsed(doc.querySelector(`#assignment_show ${part}`)?.textContent ?? ''))
    .join(' ')
    .trim();

export function pointsOf(doc: Document): Found<number | undefined> {
  for (const [held, selector] of selectors.points.entries()) {
    const all = [...doc.querySelectorAll(selector)].filter(visible);
    const value = pointsIn(all, held);
    if (value !== undefined) return { value, held };
  }
  return { value: undefined, held: -1 };
}

function pointsIn(all: readonly Element[], held: number): number | undefined {
  const [first] = all;
  if (!first) return undefined;
  // Labels are translated, and attempts are numbers too: due comes first, points second.
  if (BY_POSITION.has(held)) {
    const rows = [...first.querySelectorAll('li')].slice(0, 2);
    const values = rows.map((row) => textOf(row.querySelector('.value') ?? row));
    return values.filter((text) => /^\d[\d.,]*$/.test(text)).map(numberIn)[0];
  }
  if (first.matches('[data-testid="graded-discussion-info"]')) return leafTexts(first).filter(isAmount).map(mostIn)[0];
  // A quiz shows them question by question, and all together nowhere.
  if (first.matches('.question_points')) {
    const each = all.flatMap((element) => numberIn(textOf(element)) ?? []);
    return each.length === 0 ? undefined : each.reduce((sum, points) => sum + points, 0);
  }
  return mostIn(textOf(first));
}
const BY_POSITION: ReadonlySet<number> = new Set([
  selectors.points.indexOf('.student-assignment-overview'),
  selectors.points.indexOf('#quiz_student_details'),
]);

/** Texts of the elements that hold text themselves. */
export const leafTexts = (root: Element): string[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
    .map((element) => collapsed(element.textContent ?? ''));

export function roleOf(doc: Document): Found<Activity['role']> {
  // A teacher in student view has both marks, and wants to see what students see.
  if (doc.querySelector(selectors.student[0])) return { value: 'student', held: 0 };
  for (const role of ['teacher', 'student'] as const) {
    const held = selectors[role].findIndex((selector) => doc.querySelector(selector) !== null);
    if (held !== -1) return { value: role, held };
  }
  // The page's own settings, as it writes them into a script; read as text, never run.
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (!/\bENV\s*=/.test(text)) continue;
    if (/"current_user_is_admin"\s*:\s*true/.test(text)) return { value: 'teacher', held: selectors.teacher.length };
    if (/"current_user_is_student"\s*:\s*true/.test(text)) return { value: 'student', held: selectors.student.length };
  }
  return { value: 'unknown', held: -1 };
}
