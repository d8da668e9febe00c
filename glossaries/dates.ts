/** Days as people and programs write them. */

const MS_A_DAY = 86_400_000;
/** Day 0 of a workbook. Excel counts a 29 February 1900 that never was, so from March 1900 on its days fit this one. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DayCount = keyof typeof DAY_ZERO;
/** 1 March 1900 to the end of 2099. */
const SERIALS = { least: 61, most: 73_050 };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day of the calendar, as "2026-11-23"; undefined for what is none. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (full < 1900 || full > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** A workbook's number for a day, its hours dropped. */
export function dayOfSerial(serial: number, count: DayCount = 1900): string | undefined {
  if (!(serial >= SERIALS.least && serial <= SERIALS.most)) return undefined;
  return new Date(DAY_ZERO[count] + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** In which order a column writes "3/4/2026". */
export type DayOrder = 'month-first' | 'day-first';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/;
/** As in the United States, unless a cell of the column has a first number that is no month. */
export const orderOf = (cells: Iterable<string>): DayOrder => {
  for (const cell of cells) {
    const found = SLASHED.exec(cell);
    if (found && Number(found[1]) > 12 && Number(found[2]) <= 12) return 'day-first';
  }
  return 'month-first';
};

/** ISO with or without a time, 11/23/2026, 23.11.2026, 23 Nov 2026, November 23, 2026, or a workbook's number. */
export function dayIn(text: string, order: DayOrder): string | undefined {
  const plain = text.replaceAll(/[\u200e\u200f\u202a-\u202c\u2066-\u2069]/g, '').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(plain);
  if (slashed) {
    const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
    return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const dotted = /^(\d{1,2})[.-]\s?(\d{1,2})[.-]\s?(\d{4}|\d{2})(?!\d)/.exec(plain);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named = /^(?:(\d{1,2})[\s-])?([a-z]{3,9})\.?[\s-]?(?:(\d{1,2})(?:st|nd|rd|th)?)?,?[\s-]+(\d{4}|\d{2})$/i.exec(
    plain,
  );
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    const day = Number(named[1] ?? named[3] ?? Number.NaN);
    return month > 0 && !Number.isNaN(day) ? dayOf(Number(named[4]), month, day) : undefined;
  }
  return /^\d{2,5}(?:\.\d+)?$/.test(plain) ? dayOfSerial(Number(plain)) : undefined;
}
