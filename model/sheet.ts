import * as z from 'zod/mini';
import { Activity } from './activity';
import { Pack } from './pack';

/** Pages of our own that show one. */
export const SheetPage = z.enum(['family', 'paper']);
export type SheetPage = z.infer<typeof SheetPage>;

/** What a page of our own is given of the activity that was open: for the family page and for paper. Kept for the visit only. */
export const Sheet = z.object({
  activity: Activity,
  /** BCP 47 of the content, as it was found out. */
  lang: z.string(),
  pack: z.nullable(Pack),
  /** Home language at the moment of opening; absent: none chosen. */
  homeLanguage: z.optional(z.string()),
  /** Pictures of the page as data addresses, by their `src`; what could not be had is absent. */
  pictures: z.record(z.string(), z.string()),
});
export type Sheet = z.infer<typeof Sheet>;
