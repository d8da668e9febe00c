import * as z from 'zod/mini';

/** Paper size and what is printed beside the text are chosen where the pages are seen, for this visit. */
export const Settings = z.object({});
export type Settings = z.infer<typeof Settings>;
