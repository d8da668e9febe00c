import { isElement, isText, textOf, visible } from '@/lms/reading/text';
import { pick } from '@/lms/reading/pick';
import { NOISE, selectors } from './selectors';

/** Where a details page keeps what: found by position and structure around the title. */
export interface Zones {
  readonly title: Element | undefined;
  readonly titleHeld: number;
  readonly body: Element | undefined;
  readonly bodyHeld: number;
  /** Rows between title and body, the author's excepted. */
  readonly rows: readonly Element[];
  readonly materials: Element | undefined;
  /** Is it in a comment, in a comment box, or the pupil's own work? */
  personal(element: Element): boolean;
}

export function zonesOf(view: Element): Zones {
  const titleOf = pick(view, selectors.title, (element) => isTitle(element));
  const title = titleOf?.element;
  const own = [...view.querySelectorAll(selectors.own[0])].filter((element) => !title || !element.contains(title));
  const comments = [...view.querySelectorAll(selectors.comments[0])];
  const boxes = [...view.querySelectorAll(selectors.comments[1])].map((box) => aroundBox(box, view, title));
  const personal = (element: Element): boolean =>
    [...own, ...comments, ...boxes].some((zone) => zone.contains(element));

  const materials = pick(view, selectors.materials, (element) => visible(element) && !personal(element))?.element;
  const marked = pick(view, selectors.body, (element) => visible(element) && !personal(element));
  if (marked) {
    const rows = title ? following(title, view, (row) => row === marked.element || after(row, marked.element)) : [];
    return {
      title,
      titleHeld: titleOf?.held ?? -1,
      body: marked.element,
      bodyHeld: marked.held,
      rows: rows.filter((row) => !isAuthor(row)),
      materials,
      personal,
    };
  }
  const stops = (row: Element): boolean => personal(row) || row === materials || isCard(row) || isAnswer(row);
  const blocks = title ? following(title, view, stops) : [];
  const at = blocks.findIndex(isProse);
  // A post may have no title of its own: what people wrote is in this element, and comments are set apart.
  const post = title ? undefined : pick(view, ['html-blob'], (blob) => visible(blob) && !personal(blob))?.element;
  return {
    title,
    titleHeld: titleOf?.held ?? -1,
    body: post ?? blocks[at],
    bodyHeld: post ? selectors.body.length + 1 : at === -1 ? -1 : selectors.body.length,
    rows: (at === -1 ? blocks : blocks.slice(0, at)).filter((row) => !isAuthor(row)),
    materials,
    personal,
  };
}

/** The first heading of the document is the class, with a link to it. */
const isTitle = (element: Element): boolean =>
  visible(element) &&
  !element.closest(`nav, ${selectors.own[0]}, ${selectors.comments[0]}`) &&
  element.querySelector('a[href*="/c/"]') === null &&
  textOf(element, NOISE) !== '';

/** As much around a comment box as holds nothing of the item itself. */
function aroundBox(box: Element, view: Element, title: Element | undefined): Element {
  const item = [...selectors.body, ...selectors.materials, '[data-stream-item-id]'].join(', ');
  let zone = box;
  for (let at = box.parentElement; at && at !== view; at = at.parentElement) {
    if ((title && at.contains(title)) || at.querySelector(item) || at.matches(item)) break;
    zone = at;
  }
  return zone;
}

const after = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Visible elements after the title with text of their own, outermost first, until the first that stops it. */
function following(title: Element, view: Element, stop: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const take = (element: Element): boolean => {
    if (!visible(element) || element.matches(NOISE)) return true;
    if (stop(element)) return false;
    // Something in it ends the search: what comes before that still counts.
    if ([...element.querySelectorAll('*')].some(stop)) {
      for (const child of element.children) if (!take(child)) return false;
      return true;
    }
    if (textOf(element, NOISE) !== '') found.push(element);
    return true;
  };
  for (let at = title; at !== view && at.parentElement; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) if (!take(next)) return found;
  }
  return found;
}

/** An author's name and a date, with a dot between that only eyes see. */
const isAuthor = (row: Element): boolean =>
  row.matches(selectors.author[0]) ||
  [row, ...row.querySelectorAll('*')].some((dot) =>
    [...dot.childNodes].some((node) => isText(node) && /^\s*[\u2022\u00b7]\s*$|\S\s+\u2022\s+\S/.test(node.data)),
  );

const isCard = (element: Element): boolean => element.matches(selectors.card.join(', '));
const isAnswer = (element: Element): boolean =>
  element.matches(
    '[role="radiogroup"], [role="group"], [role="radio"], [role="checkbox"], textarea, input, button, [role="tablist"]',
  );

/** Reads as text, not as a row of dates and points: has markup of prose, is long, or ends as a sentence does. */
function isProse(element: Element): boolean {
  if (isAuthor(element) || element.matches(selectors.rows[0]) || element.querySelector(selectors.points[0]))
    return false;
  if (element.querySelector('html-blob, p, ul, ol, br, a[href], b, i:not(.google-material-icons), u')) return true;
  if (element.matches('html-blob, p, ul, ol')) return true;
  const text = textOf(element, NOISE);
  return text.length > 80 || /[.!?\u2026\u3002\uff01\uff1f\u061f\u0964:]["'\u201d\u2019)]?$/.test(text);
}

/** Texts of a row's cells; a cell is what holds text without a block of its own in it. */
export function cellsOf(row: Element): string[] {
  const inner = [...row.children].filter((child) => textOf(child, NOISE) !== '' && !child.matches(NOISE));
  const loose = [...row.childNodes].some((node) => !isElement(node) && (node.nodeValue ?? '').trim() !== '');
  return inner.length > 1 && !loose ? inner.flatMap(cellsOf) : [textOf(row, NOISE)];
}
