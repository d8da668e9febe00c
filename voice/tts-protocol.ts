import * as z from 'zod/mini';

export const TtsVoice = z.object({
  name: z.string(),
  lang: z.string(),
  remote: z.boolean(),
  callsWords: z.boolean(),
});
export type TtsVoice = z.infer<typeof TtsVoice>;

/** Between a page and the background, which alone reaches the browser's own text-to-speech, and checks what it is told. */
export const ToTts = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('speak'),
    voice: z.string(),
    text: z.string().check(z.maxLength(20_000)),
    rate: z.number().check(z.minimum(0.5), z.maximum(3)),
  }),
  /** Somebody listens: Chrome ends a background that hears nothing for 30 s. */
  z.object({ do: z.literal('stay') }),
]);
export type ToTts = z.infer<typeof ToTts>;

export type FromTts =
  | { readonly did: 'start' }
  | { readonly did: 'word'; readonly at: number }
  | { readonly did: 'end' }
  /** Something else is said, here or in another tab. */
  | { readonly did: 'taken' }
  | { readonly did: 'broke' };
