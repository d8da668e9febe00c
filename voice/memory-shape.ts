import * as z from 'zod/mini';

/** What a page may ask the background to keep of a voice. */
export const VoiceRecord = z.object({
  callsWords: z.optional(z.boolean()),
  pace: z.optional(z.number().check(z.minimum(0.2), z.maximum(5))),
  stopsEarly: z.optional(z.number()),
});
export const VoiceRecords = z.record(z.string(), VoiceRecord);
