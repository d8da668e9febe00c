import type { SelectorBook } from '@/lms/contract';

/**
 * Alternatives, best first. Classes are generated; those here lasted from 2020 to 2026 in several independent pages
 * and stand last. R = saved page, 2+ = two or more independent sources, 1 = one source. Nothing depends on a label.
 */
export const selectors = {
  view: ['[data-view-id]', 'c-wiz[data-p]', 'c-wiz'], // R 2020, 2+ 2026
  title: ['h1', 'h2, [role="heading"]'], // h1 R 2+; the first that is no link to a class
  body: [
    '[guidedhelpid="assignmentinstructionsgh" i]', // a product hook, 2+ 2021-2026
    '.nGi02b', // 2+ until 2026-09, questions too
    // then the block after the header rows
  ],
  points: [
    '[jscontroller="teDhve"]', // R 2020, 2+ 2026
    '.W4hhKd .CzuI5c', // R 2020, 2+ 2026
  ],
  due: ['.W4hhKd > :not(:first-child)'], // second cell of the row; R 2020, 2+ 2026
  rows: ['.W4hhKd'],
  author: ['.rec5Nb'], // R 2020, 2+ 2026
  materials: ['[data-include-stream-item-materials="true"]', '[jscontroller="AwTMWd"]'], // R 2020
  card: ['[data-attachment-id]', '[data-drive-id]', '[data-focus-id]', '[data-dom-id]'], // 2020 to 2026, one each
  comments: ['[data-visibility][data-type]', '[role="textbox"][contenteditable]'], // R
  own: ['[data-submission-id]'], // 1
  answer: ['[role="radiogroup"], [role="radio"], input[type="radio"]', 'textarea'], // 1
  /** Where the student writes: all that hold count. */
  write: [
    'textarea', // short answers, 1; long answers of a form, R
    '[role="textbox"][contenteditable]', // comments, R
    '[role="listitem"] input[type="text"]', // short answers of a form, R
  ],
  /** What hands work in: never to be covered. */
  submit: ['[data-submission-id] :is([role="button"], button)', '[role="list"] ~ * [role="button"][jsname]'],
  choice: ['[role="radio"], [role="checkbox"], input[type="radio"], input[type="checkbox"]', '.hHhDYc.snByac'], // 1
} as const satisfies SelectorBook;

/** Icon fonts write words ("more_vert"); menus and live regions are the interface's. */
export const NOISE =
  '[aria-hidden="true"], .google-material-icons, [role="button"], [role="menu"], [role="tablist"], [aria-live]';
