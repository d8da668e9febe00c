/** The practice school's clock. Canvas sends UTC and shows the course's own time. */
const TIME_ZONE = 'America/New_York';

const formatted = (iso: string, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, { timeZone: TIME_ZONE, ...options }).format(new Date(iso));

/** "Dec 3" */
export const dayOf = (iso: string, lang: string): string => formatted(iso, lang, { month: 'short', day: 'numeric' });

/** "Thu Dec 3, 2026" */
export const longDayOf = (iso: string, lang: string): string =>
  formatted(iso, lang, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });

/** "11:59pm", as Canvas writes it in English; other languages keep their own form. */
export const clockOf = (iso: string, lang: string): string => {
  const clock = formatted(iso, lang, { hour: 'numeric', minute: '2-digit' });
  return lang.startsWith('en')
    ? clock.replace(/\s?([AP])M$/, (_whole, half: string) => `${half.toLowerCase()}m`)
    : clock;
};

/** "12/3/2026", the hidden form on classic assignment pages. */
export const numericDayOf = (iso: string): string =>
  formatted(iso, 'en-US', { month: 'numeric', day: 'numeric', year: 'numeric' });

/** Seconds since 1970; "0" stands for no date. */
export const timestampOf = (iso: string | undefined): string =>
  iso === undefined ? '0' : String(Math.floor(Date.parse(iso) / 1000));
