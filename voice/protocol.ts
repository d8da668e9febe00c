import * as z from 'zod/mini';

/** Between a page that wants something said and the part of the extension that makes the sound, which checks its orders. */
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

export type FromSpeaker =
  | { readonly did: 'start'; readonly id: number; readonly voice: string }
  | { readonly did: 'word'; readonly id: number; readonly start: number; readonly end: number }
  | { readonly did: 'end'; readonly id: number }
  /** Something newer is said, here or in another tab. */
  | { readonly did: 'taken'; readonly id: number }
  | { readonly did: 'trouble'; readonly id: number; readonly why: 'no-voice' | 'no-language' | 'stopped' };

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
