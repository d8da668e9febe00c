import type { Wishes } from './wishes';

/**
 * A page of paper in CSS pixels, 96 to the inch. Everything has its size here, and the style sheet takes it from here:
 * what is measured on the screen is what is printed.
 */
export interface Measures {
  readonly width: number;
  readonly height: number;
  /** White at each side: more than any home printer leaves blank by itself (6 mm). */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** Numbers of lines. */
  readonly numbers: number;
  /** The text's own column. */
  readonly text: number;
  readonly gutter: number;
  /** Meanings in the margin; 0 when there are none. */
  readonly margin: number;
  readonly font: number;
  readonly line: number;
  readonly noteFont: number;
  readonly noteLine: number;
  /** Height of one line to write on. */
  readonly write: number;
}

const PAPER = { letter: { width: 816, height: 1056 }, a4: { width: 793, height: 1122 } } as const;
const SIDE = 48;
const GUTTER = 20;
/** 12.75 pt on double lines; 18 pt, as large print is set (American Printing House, 2011). */
const TYPE = {
  roomy: { font: 17, line: 34, noteFont: 13, noteLine: 16, write: 38, text: 480, numbers: 32 },
  large: { font: 24, line: 44, noteFont: 18, noteLine: 22, write: 52, text: 448, numbers: 48 },
} as const;
/** Without meanings the lines may be longer, and no longer than is read with ease. */
const LONGEST = { roomy: 600, large: 652 } as const;

export function measuresOf({ paper, size }: Pick<Wishes, 'paper' | 'size'>, glossed: boolean): Measures {
  const page = PAPER[paper];
  const type = TYPE[size];
  const room = page.width - 2 * SIDE - type.numbers;
  const text = glossed ? type.text : Math.min(LONGEST[size], room);
  return {
    ...type,
    ...page,
    side: SIDE,
    top: 48,
    bottom: 64,
    text,
    gutter: GUTTER,
    margin: glossed ? room - text - GUTTER : 0,
  };
}

/** px that the rows of one page may fill. */
export const roomOf = ({ height, top, bottom }: Measures): number => height - top - bottom;
/** px across all columns. */
export const acrossOf = ({ width, side }: Measures): number => width - 2 * side;
