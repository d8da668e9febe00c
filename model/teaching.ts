import * as z from 'zod/mini';
import { ActivityRef } from './activity';
import { Pack } from './pack';

/** A pack that a teacher is making, on the teacher's own device. */
export const Draft = z.object({
  ref: ActivityRef,
  /** Of the activity it is made for. */
  title: z.string(),
  /** When it was last changed, ISO. */
  changed: z.string(),
  pack: Pack,
});
export type Draft = z.infer<typeof Draft>;
