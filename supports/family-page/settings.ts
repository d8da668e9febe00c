import * as z from 'zod/mini';

/** Language and size of paper are chosen on the page itself. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
