/** Work that may pause at each `yield`: utils/slices.ts runs it in slices, or to its end at once. */
export type Steps<T> = Generator<undefined, T, undefined>;
