import * as z from 'zod/mini';

export const Settings = z.object({
  /** BCP 47 of the language in which words are looked up; empty: the person's own home language, else Spanish. */
  home: z._default(z.string(), ''),
});
export type Settings = z.infer<typeof Settings>;
