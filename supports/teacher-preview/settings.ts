import * as z from 'zod/mini';

/** Nothing to set, and nothing is kept: every preview begins anew. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
