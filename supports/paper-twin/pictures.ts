import type { Activity } from '@/model/activity';

/** Characters of all data addresses together: a browser keeps 10 MB for a visit, and there may be a second sheet. */
export const MOST = 4_000_000;
/** ms for all of them: who waits for paper waits for words. */
export const PATIENCE = 6000;

/** Addresses of the page's pictures in reading order, each once. */
export function addressesIn({ blocks }: Pick<Activity, 'blocks'>): string[] {
  const all = blocks.flatMap(({ src, inlines = [] }) => [src, ...inlines.map((inline) => inline.src)]);
  return [...new Set(all.filter((src): src is string => src !== undefined && src !== ''))];
}

/** What can be had, by address: the first ones when there are more than a sheet holds. Never rejects but by the signal. */
export async function picturesOf(
  activity: Pick<Activity, 'blocks'>,
  picture: (src: string, signal: AbortSignal) => Promise<string | null>,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const enough = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const had: Record<string, string> = {};
  let left = MOST;
  // One after another: a page may have fifty, and each is drawn anew.
  for (const src of addressesIn(activity)) {
    if (enough.aborted) break;
    const came = await picture(src, enough).catch(() => null);
    if (came === null || came.length > left) continue;
    left -= came.length;
    had[src] = came;
  }
  signal.throwIfAborted();
  return had;
}
