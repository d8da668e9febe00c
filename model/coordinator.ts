import * as z from 'zod/mini';
import { Day } from './glossary';
import { Accommodation, School } from './school';

/**
 * What a coordinator works on: the school as it stands now, and what the next kit needs to know of those before it. On
 * one computer, about no student. The key that signs is elsewhere (kits/key-shelf.ts): no script can read it out.
 */

/** How many codes one computer remembers to have made: a school's for ten years. */
const MAX_CODES = 5000;

export const Desk = z.object({
  school: School,
  /** Number of the last kit that was made, 0 before the first. */
  serial: z._default(z.number().check(z.int(), z.minimum(0)), 0),
  /** The day the last kit was made on. */
  made: z.optional(Day),
  /** Codes that were made, by number, and whether each still holds. No name: the slip is the only thing that ties it to anybody. */
  codes: z._default(
    z.array(z.extend(Accommodation, { revoked: z.optional(z.boolean()) })).check(z.maxLength(MAX_CODES)),
    [],
  ),
});
export type Desk = z.infer<typeof Desk>;

export const NEW_DESK: Desk = { school: { version: 1 }, serial: 0, codes: [] };
