/** Names of days (Sunday first) and months in languages whose dates browsers write in another language, or in none. */
const OWN: Readonly<Record<string, { readonly days: string; readonly months: string }>> = {
  ht: {
    days: 'dimanch lendi madi mèkredi jedi vandredi samdi',
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
  },
  so: {
    days: 'Axad Isniin Talaado Arbaco Khamiis Jimce Sabti',
    months: 'Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Disembar',
  },
};

const has = (lang: string): boolean =>
  OWN[lang] === undefined && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;

/** "Friday, December 4" in `lang` (BCP 47). `day`: midnight UTC, ms since 1970. Always by the calendar of schools here. */
export function dayIn(lang: string, day: number): string {
  const own = OWN[lang];
  if (own) {
    const date = new Date(day);
    const name = (list: string, at: number): string => list.split(' ')[at] ?? '';
    return `${name(own.days, date.getUTCDay())} ${date.getUTCDate()} ${name(own.months, date.getUTCMonth())}`;
  }
  return new Intl.DateTimeFormat(has(lang) ? lang : 'en', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(day);
}

/** "3:30 PM" in `lang`. */
export const clockIn = (lang: string, { hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  new Intl.DateTimeFormat(has(lang) ? lang : 'en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 1, hour, minute),
  );
