/**
 * A CSS selector that holds for this element alone, made of what is there: an id where it is unique, else its place
 * among its siblings. We never mark the page's elements, so presentation has to find them this way.
 */
export function pathOf(element: Element): string {
  const doc = element.ownerDocument;
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== doc.documentElement; at = at.parentElement) {
    if (at.id && doc.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      return steps.join(' > ');
    }
    const name = CSS.escape(at.localName);
    const parent: Element | null = at.parentElement;
    const index = parent ? [...parent.children].indexOf(at) + 1 : 1;
    steps.unshift(`${name}:nth-child(${index})`);
  }
  return ['html', ...steps].join(' > ');
}
