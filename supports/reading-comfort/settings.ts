import * as z from 'zod/mini';
import { FONTS, LINE_FOCUS, TINT_NAMES } from './choices';

// A kept value that this version does not know falls back alone; the others stay.
const kept = <T extends z.ZodMiniType>(schema: T, usual: z.infer<T>) =>
  // oxlint-disable-next-line promise/valid-params -- zod's catch, not a promise's.
  z.catch(z._default(schema, usual as never), usual as never);
const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));

export const Settings = z.object({
  size: kept(between(0.8, 2.5), 1.15),
  lineHeight: kept(between(0, 3), 1.75),
  /** em between letters. */
  spacing: kept(between(0, 0.2), 0.02),
  column: kept(between(0, 120), 0),
  font: kept(z.enum(FONTS), 'page'),
  tint: kept(z.enum(TINT_NAMES), 'page'),
  lineFocus: kept(z.enum(LINE_FOCUS), 'off'),
});
export type Settings = z.infer<typeof Settings>;
