import * as z from 'zod/mini';
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
});
export type Settings = z.infer<typeof Settings>;
