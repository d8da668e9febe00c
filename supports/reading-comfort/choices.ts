import type { Settings } from './settings';
import { TINTS, type TintName } from './tints';

/** Stops of the sliders. 0 is the page's own wherever there is a choice to leave it. */
export const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.25, 2.5] as const;
/** Unitless. 1.5 is what WCAG 1.4.12 asks a page to bear. */
export const LINE_HEIGHTS = [0, 1.25, 1.5, 1.75, 2, 2.5] as const;
/** em between letters; words are spaced three and a half times as wide. .12 is the letter spacing of WCAG 1.4.12. */
export const SPACINGS = [0, 0.02, 0.04, 0.08, 0.12, 0.16] as const;
/** Characters a line, the longest first: the slider makes lines narrower as it moves on. */
export const COLUMNS = [0, 90, 75, 65, 55, 45, 35] as const;

export const FONTS = ['page', 'atkinson-hyperlegible-next', 'lexend', 'andika', 'opendyslexic'] as const;
export const LINE_FOCUS = ['off', 'line', 'ruler'] as const;
export const TINT_NAMES = ['page', ...(Object.keys(TINTS) as TintName[])] as const;

/** What leaves the page as it is. */
export const PAGES_OWN: Settings = {
  size: 1,
  lineHeight: 0,
  spacing: 0,
  column: 0,
  font: 'page',
  tint: 'page',
  lineFocus: 'off',
};

export const isPagesOwn = (settings: Settings): boolean =>
  settings.size === 1 &&
  settings.lineHeight === 0 &&
  settings.spacing === 0 &&
  settings.column === 0 &&
  settings.font === 'page' &&
  settings.tint === 'page' &&
  settings.lineFocus === 'off';

/** Index of the stop nearest to a value; 0 is never near to anything but itself. */
export function nearestStop(stops: readonly number[], value: number): number {
  const exact = stops.indexOf(value);
  if (exact >= 0) return exact;
  let best = -1;
  for (const [index, stop] of stops.entries()) {
    if (stop === 0) continue;
    if (best < 0 || Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value)) best = index;
  }
  return best;
}
