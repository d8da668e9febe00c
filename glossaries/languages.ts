/** Languages by whatever name a table gives them. */

/** Languages of schools; what is not here is still taken by its tag in square brackets. */
const TAGS =
  'en es ar zh zh-Hans zh-Hant yue vi ht pt pt-BR fr ru so ko fil uk fa prs ps ur hi bn sw am ti om ja de it pl ro hu cs sk bg sr hr bs mk sq el tr az hy ka he yi ku ckb pa gu mr ta te ml kn ne si dz my ksw th lo km hmn mww id ms jv su ceb ilo haw sm to mh chk fj mi rw rn ln lg kg sn zu xh yo ig ha ff wo bm ak ee mg ny kk ky uz tg tk mn bo ug quc mam kek qu ay gn nv cho chr lt lv et fi sv no nb da nl is ga cy ca gl eu mt be sl af kea jam aii rhg din nus kri'.split(
    ' ',
  );

/** Names that catalogues of languages do not have, and schools write. */
const ALSO: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  cantonese: 'yue',
  'chinese simplified': 'zh-Hans',
  'simplified chinese': 'zh-Hans',
  'chinese traditional': 'zh-Hant',
  'traditional chinese': 'zh-Hant',
  tagalog: 'fil',
  pilipino: 'fil',
  creole: 'ht',
  haitian: 'ht',
  kreyol: 'ht',
  'haitian kreyol': 'ht',
  'kreyol ayisyen': 'ht',
  'creole haitien': 'ht',
  castellano: 'es',
  castilian: 'es',
  'brazilian portuguese': 'pt-BR',
  'portuguese brazil': 'pt-BR',
  pashtu: 'ps',
  pushto: 'ps',
  burmese: 'my',
  karen: 'ksw',
  hmong: 'hmn',
  bangla: 'bn',
  cambodian: 'km',
  laotian: 'lo',
  'cape verdean creole': 'kea',
  'cape verdean': 'kea',
  kinyarwanda: 'rw',
  kiswahili: 'sw',
  somali: 'so',
  soomaali: 'so',
  'af soomaali': 'so',
  espanyol: 'es',
  panyol: 'es',
  angle: 'en',
  anglais: 'en',
  'tieng viet': 'vi',
  viet: 'vi',
  中文: 'zh',
  汉语: 'zh',
  漢語: 'zh',
  普通话: 'zh',
  简体中文: 'zh-Hans',
  简体: 'zh-Hans',
  繁体中文: 'zh-Hant',
  繁體中文: 'zh-Hant',
  繁體: 'zh-Hant',
  英文: 'en',
  西班牙文: 'es',
  日本語: 'ja',
  한국어: 'ko',
};

/** Names of languages are looked for in the eight languages of ours. */
const NAMED_IN = ['en', 'es', 'ar', 'zh', 'vi', 'ht', 'pt', 'fr'];

/** Letters and digits alone, small, without accents; marks of direction and signs become one blank. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    // "đ" has no parts that come off.
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(/['’ʼ`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

let made: ReadonlyMap<string, string> | undefined;
/** Folded name to tag: in our eight languages, in itself, and what schools say. */
function names(): ReadonlyMap<string, string> {
  if (made) return made;
  const found = new Map<string, string>();
  const add = (name: string | undefined, tag: string): void => {
    const key = folded(name ?? '');
    if (key.length > 1 && !found.has(key)) found.set(key, tag);
  };
  for (const [name, tag] of Object.entries(ALSO)) add(name, tag);
  for (const lang of NAMED_IN) {
    const shown = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
    for (const tag of TAGS) add(shown.of(tag), tag);
  }
  for (const tag of TAGS) add(new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag), tag);
  made = found;
  return found;
}

