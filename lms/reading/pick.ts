import { visible } from './text';

export interface Picked {
  readonly element: Element;
  /** Which alternative held, 0 the best. */
  readonly held: number;
}

/** The first alternative that the page shows, and there its first element that suits. */
export function pick(
  root: ParentNode,
  alternatives: readonly string[],
  suits: (element: Element) => boolean = visible,
): Picked | undefined {
  for (const [held, selector] of alternatives.entries()) {
    for (const element of root.querySelectorAll(selector)) if (suits(element)) return { element, held };
  }
  return undefined;
}
