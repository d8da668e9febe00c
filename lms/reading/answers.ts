import type { AnswerField } from '@/lms/contract';
import { visible } from './text';

/** What a field may be; a hint for robots, a search box or a password is never an answer. */
const FIELD = 'textarea, input, iframe, [contenteditable]';

/**
 * The places to write in that stand under `root` and are seen, in page order. A rich editor in a frame of the page's
 * own origin (TinyMCE) is its body; the text field that it hides and fills is none.
 */
export function fieldsIn(root: ParentNode, selectors: readonly string[]): readonly AnswerField[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(selectors.join(', '))) {
    if (!element.matches(FIELD) || !visible(element)) continue;
    const field = element.localName === 'iframe' ? bodyOf(element) : element;
    if (field && writable(field) && !found.some((other) => other.contains(field))) found.push(field);
  }
  return found.map((element) => ({ element, text: () => writtenIn(element) }));
}

/** The page of another origin, or one that is still on its way, has no body for us. */
function bodyOf(frame: HTMLElement): HTMLElement | undefined {
  return (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
}

function writable(field: HTMLElement): boolean {
  if (field.localName === 'textarea' || field.localName === 'input') return !field.matches('[readonly], :disabled');
  const editable = field.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** What stands in a field now, a paragraph a line, without what editors put there for themselves. */
export function writtenIn(field: HTMLElement): string {
  const raw =
    field.localName === 'textarea' || field.localName === 'input'
      ? (field as HTMLTextAreaElement | HTMLInputElement).value
      : field.innerText;
  return raw
    .replaceAll(MARKS, '')
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Zero-width space and byte order mark: TinyMCE holds the caret's place with them (seen in its source, 5 to 7). */
const MARKS = /[\u200B\uFEFF]/g;
