/** Checks what arrives and gives it its type; throws when it is something else. A zod schema is one. */
export interface Shape<T = unknown> {
  parse(raw: unknown): T;
}
export type Shaped<S extends Shape> = ReturnType<S['parse']>;

/*
 * The few shapes that a page's own thread needs before the handle shows. There zod, good as it is, takes as long to start
 * as everything else together (17 of 70 ms, measured 2026-11-23): it checks in the background and in our own pages.
 */

export const nothing: Shape<undefined> = {
  parse(raw) {
    if (raw !== undefined && raw !== null) throw new TypeError('expected nothing');
    return undefined;
  },
};

interface Kinds {
  readonly boolean: boolean;
  readonly string: string;
}

/** A plain object with just these fields. */
export const fields = <F extends Readonly<Record<string, keyof Kinds>>>(
  kinds: F,
): Shape<{ readonly [N in keyof F]: Kinds[F[N]] }> => ({
  parse(raw) {
    if (typeof raw !== 'object' || raw === null) throw new TypeError('expected an object');
    const found = Object.entries(kinds).map(([name, kind]) => {
      const value: unknown = Object.hasOwn(raw, name) ? raw[name as keyof typeof raw] : undefined;
      if (typeof value !== kind) throw new TypeError(`${name}: expected a ${kind}`);
      return [name, value] as const;
    });
    return Object.fromEntries(found) as { [N in keyof F]: Kinds[F[N]] };
  },
});
