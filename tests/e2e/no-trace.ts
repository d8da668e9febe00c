/**
 * What a script of the page itself can see, gathered by one: it runs in the page's own world, before any other script.
 * As text: tsx gives every named function a mark that the page does not know.
 */
export const EAVESDROPPER = `(() => {
  if (window.top !== window) return;
  const log = [];
  const namesOn = (prototype) => Object.getOwnPropertyNames(prototype).filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  const types = new Set([
    ...namesOn(window), ...namesOn(Document.prototype), ...namesOn(HTMLElement.prototype), ...namesOn(Element.prototype),
    'focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend', 'DOMContentLoaded', 'freeze', 'resume',
    'DOMActivate', 'visibilitychange', 'selectionchange', 'fullscreenchange', 'pagereveal', 'toggle', 'beforetoggle', 'slotchange',
  ]);
  const nameOf = (target) => target === window ? 'window' : target === document ? 'document'
    : target.localName + (target.id ? '#' + target.id : '');
  const hear = (event) => log.push([event.type, nameOf(event.target), event.composedPath().map(nameOf).length, event.key ?? ''].join(' '));
  for (const type of types) window.addEventListener(type, hear, { capture: true, passive: true });
  // Events that are fired at document or window alone, and any that somebody stops on the way.
  for (const type of types) document.addEventListener(type, (event) => event.target === document && log.push('document ' + event.type), { capture: true, passive: true });
  const before = new Set(Object.getOwnPropertyNames(window));
  window.__mark = () => log.length = 0;
  window.__seen = () => ({
    html: document.documentElement.outerHTML,
    // How many moves and scrolls the browser makes of one gesture is its own affair: what comes in a row counts once.
    events: log.filter((line, at) => line !== log[at - 1]),
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !name.startsWith('__')),
    known: customElements.get('handrail-overlay') !== undefined,
    attributes: document.querySelector('handrail-overlay')?.attributes.length,
    focus: [document.hasFocus(), nameOf(document.activeElement ?? document)],
    stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    asked: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
    // By style alone: a page that looks can measure these, as it can measure a browser's own zoom.
    sheets: document.adoptedStyleSheets.length,
    rules: document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\\n')),
    marks: [...CSS.highlights.keys()],
    ranges: [...CSS.highlights.values()].map((each) => each.size),
    fonts: [...document.fonts].map(({ family }) => family),
  });
})()`;

export interface Seen {
  readonly html: string;
  readonly events: readonly string[];
  readonly globals: readonly string[];
  /** Our element is known to the page as a custom one. */
  readonly known: boolean;
  readonly attributes: number;
  readonly focus: readonly unknown[];
  readonly stored: readonly unknown[];
  /** Addresses elsewhere that were fetched in the page's name. */
  readonly asked: readonly string[];
  readonly sheets: number;
  readonly rules: readonly string[];
  readonly marks: readonly string[];
  readonly ranges: readonly number[];
  readonly fonts: readonly string[];
}
