/** When a device asks a school's host again. Pure: the clock and the dice come from outside. Milliseconds throughout. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The longest pause after failures. */
const LONGEST = 6 * HOUR;

/**
 * After `failures` in a row: a minute, two, four ... six hours, each anywhere between its half and its whole, so that
 * devices which failed together do not come back together. `dice`: 0 to 1.
 */
export const pauseAfter = (failures: number, dice: number): number =>
  Math.min(LONGEST, MINUTE * 2 ** Math.max(0, failures - 1)) * (0.5 + dice / 2);

/** Anywhere within `span`. */
export const within = (span: number, dice: number): number => span * dice;
