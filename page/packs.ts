import { signal as reactive, type ReadonlySignal } from '@preact/signals';
import { type Activity, refKey } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { readPackFile } from '@/packs/codec';
import { newestPack, packCodesIn } from '@/packs/find';
import { PackTrouble } from '@/packs/trouble';

export type PackOrigin = 'link' | 'file';
export interface FoundPack {
  readonly pack: Pack;
  readonly from: PackOrigin;
}
/** Where packs are kept between visits: the background, by activity. */
export interface PackShelf {
  keep(ref: Activity['ref'], found: FoundPack): Promise<void>;
  recall(ref: Activity['ref']): Promise<FoundPack | null>;
}

/** The teacher's pack of the activity that is open. */
export class ActivityPack {
  private readonly found = reactive<FoundPack | null>(null);
  private readonly why = reactive<string | null>(null);
  private ref: Activity['ref'] | undefined;
  private codes = '';

  constructor(private readonly shelf: PackShelf) {}

  get pack(): ReadonlySignal<FoundPack | null> {
    return this.found;
  }
  get trouble(): ReadonlySignal<string | null> {
    return this.why;
  }

  /** A reading is there: take the pack its links carry, else the one kept from before. */
  async follow(activity: Activity, signal: AbortSignal): Promise<void> {
    const codes = packCodesIn(activity);
    const same = this.ref !== undefined && refKey(this.ref) === refKey(activity.ref);
    if (same && codes.join() === this.codes) return;
    if (!same) {
      this.found.value = null;
      this.why.value = null;
    }
    this.ref = activity.ref;
    this.codes = codes.join();
    try {
      const carried = await newestPack(codes);
      const found = carried ? { pack: carried, from: 'link' as const } : await this.shelf.recall(activity.ref);
      if (signal.aborted) return;
      this.found.value = found;
      this.why.value = null;
      if (carried && found) await this.shelf.keep(activity.ref, found);
    } catch (error) {
      if (!signal.aborted) this.refuse(error);
    }
  }

  async open(file: File): Promise<void> {
    try {
      const pack = await readPackFile(file);
      this.why.value = null;
      this.found.value = { pack, from: 'file' };
      if (this.ref) await this.shelf.keep(this.ref, { pack, from: 'file' });
    } catch (error) {
      this.refuse(error);
    }
  }

  private refuse(error: unknown): void {
    // A pack that is kept away by the shelf (extension updated under the page) is no fault of the pack.
    if (error instanceof PackTrouble) this.why.value = error.why;
  }
}
