/**
 * The adverb of an adjective where a language forms it by rule; undefined where it does not, or where the word does not
 * look like an adjective.
 */
export function adverbOf(adjective: string, lang: string): string | undefined {
  if (adjective.includes(' ')) return undefined;
  switch (lang) {
    case 'es':
      if (/(?:o|e|z|[aeiou]l|[aeiou]r|[aiu]n)$/u.test(adjective)) return `${adjective.replace(/o$/, 'a')}mente`;
      return undefined;
    case 'pt':
      // The accent goes: rápido, rapidamente.
      if (!/(?:o|e|z|[aeiou]l|[aeiou]r|um)$/u.test(adjective)) return undefined;
      return `${adjective
        .replace(/o$/, 'a')
        .normalize('NFD')
        .replaceAll(/[\u0300\u0301\u0302]/g, '')
        .normalize('NFC')}mente`;
    case 'ru':
      if (/(?:ск|цк)ий$/u.test(adjective)) return adjective.replace(/й$/u, '');
      if (/[шжщч]ий$/u.test(adjective)) return undefined;
      return /(?:ый|ий|ой)$/u.test(adjective) ? adjective.replace(/(?:ый|ий|ой)$/u, 'о') : undefined;
    case 'hi':
      return `${adjective} रूप से`;
    case 'ar':
      // Without the article an adjective fits the frame as it stands.
      return adjective.startsWith('ال') || adjective.startsWith('ي') ? undefined : `بشكل ${adjective}`;
    case 'zh':
      return adjective.length === 2 ? `${adjective.replace(/的$/u, '')}地` : undefined;
    default:
      return undefined;
  }
}
