import * as z from 'zod/mini';

/** Between the background and its frame without an origin (utils/nameless.ts). */

/** What the frame is asked. */
export const Wanted = z.object({ id: z.number(), href: z.string(), most: z.number(), anew: z.optional(z.boolean()) });
/** What it answers. `id` 0: it is there. */
export const Given = z.union([
  z.object({
    id: z.number(),
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('file'), content: z.instanceof(Uint8Array<ArrayBuffer>) }),
      z.object({ kind: z.literal('absent') }),
    ]),
  }),
  z.object({ id: z.number(), error: z.string() }),
]);
export type Given = z.infer<typeof Given>;
