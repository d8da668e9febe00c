import { baseLanguage } from '@/language/passage-language';

/** A voice that ships inside the extension. */
export interface EmbeddedVoice {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  /** The engine's own name for it. */
  readonly engine: string;
  /** The engine's dictionary, a file of its own that variants share: loaded when first spoken. */
  readonly dictionary: string;
  /** The engine's description of it, part of what loads first. */
  readonly file: string;
}

const voice = (lang: string, engine: string, dictionary: string, file: string): EmbeddedVoice => ({
  id: `handrail:${lang}`,
  lang,
  engine,
  dictionary,
  file: `lang/${file}`,
});

/**
 * Best for its language first. Spanish and Portuguese begin with the Americas': that is what the schools' families
 * speak. Russian is left out: its dictionary alone is 4.8 MB, a third of the whole extension.
 */
export const EMBEDDED_VOICES: readonly [EmbeddedVoice, ...EmbeddedVoice[]] = [
  voice('en-US', 'en-us', 'en', 'gmw/en-US'),
  voice('en-GB', 'en-gb-x-rp', 'en', 'gmw/en-GB-x-rp'),
  voice('es-MX', 'es-419', 'es', 'roa/es-419'),
  voice('es-ES', 'es', 'es', 'roa/es'),
  voice('pt-BR', 'pt-br', 'pt', 'roa/pt-BR'),
  voice('pt-PT', 'pt', 'pt', 'roa/pt'),
  voice('am', 'am', 'am', 'sem/am'),
  voice('ar', 'ar', 'ar', 'sem/ar'),
  voice('bn', 'bn', 'bn', 'inc/bn'),
  voice('fa', 'fa', 'fa', 'ira/fa'),
  voice('fr', 'fr', 'fr', 'roa/fr'),
  voice('hi', 'hi', 'hi', 'inc/hi'),
  voice('ht', 'ht', 'ht', 'roa/ht'),
  voice('ko', 'ko', 'ko', 'ko'),
  voice('ne', 'ne', 'ne', 'inc/ne'),
  voice('pl', 'pl', 'pl', 'zlw/pl'),
  voice('sw', 'sw', 'sw', 'bnt/sw'),
  voice('uk', 'uk', 'uk', 'zle/uk'),
  voice('ur', 'ur', 'ur', 'inc/ur'),
  voice('vi', 'vi', 'vi', 'aav/vi'),
  voice('zh', 'cmn', 'cmn', 'sit/cmn'),
];

/** The one asked for when it speaks the language, else the best one; undefined for a language that none speaks. */
export function embeddedVoiceFor(lang: string, id?: string): EmbeddedVoice | undefined {
  const fitting = EMBEDDED_VOICES.filter((one) => baseLanguage(one.lang) === baseLanguage(lang));
  return (
    fitting.find((one) => one.id === id) ??
    fitting.find((one) => one.lang.toLowerCase() === lang.toLowerCase()) ??
    fitting[0]
  );
}

/** Scripts whose words the engine says with another language's dictionary when they stand in a foreign text. */
const LENDERS: readonly (readonly [script: RegExp, dictionary: string])[] = [
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/**
 * Dictionaries that the text may call for beside its own: English for Latin letters and for the signs a language has no
 * word for ("#"), in every language. Without them those are not heard, and all else is.
 */
export const lentTo = ({ dictionary }: EmbeddedVoice, text: string): string[] =>
  ['en', ...LENDERS.flatMap(([script, lender]) => (script.test(text) ? [lender] : []))].filter(
    (lender) => lender !== dictionary,
  );
