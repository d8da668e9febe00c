import * as z from 'zod/mini';
import { UNITS } from './moves';
import { FASTEST, SLOWEST } from './rate';

export const Settings = z.object({
  /** 1 is the voice's own pace. */
  rate: z._default(z.number().check(z.minimum(SLOWEST), z.maximum(FASTEST)), 1),
  /** Ids of the voices chosen, by language ("es"). */
  voices: z._default(z.record(z.string(), z.string()), {}),
  /** Bring the spoken word into sight. */
  follow: z._default(z.boolean(), true),
  /** What back and next go by. */
  unit: z._default(z.enum(UNITS), 'sentence'),
  /** Listen only shows the sentence that is heard. */
  words: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;
