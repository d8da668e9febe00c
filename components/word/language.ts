import { OBJECT } from '@/model/activity';
import type { Gloss, Sense } from '@/model/word-help';

/** "es-MX" and "es" are one language, "zh-Hant" and "zh-Hans" are not one writing: those two must agree. */
export function sameLanguage(a: string, b: string): boolean {
  const [x, y] = [subtags(a), subtags(b)];
  return x.language === y.language && (x.script === undefined || y.script === undefined || x.script === y.script);
}

function subtags(tag: string): { language: string; script: string | undefined } {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: tag.toLowerCase(), script: undefined };
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(subtags(lang).script ?? '') ? 'rtl' : 'ltr';

/** A language by its own name: "Español", "العربية". The tag itself when the browser does not know it. */
export function ownName(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}

/** A language in the words of another: "Spanish"; its own name where the browser does not know it. */
export function languageIn(ui: string, lang: string): string {
  try {
    return new Intl.DisplayNames([ui], { type: 'language' }).of(lang) ?? ownName(lang);
  } catch {
    return ownName(lang);
  }
}

/** Glosses of a sense in the home language, the best first; at most three. */
export const glossesFor = (sense: Sense, home: string): readonly Gloss[] =>
  sense.glosses.filter((gloss) => sameLanguage(gloss.lang, home)).slice(0, 3);

/** A sentence as it is quoted and said: a formula or picture inside it is there on the page. */
export const quoted = (sentence: string): string => sentence.replaceAll(OBJECT, '…');
