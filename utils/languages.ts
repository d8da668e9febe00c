/** The first of `wanted` that is available, by its whole tag or its language alone ("es-MX" finds "es"); else English. */
export function pickLanguage(wanted: readonly (string | undefined)[], available: readonly string[]): string {
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
