import * as z from 'zod/mini';

export const Settings = z.object({
  /** Captions over the picture. */
  captions: z._default(z.boolean(), true),
  /** BCP 47 of captions and transcript; empty: the first that the teacher gave. */
  captionLanguage: z._default(z.string(), ''),
});
export type Settings = z.infer<typeof Settings>;
