import { FREE_AFTER, type FormRule, oneOf } from './form';
import type { Half, SpeechWords } from './speech-words';

/** Where the day stands in "3/4/2026". Undefined: nobody can know, and a wrong date is worse than bare numbers. */
type Order = 'month' | 'day' | undefined;

function orderOf(base: string, region: string | undefined): Order {
  if (base === 'en') return region === undefined || ['US', 'PH', 'PR'].includes(region) ? 'month' : 'day';
  // Spanish in the United States is written both ways.
  return region === undefined || ['US', 'PR', '419'].includes(region) ? undefined : 'day';
}

function dayAndMonth(first: number, second: number, order: Order): readonly [number, number] | undefined {
  const fits = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (fits(second, first) && !fits(first, second)) return [second, first];
  if (fits(first, second) && !fits(second, first)) return [first, second];
  if (!fits(first, second)) return undefined;
  if (first === second) return [first, second];
  if (order === 'month') return [second, first];
  return order === 'day' ? [first, second] : undefined;
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

export function dateRules(words: SpeechWords, base: string, region: string | undefined): readonly FormRule[] {
  const order = orderOf(base, region);
  const say = (first: string, second: string, year: string | undefined): string | undefined => {
    const found = dayAndMonth(Number(first), Number(second), order);
    const month = found && words.months[found[1] - 1];
    return month && words.date(found[0], month, year === undefined ? undefined : fullYear(year));
  };
  const months = oneOf(Object.keys(words.shortMonths));
  const days = oneOf(Object.keys(words.shortDays));
  const full = words.months.join('|');
  return [
    {
      pattern: /(?<![\p{L}\p{N}/.-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-])/gu,
      say: ([, year = '', month = '', day = '']) => {
        const name = words.months[Number(month) - 1];
        return name && Number(day) >= 1 && Number(day) <= 31 ? words.date(Number(day), name, Number(year)) : undefined;
      },
    },
    {
      pattern: /(?<![\p{L}\p{N}/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/-])/gu,
      say: ([, first = '', , second = '', year = '']) => say(first, second, year),
    },
    {
      pattern: new RegExp(
        `(?<=(?<![\\p{L}\\p{N}])(?:${words.beforeDate})[ \\u00A0])(\\d{1,2})/(\\d{1,2})(?![\\p{L}\\p{N}/]|\\s(?:of|de|cups?|tazas?)\\b)`,
        'giu',
      ),
      say: ([, first = '', second = '']) => say(first, second, undefined),
    },
    {
      // "Nov. 23", "Nov 23", "Nov. 2026", "23 nov."
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(${months})(?:\\.(?=\\s\\d)|(?=\\s\\d{1,2}(?!\\d|[:.]\\d|\\s?%)))|(?<=\\d\\s(?:de\\s)?)(${months})(?:\\.|${FREE_AFTER}(?=\\s(?:de\\s)?\\d{4}|\\s*$))`,
        'giu',
      ),
      say({ 0: found, 1: before, 2: after, index }, text) {
        const short = before ?? after ?? '';
        // "mar 3" and "jun 4" begin no date in English; months are names there.
        if (base === 'en' && !/^\p{Lu}/u.test(found)) return undefined;
        const month = words.months[words.shortMonths[short.toLowerCase()] ?? -1];
        if (month === undefined) return undefined;
        const stops = found.endsWith('.') && text.length === index + found.length;
        return stops ? `${month}.` : month;
      },
    },
    {
      // "Sun." alone is the sun.
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(${days})\\.?(?=,?\\s(?:${full}|${months})(?!\\p{L})|,\\s\\d|\\s\\d{1,2}[/:]|\\s?[-–]\\s?(?:${days})(?!\\p{L}))|(?<=(?:${days})\\.?\\s?[-–]\\s?)(${days})\\.?(?!\\p{L})`,
        'giu',
      ),
      say: ([found, first, second]) =>
        base === 'en' && !/^\p{Lu}/u.test(found) ? undefined : words.shortDays[(first ?? second ?? '').toLowerCase()],
    },
    {
      pattern: new RegExp(`(?<=(?:${days})\\.?)\\s?[-–]\\s?(?=(?:${days})(?!\\p{L}))`, 'giu'),
      say: () => ` ${words.to} `,
    },
    ...timeRules(words),
    ...decadeRules(words),
  ];
}

const timeRules = (words: SpeechWords): readonly FormRule[] => [
  {
    pattern:
      /(?<![\p{L}\p{N}:.,])(\d{1,2})(?::([0-5]\d))?(?:\s?(?:([ap])\.\s?m\.|([ap])m(?![\p{L}\p{N}])))?(?![:\d]|[.,]\d)/giu,
    say: ([, hour = '', minute, stopped, plain]) => {
      const letter = (stopped ?? plain)?.toLowerCase();
      if ((minute === undefined && letter === undefined) || Number(hour) > 24) return undefined;
      const half: Half | undefined = letter === undefined ? undefined : letter === 'a' ? 'am' : 'pm';
      return words.clock(Number(hour), Number(minute ?? 0), half);
    },
  },
  {
    pattern: /(?<=\d:\d\d(?:\s?[ap]\.?\s?m\.?)?)\s?[-–—]\s?(?=\d{1,2}:\d\d)/giu,
    say: () => ` ${words.to} `,
  },
];

const decadeRules = (words: SpeechWords): readonly FormRule[] =>
  words.decade
    ? [
        {
          pattern: /(?<![\p{L}\p{N}.,$€£#/])(?:(1[1-9]|20)|['’‘])?(\d)0['’]?s(?![\p{L}\p{N}])/gu,
          say: ([, century, tens = '']) =>
            words.decade?.(century === undefined ? undefined : Number(century), Number(tens) * 10),
        },
      ]
    : [];
