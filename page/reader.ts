import type { LmsAdapter, LmsIo, Reading } from '@/lms/contract';
import { onEnd } from '@/utils/lifetime';
import { inSlices } from '@/utils/slices';

/** How long a page may take to fill before we say that support is limited here, ms (Classroom was seen to take up to 10 s). */
export const CEILING = 10_000;
/** How long an empty shell is given before the LMS is asked for the text itself, ms. */
const PATIENCE = 2500;
/** The reading waits until the page has been quiet for a moment; and never takes more than a small share of the time, ms. */
const QUIET = 60;
const SHARE = 10;

export interface ReaderNeeds {
  readonly doc: Document;
  readonly adapter: LmsAdapter;
  readonly io: LmsIo;
  /** Null: no activity here (any more). */
  readonly onReading: (reading: Reading | null) => void;
  /** The page stayed empty: what can be had is had. */
  readonly onLimited: () => void;
}

/** Keeps the reading true: reads when the page filled, changed or went elsewhere, coalesced and in slices. */
export class PageReader {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private reading: AbortController | undefined;
  private dirty = false;
  private cost = 0;
  private emptySince = 0;
  private enriched = '';
  private address = '';

  constructor(
    private readonly needs: ReaderNeeds,
    private readonly signal: AbortSignal,
  ) {
    onEnd(signal, () => {
      clearTimeout(this.timer);
      clearTimeout(this.patience);
    });
  }

  /** Something changed that the reading may depend on. */
  touched(soon = false): void {
    if (this.signal.aborted) return;
    this.dirty = true;
    if (this.timer !== undefined || this.reading) return;
    const wait = soon ? 0 : Math.max(QUIET, this.cost * SHARE);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.read();
    }, wait);
  }

  private async read(): Promise<void> {
    const { doc, adapter } = this.needs;
    this.dirty = false;
    const run = new AbortController();
    this.reading = run;
    const signal = AbortSignal.any([this.signal, run.signal]);
    const started = performance.now();
    try {
      const url = new URL(doc.location.href);
      if (url.href !== this.address) {
        this.address = url.href;
        this.emptySince = started;
      }
      const view = adapter.mayHoldActivity(url) ? adapter.view(url, doc) : null;
      const reading = view && (await inSlices(adapter.read(url, view), signal));
      this.cost = performance.now() - started;
      if (signal.aborted) return;
      if (!adapter.mayHoldActivity(url)) this.needs.onReading(null);
      else if (!reading || isEmpty(reading)) await this.empty(url, reading, signal);
      else {
        this.emptySince = performance.now();
        this.needs.onReading(reading);
      }
    } catch (error) {
      if (!signal.aborted) {
        // An adapter that throws on one page leaves the page alone; the next change tries again.
        this.needs.onReading(null);
        this.needs.onLimited();
        console.warn('Handrail could not read this page', error);
      }
    } finally {
      this.reading = undefined;
      if (this.dirty) this.touched();
    }
  }

  private async empty(url: URL, reading: Reading | null, signal: AbortSignal): Promise<void> {
    const waited = performance.now() - this.emptySince;
    const { adapter, io } = this.needs;
    if (reading && adapter.enrich && waited >= PATIENCE && this.enriched !== url.href) {
      this.enriched = url.href;
      const more = await adapter.enrich(reading, io, AbortSignal.any([signal, AbortSignal.timeout(8000)])).catch(() => reading);
      if (signal.aborted) return;
      this.needs.onReading(more);
      if (more.activity.blocks.length === 0) this.needs.onLimited();
      return;
    }
    if (waited >= CEILING) {
      if (reading) this.needs.onReading(reading);
      this.needs.onLimited();
      return;
    }
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.touched(true), (waited < PATIENCE ? PATIENCE : CEILING) - waited + 10);
  }
}

const isEmpty = (reading: Reading): boolean => reading.activity.blocks.length === 0 && !reading.activity.closed;

/** The same text in the same order: new nodes at most. */
export const sameText = (a: Reading, b: Reading): boolean =>
  a.activity.blocks.length === b.activity.blocks.length &&
  a.activity.blocks.every((block, i) => block.key === b.activity.blocks[i]?.key && block.region === b.activity.blocks[i]?.region) &&
  a.activity.title === b.activity.title &&
  a.activity.links.length === b.activity.links.length;

/** The very same nodes: nothing to do at all. */
export function sameNodes(a: Reading, b: Reading): boolean {
  for (const [key, pieces] of a.pieces) {
    const others = b.pieces.get(key);
    if (others?.length !== pieces.length) return false;
    for (let i = 0; i < pieces.length; i += 1) if (pieces[i]?.node !== others[i]?.node) return false;
  }
  return a.roots.length === b.roots.length && a.roots.every((root, i) => root === b.roots[i]);
}
