import type { Activity, Block } from '@/model/activity';

/** BCP 47 with its parts in their usual case; undefined for what no browser would accept ("en_US", "xx-", ""). */
export function languageTag(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * BCP 47 of a block's text: what its markup says, else what the content says, else `fallback`.
 * Text is never guessed from: every detector mis-calls 18-58 % of short English passages.
 */
export const languageOf = (
  block: Pick<Block, 'lang'>,
  activity: Pick<Activity, 'lang'>,
  fallback: string = 'en',
): string => languageTag(block.lang) ?? languageTag(activity.lang) ?? languageTag(fallback) ?? 'en';

/** "es" of "es-MX". */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? tag;
