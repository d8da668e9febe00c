import * as z from 'zod/mini';

/** How much is marked belongs to the learner, not to this support: the profile's `wordHelp`, which other supports share. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
