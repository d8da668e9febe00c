import type { Gloss, Sense } from '@/model/word-help';

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

/** The best gloss of a sense in the learner's language. "zh-Hant" and "zh-Hans" are not one writing. */
export function glossIn(sense: Sense, home: string | undefined): Gloss | undefined {
  if (home === undefined) return undefined;
  const wanted = subtags(home);
  return sense.glosses.find(({ lang }) => {
    const { language, script } = subtags(lang);
    return (
      language === wanted.language && (script === undefined || wanted.script === undefined || script === wanted.script)
    );
  });
}
