import * as z from 'zod/mini';

/** Between a page that wants something said and the part of the extension that makes the sound. Both ends parse. */
export const VOICE_PORT = 'voice';

export const Order = z.object({
  text: z.string().check(z.maxLength(20_000)),
  lang: z.string(),
  voice: z.optional(z.string()),
  rate: z.number().check(z.minimum(0.5), z.maximum(3)),
});
export type Order = z.infer<typeof Order>;

export const ToSpeaker = z.discriminatedUnion('do', [
  z.object({ do: z.literal('speak'), id: z.number(), order: Order }),
  /** This is said next: have its sound ready. */
  z.object({ do: z.literal('prepare'), order: Order }),
  z.object({ do: z.literal('cancel'), id: z.number() }),
  /** Somebody listens: Firefox ends a background page that hears nothing for 30 s. */
  z.object({ do: z.literal('stay') }),
]);
export type ToSpeaker = z.infer<typeof ToSpeaker>;

export const FromSpeaker = z.discriminatedUnion('did', [
  z.object({ did: z.literal('start'), id: z.number(), voice: z.string() }),
  z.object({ did: z.literal('word'), id: z.number(), start: z.number(), end: z.number() }),
  z.object({ did: z.literal('end'), id: z.number() }),
  /** Something newer is said, here or in another tab. */
  z.object({ did: z.literal('taken'), id: z.number() }),
  z.object({ did: z.literal('trouble'), id: z.number(), why: z.enum(['no-voice', 'no-language', 'stopped']) }),
]);
export type FromSpeaker = z.infer<typeof FromSpeaker>;

/** To the engine's worker, one order after the other. */
export const ToWorker = z.object({ id: z.number(), order: Order });
export type ToWorker = z.infer<typeof ToWorker>;

const Time = z.object({ start: z.number(), end: z.number(), ms: z.number() });
export const FromWorker = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('sound'),
    id: z.number(),
    pcm: z.instanceof(Int16Array<ArrayBuffer>),
    sampleRate: z.number(),
    words: z.array(Time),
  }),
  /** Complete; its length in milliseconds. */
  z.object({ is: z.literal('end'), id: z.number(), ms: z.number() }),
  z.object({ is: z.literal('trouble'), id: z.number(), why: z.enum(['no-voice', 'no-language']) }),
]);
export type FromWorker = z.infer<typeof FromWorker>;
