/** What the arrow keys walk over in a transcript: the time of a line and its words. */
const STEP = '[data-step]';
const LINE = '[data-line]';

const stepsIn = (element: ParentNode): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(STEP)];

/**
 * A transcript is one stop of the Tab key: hundreds of lines would keep a keyboard from what stands after them. Arrows
 * walk from word to word and from line to line as they do in any text; only English has words here, so right is onward.
 * Returns whether the key was taken.
 */
export function walk(list: HTMLElement, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return false;
  const step = event.target.closest<HTMLElement>(STEP);
  const line = step?.closest<HTMLElement>(LINE);
  if (!step || !line) return false;
  const own = stepsIn(line);
  const at = own.indexOf(step);
  const beside = (by: 1 | -1): Element | null => (by > 0 ? line.nextElementSibling : line.previousElementSibling);
  const next = (by: number): HTMLElement | undefined => {
    const way = by > 0 ? 1 : -1;
    const inLine = own[at + way];
    if (inLine) return inLine;
    const other = beside(way);
    return other ? stepsIn(other).at(way > 0 ? 0 : -1) : undefined;
  };
  const first = (other: Element | null): HTMLElement | undefined => (other ? stepsIn(other)[0] : undefined);
  let to: HTMLElement | undefined;
  switch (event.key) {
    case 'ArrowRight':
      to = next(1);
      break;
    case 'ArrowLeft':
      to = next(-1);
      break;
    case 'ArrowDown':
      to = first(beside(1));
      break;
    case 'ArrowUp':
      to = first(beside(-1));
      break;
    case 'Home':
      [to] = own;
      break;
    case 'End':
      to = own.at(-1);
      break;
    case 'Enter':
    case ' ':
      // A button presses itself.
      if (step.localName === 'button') return false;
      to = step;
      step.click();
      break;
    default:
      return false;
  }
  event.preventDefault();
  event.stopPropagation();
  if (to) {
    settle(list, to);
    to.focus({ preventScroll: true });
    bringInto(list, to);
  }
  return true;
}

/** Only the list itself is moved, and no further than it must. */
export function bringInto(list: HTMLElement, step: HTMLElement): void {
  const [box, own] = [list.getBoundingClientRect(), step.getBoundingClientRect()];
  if (own.top < box.top + 8) list.scrollTop -= box.top + 8 - own.top;
  else if (own.bottom > box.bottom - 8) list.scrollTop += own.bottom - box.bottom + 8;
}

/** The one stop of the Tab key is where somebody was last. Set by hand: a change of one word must not draw every line. */
export function settle(list: HTMLElement, on?: HTMLElement | null): void {
  const now = list.querySelector<HTMLElement>(`${STEP}[tabindex='0']`);
  const next = on ?? now ?? list.querySelector<HTMLElement>(STEP);
  if (now === next) return;
  now?.setAttribute('tabindex', '-1');
  next?.setAttribute('tabindex', '0');
}
