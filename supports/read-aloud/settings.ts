import * as z from 'zod/mini';
import { UNITS } from './moves';
import { LONGEST_SOUND, LONGEST_WORD, MOST_RULES } from './own-words';
import { FASTEST, SLOWEST } from './rate';

export const Settings = z.object({
  /** 1 is the voice's own pace. */
  rate: z._default(z.number().check(z.minimum(SLOWEST), z.maximum(FASTEST)), 1),
  /** Ids of the voices chosen, by language ("es"). */
  voices: z._default(z.record(z.string(), z.string()), {}),
  /** A yes to voices that send the text away. */
  internet: z._default(z.boolean(), false),
  /** Bring the spoken word into sight. */
  follow: z._default(z.boolean(), true),
  /** Own rules: a word, and how it sounds. */
  say: z._default(
    z
      .array(
        z.object({
          write: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD)),
          say: z.string().check(z.minLength(1), z.maxLength(LONGEST_SOUND)),
        }),
      )
      .check(z.maxLength(MOST_RULES)),
    [],
  ),
  skipCitations: z._default(z.boolean(), false),
  skipCaptions: z._default(z.boolean(), false),
  skipPageNumbers: z._default(z.boolean(), false),
  /** What back and next go by. */
  unit: z._default(z.enum(UNITS), 'sentence'),
  /** Listen only shows the sentence that is heard. */
  words: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;
