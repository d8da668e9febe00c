import type { Translate } from '@/components/text';
import { type Day, daysBetween } from '@/model/review';

/** "tomorrow", "in 3 days", "in 2 weeks": from one day to a later one, in the language of the page. */
export function inDays(from: Day, to: Day, language: string, t: Translate): string {
  const days = daysBetween(from, to);
  // Haitian Creole is known to no browser so far (seen 2026-11-23): it would answer in the computer's own language.
  if (Intl.RelativeTimeFormat.supportedLocalesOf(language).length === 0) return t('my-words.in-days', { days });
  const said = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return said.format(days, 'day');
  return days < 60 ? said.format(Math.round(days / 7), 'week') : said.format(Math.round(days / 30), 'month');
}
