import { browser } from 'wxt/browser';

/** BCP 47 of the language a text is mostly in, as the browser's own detector says it; undefined when it is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [first] = languages;
  return isReliable && first && first.language !== 'und' && first.percentage >= 60 ? first.language : undefined;
}
