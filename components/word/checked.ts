import type { Gloss } from '@/model/word-help';

/**
 * Who has checked a school's own word, to be filled into "Checked by {reviewer}, {date}": the day in the language `ui`
 * of Handrail's own words. Undefined where nobody is named.
 */
export function checkedBy(
  { reviewer, date }: Gloss,
  ui: string,
): { readonly reviewer: string; readonly date?: string } | undefined {
  if (reviewer === undefined) return undefined;
  return date === undefined ? { reviewer } : { reviewer, date: dayIn(date, ui) };
}

/** "2026-11-16" as a day of that calendar, whatever time zone the device is in. */
function dayIn(date: string, ui: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  // "2026-02-31" has the shape of a day.
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(ui, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}
