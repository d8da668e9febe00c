import type { ActivityReader, LmsIo, Reading } from '@/lms/contract';
import { report } from './report';
import { type DetectLanguage, withLanguage } from './content-language';
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
  readonly adapter: ActivityReader;
  readonly io: LmsIo;
  readonly detect: DetectLanguage;
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
  /** The LMS's own answers of this visit, by path: asked once, since asking may count as a view. */
  private readonly answers = new Map<string, Promise<unknown>>();
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
      const open = adapter.mayHoldActivity(url);
      const view = open ? adapter.view(url, doc) : null;
      const read = view && (await inSlices(adapter.read(url, view), signal));
      this.cost = performance.now() - started;
      const reading = read && (await withLanguage(read, this.needs.detect));
      if (signal.aborted) return;
      if (!open) this.needs.onReading(null);
      else if (reading && !isEmpty(reading)) await this.full(url, reading, signal);
      else await this.empty(url, reading, signal);
    } catch (error) {
      if (!signal.aborted) {
        // An adapter that throws on one page leaves the page alone; the next change tries again.
        this.needs.onReading(null);
        this.needs.onLimited();
        report('this page could not be read', error);
      }
    } finally {
      this.reading = undefined;
      if (this.dirty) this.touched();
    }
  }

  /** Shown at once; what only the LMS's own interface knows follows, and from then on comes with every reading. */
  private async full(url: URL, reading: Reading, signal: AbortSignal): Promise<void> {
    this.emptySince = performance.now();
    if (this.enriched !== url.href) this.needs.onReading(reading);
    const more = await this.enrich(url, reading, signal);
    if (!signal.aborted && (more !== reading || this.enriched === url.href)) this.needs.onReading(more);
    this.enriched = url.href;
  }

  private async empty(url: URL, reading: Reading | null, signal: AbortSignal): Promise<void> {
    const waited = performance.now() - this.emptySince;
    if (reading && waited >= PATIENCE) {
      const more = await this.enrich(url, reading, signal);
      if (signal.aborted) return;
      if (!isEmpty(more) || waited >= CEILING) this.needs.onReading(more);
      if (more.activity.blocks.length === 0 && waited >= CEILING) this.needs.onLimited();
      if (!isEmpty(more)) return;
    } else if (waited >= CEILING) this.needs.onLimited();
    if (waited >= CEILING) return;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.touched(true), (waited < PATIENCE ? PATIENCE : CEILING) - waited + 10);
  }

  /** What the DOM does not say, asked once a visit; the reading itself when there is nothing, or no answer. */
  private async enrich(url: URL, reading: Reading, signal: AbortSignal): Promise<Reading> {
    const { adapter, io } = this.needs;
    if (!adapter.enrich) return reading;
    const once: LmsIo = {
      getJson: (path, stop) => {
        const known = this.answers.get(path) ?? io.getJson(path, AbortSignal.any([stop, AbortSignal.timeout(8000)]));
        this.answers.set(path, known);
        known.catch(() => this.answers.delete(path));
        return known;
      },
    };
    const more = await adapter.enrich(reading, once, signal).catch(() => reading);
    return more === reading ? reading : withLanguage(more, this.needs.detect);
  }
}

/** Nothing to read and nothing attached; a locked one has its own words. */
const isEmpty = ({ activity }: Reading): boolean =>
  activity.closed === undefined &&
  activity.blocks.length + activity.files.length + activity.videos.length + activity.forms.length === 0;

/** The same text in the same order: new nodes at most. */
export const sameText = (a: Reading, b: Reading): boolean =>
  a.activity.blocks.length === b.activity.blocks.length &&
  a.activity.blocks.every(
    (block, i) => block.key === b.activity.blocks[i]?.key && block.region === b.activity.blocks[i]?.region,
  ) &&
  a.activity.title === b.activity.title &&
  a.activity.links.map(({ href }) => href).join('\n') === b.activity.links.map(({ href }) => href).join('\n');

/** The very same nodes: nothing to do at all. */
export function sameNodes(a: Reading, b: Reading): boolean {
  for (const [key, pieces] of a.pieces) {
    const others = b.pieces.get(key);
    if (others?.length !== pieces.length) return false;
    for (let i = 0; i < pieces.length; i += 1) if (pieces[i]?.node !== others[i]?.node) return false;
  }
  return a.roots.length === b.roots.length && a.roots.every((root, i) => root === b.roots[i]);
}
