import { baseLanguage } from '@/language/passage-language';

/** A voice that ships inside the extension. */
export interface EmbeddedVoice {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  /** The engine's own name for it. */
  readonly engine: string;
  /** The engine's dictionary, a file of its own: loaded when first spoken. */
  readonly dictionary: 'en' | 'es';
  /** The engine's description of it, part of what loads first. */
  readonly file: string;
}

/** Best for its language first. Spanish begins with the Americas': that is what the schools' families speak. */
export const EMBEDDED_VOICES = [
  { id: 'handrail:en-US', lang: 'en-US', engine: 'en-us', dictionary: 'en', file: 'lang/gmw/en-US' },
  { id: 'handrail:en-GB', lang: 'en-GB', engine: 'en-gb-x-rp', dictionary: 'en', file: 'lang/gmw/en-GB-x-rp' },
  { id: 'handrail:es-MX', lang: 'es-MX', engine: 'es-419', dictionary: 'es', file: 'lang/roa/es-419' },
  { id: 'handrail:es-ES', lang: 'es-ES', engine: 'es', dictionary: 'es', file: 'lang/roa/es' },
] as const satisfies readonly EmbeddedVoice[];

/** The one asked for when it speaks the language, else the best one; undefined for a language that none speaks. */
export function embeddedVoiceFor(lang: string, id?: string): EmbeddedVoice | undefined {
  const fitting = EMBEDDED_VOICES.filter((voice) => baseLanguage(voice.lang) === baseLanguage(lang));
  return (
    fitting.find((voice) => voice.id === id) ??
    fitting.find((voice) => voice.lang.toLowerCase() === lang.toLowerCase()) ??
    fitting[0]
  );
}
