/** Flat: "panel.close" to "Close". */
type Catalogue = Readonly<Record<string, string>>;

const found = import.meta.glob<Catalogue>('../locales/*.json', { eager: true, import: 'default' });

const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(found).map(([path, catalogue]) => [path.replace(/^.*\/|\.json$/g, ''), catalogue]),
);

/** BCP 47 of every language Handrail speaks, English first. */
export const UI_LANGUAGES: readonly string[] = ['en', ...Object.keys(catalogues).filter((code) => code !== 'en')];

/** Handrail's own words in `lang`; an empty catalogue for a language it does not speak. */
export const catalogueFor = (lang: string): Catalogue => catalogues[lang] ?? {};

/** The first of `wanted` that is available, by its whole tag or its language alone ("es-MX" finds "es"); else English. */
export function pickLanguage(wanted: readonly (string | undefined)[], available: readonly string[] = UI_LANGUAGES): string {
  for (const tag of wanted) {
    if (!tag) continue;
    const whole = available.find((code) => code.toLowerCase() === tag.toLowerCase());
    const family = tag.split('-')[0]?.toLowerCase();
    const near = whole ?? available.find((code) => code.split('-')[0]?.toLowerCase() === family);
    if (near) return near;
  }
  return 'en';
}

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RTL_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg']);

/** By the script where the tag names one ("az-Arab", "ks-Deva"), else by the language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const parts = lang.toLowerCase().split('-');
  const script = parts.find((part, index) => index > 0 && part.length === 4);
  if (script) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(parts[0] ?? '') ? 'rtl' : 'ltr';
}

export interface LanguageName {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A language by its own name, as our catalogue or else the browser says it. */
export function languageNamed(code: string): LanguageName {
  const own = catalogueFor(code)['language.name'] ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return { code, name: own.charAt(0).toLocaleUpperCase(code) + own.slice(1), dir: directionOf(code) };
}