/** "es-MX" however it is written ("ES_mx"); undefined for what has not the shape of a tag. */
export function writtenTag(text: string): string | undefined {
  const parts = text.trim().replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(parts.join('-'))) return undefined;
  // What follows a single letter is somebody's own.
  const own = parts.findIndex((part) => part.length === 1);
  return parts
    .map((part, at) => {
      if (at === 0 || (own > 0 && at >= own)) return part.toLowerCase();
      if (/^[a-z]{4}$/i.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
      return /^[a-z]{2}$/i.test(part) ? part.toUpperCase() : part.toLowerCase();
    })
    .join('-');
}

const KNOWN = new Set(TAGS.map((tag) => tag.toLowerCase()));
/** The tag, where its language is one of schools: "key" and "use" have the shape of a tag as well. */
export function knownTag(text: string): string | undefined {
  const tag = writtenTag(text);
  if (tag === undefined) return undefined;
  const base = tag.split('-')[0] ?? '';
  if (KNOWN.has(base)) return tag;
  if (base.length !== 3) return undefined;
  // "spa", "vie": three letters where two do.
  const short = Intl.getCanonicalLocales(base)[0] ?? base;
  return short !== base && KNOWN.has(short) ? short + tag.slice(base.length) : undefined;
}

/** The language that a text names, and nothing else: "Español", "Spanish", "es", "西班牙语". */
export const languageOf = (text: string): string | undefined => knownTag(text) ?? names().get(folded(text));

/** The longest name of a language among words, and the words around it. */
export function languageWithin(
  words: readonly string[],
): { readonly lang: string; readonly rest: string[] } | undefined {
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const lang = names().get(words.slice(at, at + length).join(' '));
      if (lang !== undefined) return { lang, rest: words.toSpliced(at, length) };
    }
  }
  return undefined;
}

/** In English, as a table for everybody says it; the tag where English has no name. */
export const englishName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** By letters that one language has and its neighbors have not; a script that several share is the likeliest of them. */
const SCRIPTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/\p{Script=Hangul}/u, () => 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, () => 'ja'],
  [/\p{Script=Han}/u, () => 'zh'],
  [
    /\p{Script=Arabic}/u,
    (text) => (/[ٹڈڑںےھ]/.test(text) ? 'ur' : /[ښېۍټډړږڼ]/.test(text) ? 'ps' : /[پچژگکی]/.test(text) ? 'fa' : 'ar'),
  ],
  [/\p{Script=Cyrillic}/u, (text) => (/[іїєґ]/i.test(text) ? 'uk' : 'ru')],
  [/\p{Script=Devanagari}/u, () => 'hi'],
  [/\p{Script=Bengali}/u, () => 'bn'],
  [/\p{Script=Ethiopic}/u, () => 'am'],
  [/\p{Script=Hebrew}/u, () => 'he'],
  [/\p{Script=Greek}/u, () => 'el'],
  [/\p{Script=Thai}/u, () => 'th'],
  [/\p{Script=Khmer}/u, () => 'km'],
  [/\p{Script=Lao}/u, () => 'lo'],
  [/\p{Script=Myanmar}/u, () => 'my'],
  [/\p{Script=Gurmukhi}/u, () => 'pa'],
  [/\p{Script=Gujarati}/u, () => 'gu'],
  [/\p{Script=Tamil}/u, () => 'ta'],
  [/\p{Script=Telugu}/u, () => 'te'],
  [/\p{Script=Georgian}/u, () => 'ka'],
  [/\p{Script=Armenian}/u, () => 'hy'],
  // Vietnamese alone has these among Latin letters.
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, () => 'vi'],
];

/** A guess from the writing of many cells; undefined for Latin letters, which most languages share. */
export function languageByScript(text: string): string | undefined {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  for (const [script, lang] of SCRIPTS) {
    const own = (text.match(new RegExp(script, 'giu')) ?? []).length;
    if (own > (lang('') === 'vi' ? 0.06 : 0.4) * letters && own > 1) return lang(text);
  }
  return undefined;
}
