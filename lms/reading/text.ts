/** White space as a page collapses it, no-break spaces too; zero-width and direction characters are text and stay. */
export const WHITE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const RUNS = new RegExp(`[${WHITE}]+`, 'g');

/** Every run of white space as one space, none at the ends. */
export const collapsed = (text: string): string => text.replace(RUNS, ' ').replace(/^ | $/g, '');

/** Hidden by its own attributes: all that can be known in a document that is not drawn. */
export function hiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) || NO_SIZE.test(style));
}
const NO_SIZE = /font-size\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:;|!|$)/i;

/** Letters without a size are drawn, says the browser, but nobody sees them. */
export const sizeless = (element: Element): boolean => NO_SIZE.test(element.getAttribute('style') ?? '');

/** Drawn by the browser, and not hidden. `aria-hidden` says nothing about that: Classroom sets it on the current view. */
export function visible(element: Element): boolean {
  // A parsed answer of the API is never drawn, and the DOM of unit tests has no layout.
  if (element.ownerDocument.defaultView && 'checkVisibility' in element) {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) if (hiddenByAttribute(at)) return false;
  return true;
}

const NEVER_TEXT = 'script, style, template, noscript, button, textarea, select, svg';

/** An element's own words without the noise inside it, white space collapsed. For titles, dates and link texts. */
export function textOf(element: Element, skip = ''): string {
  const left = skip === '' ? NEVER_TEXT : `${NEVER_TEXT}, ${skip}`;
  let text = '';
  const { FILTER_REJECT, FILTER_ACCEPT, SHOW_TEXT, SHOW_ELEMENT } = NodeFilter;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT | SHOW_ELEMENT, (node) =>
    isElement(node) && (node.matches(left) || hiddenByAttribute(node)) ? FILTER_REJECT : FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && BLOCKS.has(node.localName)) text += ' ';
  }
  return collapsed(text);
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Elements that begin and end a line of their own, by HTML's own style sheet. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul video'
  ).split(' '),
);
