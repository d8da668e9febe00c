import { directionOf, languageNamed } from '@/utils/i18n';

/** Languages that are spoken at home in many schools, beside those a school has named. */
const SPOKEN =
  'am ar as az be bg bn bo bs ca ceb chk chr ckb cs da de dv el es et eu fa fi fil fj fr ga gu ha haw he hi hmn hr ht hu ' +
  'hy id ig ilo is it ja jv ka kea kk km kmr kn ko kri ku ky lg ln lo lt lv mam mg mh mk ml mn mr ms mt my nah ne nl no ' +
  'nv ny om or pa pl pon ps pt quc qu rhg rn ro ru rw scn sd si sk sl sm sn so sq sr st sv sw ta te tg th ti tk tl tn to ' +
  'tpi tr tt ug uk ur uz vi war wo xh yi yo yua yue zh zh-Hant zu';

/** Columns of languages that a table has room for. */
export const COLUMNS = 3;

export interface NamedLanguage {
  readonly code: string;
  /** In the language itself; behind it in the page's, for who does not read the other: "አማርኛ · Amharic". */
  readonly name: string;
  readonly short: string;
  readonly dir: 'ltr' | 'rtl';
}

const known = new Map<string, NamedLanguage>();

/** `page`: the language that the page stands in. */
export function named(code: string, page: string): NamedLanguage {
  const key = `${page} ${code}`;
  let language = known.get(key);
  if (!language) known.set(key, (language = look(code, page)));
  return language;
}

function look(code: string, page: string): NamedLanguage {
  let short = code;
  let here: string | undefined;
  try {
    short = languageNamed(code).name;
    here = new Intl.DisplayNames([page], { type: 'language' }).of(code);
  } catch {
    // A tag that no browser knows is its own name.
  }
  const same = here === undefined || here.toLowerCase() === short.toLowerCase() || here === code;
  return { code, short, name: same ? short : `${short} · ${here}`, dir: directionOf(code) };
}

/** Those that are likely here first, then all others by name. */
export function languageList(first: readonly string[], page: string): readonly NamedLanguage[] {
  const likely = [...new Set(first)].filter((code) => code !== 'en');
  const collator = new Intl.Collator(page);
  const others = SPOKEN.split(' ')
    .filter((code) => !likely.includes(code))
    .map((code) => named(code, page))
    .toSorted((a, b) => collator.compare(last(a.name), last(b.name)));
  return [...likely.map((code) => named(code, page)), ...others];
}
const last = (name: string): string => name.split(' · ').at(-1) ?? name;
