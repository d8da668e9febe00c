/** What a gloss in this language may be written in: letters, joined by spaces, hyphens or apostrophes. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  ar: /^\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]*$/u,
  hi: /^\p{Script=Devanagari}[\p{Script=Devanagari}\u200D -]*$/u,
  es: /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’-]*$/u,
  pt: /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’-]*$/u,
  fr: /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’-]*$/u,
  ru: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]*$/u,
  zh: /^\p{Script=Han}+$/u,
};
/** Longer is an explanation, not a word. */
const LONGEST = 32;
const MOST_WORDS = 4;

export const isGloss = (text: string, lang: string): boolean =>
  (WRITTEN[lang]?.test(text) ?? false) && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS;
