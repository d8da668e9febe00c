import * as z from 'zod/mini';

/** Nothing to set: the language is the learner's own, chosen once for all of Handrail. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
