interface Tag {
  readonly language: string;
  readonly script: string | undefined;
}

function subtags(tag: string): Tag {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: tag.toLowerCase(), script: undefined };
  }
}

/** "es-MX" and "es" are one language; "zh-Hant" and "zh-Hans" are not one writing. */
export function sameLanguage(a: string, b: string): boolean {
  const [x, y] = [subtags(a), subtags(b)];
  return x.language === y.language && x.script === y.script;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(subtags(lang).script ?? '') ? 'rtl' : 'ltr';

/** A language by its own name: what Handrail calls it where it knows it, else what the browser does. */
export function ownName(lang: string, known: readonly { readonly code: string; readonly name: string }[] = []): string {
  const ours = known.find(({ code }) => code === lang);
  if (ours) return ours.name;
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang;
  }
}
