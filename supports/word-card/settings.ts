import * as z from 'zod/mini';

export const Settings = z.object({
  showPicture: z._default(z.boolean(), true),
  /** The word is heard as its card opens. */
  speakOnOpen: z._default(z.boolean(), false),
  /** The reader chooses among three meanings before the card says which it is; never where something is measured. */
  guessFirst: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
