import type { PaintName } from '@/supports/contract';

const NAMES = ['marked', 'found', 'open', 'sentence', 'word'] as const satisfies readonly PaintName[];
type Look = Readonly<Record<PaintName, string>>;

// Values are written out: our custom properties do not exist on the LMS page. They are those of components/tokens.css.
const LIGHT: Look = {
  marked: 'text-decoration: underline dotted 2px #0b5e59; text-underline-offset: 4px',
  found: 'text-decoration: underline solid 2px #8a5a00; text-underline-offset: 4px',
  open: 'background-color: #dcefeb; color: #1f1d1a; text-decoration: underline solid 3px #0b5e59; text-underline-offset: 4px',
  sentence: 'background-color: #dcefeb; color: #1f1d1a',
  word: 'background-color: #0b5e59; color: #fff',
};
const DARK: Look = {
  marked: 'text-decoration: underline dotted 2px #86d3c8; text-underline-offset: 4px',
  found: 'text-decoration: underline solid 2px #f0cd58; text-underline-offset: 4px',
  open: 'background-color: #1f413c; color: #f3f0ea; text-decoration: underline solid 3px #86d3c8; text-underline-offset: 4px',
  sentence: 'background-color: #1f413c; color: #f3f0ea',
  word: 'background-color: #86d3c8; color: #0a2825',
};

const painted = new Map<PaintName, readonly Range[]>();

const id = (name: PaintName): string => `handrail-${name}`;

export const marksCss = (dark: boolean): string => {
  const look = dark ? DARK : LIGHT;
  return NAMES.map((name) => `::highlight(${id(name)}) { ${look[name]}; }`).join('\n');
};

/** Later names lie over earlier ones: the spoken word over its sentence, both over a marked word. */
export function setMark(name: PaintName, ranges: readonly Range[]): void {
  painted.set(name, ranges);
  if (ranges.length === 0) {
    CSS.highlights.delete(id(name));
    return;
  }
  const mark = new Highlight(...ranges);
  mark.priority = NAMES.indexOf(name);
  CSS.highlights.set(id(name), mark);
}

/** The ranges painted now. Kept here: in a Firefox content script a highlight does not give its ranges back. */
export const markOf = (name: PaintName): readonly Range[] => painted.get(name) ?? [];

export const clearMarks = (): void => NAMES.forEach((name) => setMark(name, []));
export { NAMES as PAINT_NAMES };
