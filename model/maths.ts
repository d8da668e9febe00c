import * as z from 'zod/mini';

/** A formula as a page keeps it. Its words depend on this and the language alone. */
export const Formula = z.object({
  latex: z.optional(z.string().check(z.maxLength(4000))),
  /** Markup of one `math` element, where no LaTeX is kept. */
  mathml: z.optional(z.string().check(z.maxLength(40_000))),
});
export type Formula = z.infer<typeof Formula>;

/** BCP 47, and what is to be said in it. */
const Asked = z.object({ lang: z.string(), formulas: z.array(Formula).check(z.maxLength(100)) });
/** In the order asked; null for what cannot be said whole. */
const Said = z.array(z.nullable(z.string()));

/** Asked of the part of the extension that has workers: see entrypoints/voice. */
export const maths = { 'maths.say': { request: Asked, response: Said } } as const;
export type Maths = typeof maths;

/** To the worker that knows how formulas are said, and back. */
export const ToFormulas = z.extend(Asked, {
  id: z.number(),
  /** Wanted is markup (one `math` element each) instead of words. */
  markup: z.optional(z.boolean()),
});
export type ToFormulas = z.infer<typeof ToFormulas>;
export const FromFormulas = z.object({ id: z.number(), said: Said });
export type FromFormulas = z.infer<typeof FromFormulas>;
