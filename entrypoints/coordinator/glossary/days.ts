const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: string): Intl.DateTimeFormat {
  let format = formats.get(language);
  // Making one takes longer than a whole row of the table.
  if (!format)
    formats.set(language, (format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })));
  return format;
}

/** "Oct 9, 2026" in the page's language; a day that there is not stands as it was written. */
export function dayIn(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  // February 31 is March 3 to browsers.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return day;
  return formatOf(language).format(date);
}

/** Today where this computer is, "2026-11-23". */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The language that the page stands in. */
export const pageLanguage = (): string => document.documentElement.lang || 'en';
export const count = (number: number): string => new Intl.NumberFormat(pageLanguage()).format(number);
