import * as z from 'zod/mini';

export const Settings = z.object({
  /** Four stairs, from most to hold on to, to none. Who climbs them, and when, is the learner's to say. */
  amount: z._default(z.enum(['frame', 'starter', 'link', 'own']), 'starter'),
});
export type Settings = z.infer<typeof Settings>;
