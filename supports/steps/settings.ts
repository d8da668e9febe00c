import * as z from 'zod/mini';

const Mark = z.string().check(z.minLength(1), z.maxLength(16));
/** What was ticked in one activity: marks of its address and of its sentences, never the words themselves. */
export const Done = z.object({ activity: Mark, steps: z.array(Mark).check(z.maxLength(200)) });
export type Done = z.infer<typeof Done>;

export const Settings = z.object({
  /** The activity that was worked on last comes last. */
  done: z._default(z.array(Done).check(z.maxLength(40)), []),
});
export type Settings = z.infer<typeof Settings>;
