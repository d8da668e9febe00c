import * as z from 'zod/mini';
import { Language } from './language';

/**
 * What is set on a device around a learner's choices: by Handrail itself, by the school, and by an accommodation code.
 * Worked out in the background; a page gets it ready.
 */
export const Given = z.object({
  /** Settings of every support before anybody chose, by its id: the school's laid over Handrail's own. */
  defaults: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** model/policy.ts says what each means. */
  deciders: z.object({
    school: z.optional(z.record(z.string(), z.enum(['on', 'ask', 'never']))),
    begins: z.optional(z.record(z.string(), z.object({ on: z.boolean(), locked: z.optional(z.boolean()) }))),
    code: z.optional(z.object({ allow: z.array(z.string()) })),
  }),
  /** Languages of word help: English, the school's, then the likely ones. */
  homeLanguages: z.array(Language),
});
export type Given = z.infer<typeof Given>;
