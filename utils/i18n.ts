import { CHECKED_LANGUAGES } from './checked-languages';
import { directionOf, pickLanguage as pick } from './languages';

/** Flat: "panel.close" to "Close". */
type Catalogue = Readonly<Record<string, string>>;

const found = import.meta.glob<Catalogue>('../locales/*.json', { eager: true, import: 'default' });

const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(found).map(([path, catalogue]) => [path.replace(/^.*\/|\.json$/g, ''), catalogue]),
);

const onPages = Object.keys(import.meta.glob('../locales/pages/*.json', { eager: true, import: 'default' }));

/**
 * BCP 47 of every language Handrail speaks, English first: those that have words for our own pages. They are written
 * last, and a test holds that a language that has them has every other word too.
 */
export const UI_LANGUAGES: readonly string[] = [
  'en',
  ...Object.keys(catalogues).filter((code) => code !== 'en' && onPages.includes(`../locales/pages/${code}.json`)),
];

/** Handrail's own words in `lang`; an empty catalogue for a language it does not speak. */
export const catalogueFor = (lang: string): Catalogue => catalogues[lang] ?? {};

/** The language of ours that a person reads best. */
export const pickLanguage = (
  wanted: readonly (string | undefined)[],
  available: readonly string[] = UI_LANGUAGES,
): string => pick(wanted, available);
export { directionOf };

/** Names that a browser gives in English or not at all (Chromium 156: so, sw, ht, fil). Languages go by their own. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ht: 'Kreyòl ayisyen',
  so: 'Soomaali',
  fil: 'Filipino',
  sw: 'Kiswahili',
  am: 'አማርኛ',
  ur: 'اردو',
  bn: 'বাংলা',
  hi: 'हिन्दी',
};

export interface LanguageName {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** A speaker of it has read all of Handrail's own words. */
  readonly checked?: boolean;
}

/** A language by its own name, as our catalogue or else the browser says it. */
export function languageNamed(code: string): LanguageName {
  const own =
    catalogueFor(code)['language.name'] ??
    OWN_NAMES[code] ??
    new Intl.DisplayNames([code], { type: 'language' }).of(code) ??
    code;
  return {
    code,
    name: own.charAt(0).toLocaleUpperCase(code) + own.slice(1),
    dir: directionOf(code),
    checked: CHECKED_LANGUAGES.has(code),
  };
}
