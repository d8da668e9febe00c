import type { Lesson } from '@/practice/lessons/lesson';

/** A lesson's own words, one string a paragraph. */
export const paragraphsOf = ({ body }: Lesson): string[] =>
  [...body.matchAll(/<(p|li|h2|h3)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
    inner
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&ldquo;', '“')
      .replaceAll('&rdquo;', '”')
      .replaceAll('&rsquo;', '’')
      .replaceAll('&amp;', '&')
      .replaceAll(/&\w+;/g, ' ')
      .trim(),
  );
