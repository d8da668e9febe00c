/** The languages most often spoken at home in schools of the United States first; it decides nothing but an order. */
const USUAL = [
  'es',
  'ar',
  'zh',
  'vi',
  'ht',
  'pt',
  'fr',
  'ru',
  'so',
  'ko',
  'fil',
  'uk',
  'fa',
  'ur',
  'hi',
  'bn',
  'sw',
  'am',
];

/** Other names that browsers give to a language of ours. */
const ALSO: Readonly<Record<string, string>> = { tl: 'fil', prs: 'fa', cmn: 'zh' };

export const baseOf = (tag: string): string => {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return ALSO[base] ?? base;
};

/** `codes` with those first that the person's browser asks pages for (`wanted`, best first). */
export function likelyFirst(codes: readonly string[], wanted: readonly string[]): string[] {
  const asked = wanted.map(baseOf);
  const rank = (code: string): number => {
    const at = asked.indexOf(baseOf(code));
    if (at >= 0) return at;
    const usual = USUAL.indexOf(code);
    return asked.length + (usual >= 0 ? usual : USUAL.length);
  };
  return codes.toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/**
 * Of the languages Handrail speaks, the one that is one tap away from `shown`: English, and from English the likeliest
 * of the others (`wanted`: the learner's home language and what the browser asks pages for, best first).
 */
export function otherLanguage(shown: string, wanted: readonly string[], spoken: readonly string[]): string {
  if (shown !== 'en') return 'en';
  const others = spoken.filter((code) => code !== 'en');
  return likelyFirst(others, wanted)[0] ?? 'en';
}
