import * as z from 'zod/mini';

/** How many words are hard enough belongs to the learner: the profile's `wordHelp`, which marked words share. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
