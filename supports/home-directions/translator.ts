/**
 * The browser's own translator: works on the device, once the browser has the language. Chrome and Edge 138 on desktop
 * computers have it where the device is strong enough; Firefox, phones and many school Chromebooks do not.
 */
export interface BrowserTranslator {
  availability(pair: Pair): Promise<string>;
  create(
    options: Pair & { readonly signal: AbortSignal; readonly monitor: (monitor: EventTarget) => void },
  ): Promise<Made>;
}
export interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
export interface Made {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy?(): void;
}

/** What the browser has, if anything. */
export function browserTranslator(scope: object = globalThis): BrowserTranslator | undefined {
  const found: unknown = Reflect.get(scope, 'Translator');
  return isTranslator(found) ? found : undefined;
}
const isTranslator = (found: unknown): found is BrowserTranslator =>
  typeof found === 'function' || typeof found === 'object'
    ? found !== null &&
      typeof Reflect.get(found, 'availability') === 'function' &&
      typeof Reflect.get(found, 'create') === 'function'
    : false;

/** 'none': it cannot work here · 'get': the browser has to fetch the language first · 'here': it has it. */
export type Availability = 'none' | 'get' | 'here';

/** ms; a browser that does not say within this time is not offered to anybody. */
const SAYS = 4000;
/** ms for one sentence. */
const SENTENCE = 20_000;
/**
 * ms for a download to show another sign of life. Chromium 156 without a network says "downloadable", takes the order
 * and is silent for ever (2026-11-23).
 */
const DOWNLOAD = 30_000;

/** Never rejects: a browser that throws or is silent has no translator to offer, nor one that could not fetch it now. */
export async function availabilityOf(
  translator: BrowserTranslator | undefined,
  pair: Pair,
  online = navigator.onLine,
): Promise<Availability> {
  if (!translator) return 'none';
  try {
    const said = await within(SAYS, (signal) => Promise.race([translator.availability(pair), aborted(signal)]));
    if (said === 'available') return 'here';
    return online && (said === 'downloadable' || said === 'downloading') ? 'get' : 'none';
  } catch {
    return 'none';
  }
}

export interface Progress {
  /** 0 to 1, while the browser fetches the language. */
  readonly download: (share: number) => void;
  /** One sentence is there. */
  readonly sentence: (text: string, translated: string) => void;
}

/**
 * Translates one sentence after another; what has come stays, whatever happens to the next. Must be called while the
 * press that asked for it is still known to the browser: a download needs one. Rejects when the browser gives up.
 */
export async function translateAll(
  translator: BrowserTranslator,
  pair: Pair,
  sentences: readonly string[],
  on: Progress,
  signal: AbortSignal,
): Promise<void> {
  const made = await within(
    DOWNLOAD,
    (over, alive) =>
      Promise.race([
        translator.create({
          ...pair,
          signal: over,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', (event) => {
              alive();
              on.download(shareOf(event));
            }),
        }),
        aborted(over),
      ]),
    signal,
  );
  try {
    for (const sentence of sentences) {
      const said: unknown = await within(
        SENTENCE,
        (over) => Promise.race([made.translate(sentence, { signal: over }), aborted(over)]),
        signal,
      );
      if (signal.aborted) return;
      if (!plausible(said, sentence)) throw new Error('nothing that could be a translation');
      on.sentence(sentence, said.trim());
    }
  } finally {
    made.destroy?.();
  }
}

/** A share of one by today's standard, bytes of a total by an earlier one. */
function shareOf(event: Event): number {
  const loaded = Number(Reflect.get(event, 'loaded'));
  const total = Number(Reflect.get(event, 'total'));
  const share = total > 1 ? loaded / total : loaded;
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

const plausible = (said: unknown, sentence: string): said is string =>
  typeof said === 'string' && said.trim() !== '' && said.length <= sentence.length * 6 + 100;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/** Gives up after so many ms without `alive`. A browser that never answers must not leave anybody waiting. */
async function within<T>(
  ms: number,
  work: (over: AbortSignal, alive: () => void) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  const mine = new AbortController();
  const late = (): void => mine.abort(new DOMException('no answer', 'TimeoutError'));
  let timer = setTimeout(late, ms);
  const end = (): void => mine.abort(outer?.reason);
  if (outer?.aborted) end();
  outer?.addEventListener('abort', end, { once: true });
  try {
    return await work(mine.signal, () => {
      clearTimeout(timer);
      timer = setTimeout(late, ms);
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', end);
  }
}
