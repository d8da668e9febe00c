import * as z from 'zod/mini';

/** A language by its own name. `code` is BCP 47. */
export const Language = z.object({
  code: z.string(),
  name: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  checked: z.optional(z.boolean()),
});
export type Language = z.infer<typeof Language>;
