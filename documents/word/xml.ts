/** Word's own markup, without its name spaces: files write them with prefixes of their own choice. */

const PARSER_ERROR = 'parsererror';

/** Parsed where nothing runs or loads; undefined for what is no markup. A file that defines entities of its own is none. */
export function parsed(xml: string): Element | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined;
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.localName === PARSER_ERROR || root.getElementsByTagName(PARSER_ERROR).length > 0 ? undefined : root;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element && [...element.children].find(({ localName }) => localName === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element ? [...element.children].filter(({ localName }) => localName === name) : [];

/** `w:val` and its kin, by the name behind the colon. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element && [...element.attributes].find(({ localName }) => localName === name)?.value;
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '1');
