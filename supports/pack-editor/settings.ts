import * as z from 'zod/mini';

export const Settings = z.object({
  /** As the students know the teacher; asked for once, when a pack is first shared. */
  author: z._default(z.string().check(z.maxLength(80)), ''),
  /** BCP 47 of the languages that meanings are offered in; empty: the person's own, else Spanish. */
  languages: z._default(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(12)), []),
  /** Activities whose pack was looked at through the four questions. */
  looked: z._default(z.array(z.string()).check(z.maxLength(400)), []),
});
export type Settings = z.infer<typeof Settings>;
