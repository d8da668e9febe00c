import { signal as reactive, type ReadonlySignal } from '@preact/signals';
import type { Activity } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { decodePack, readPackFile } from '@/packs/codec';
import { packLinkIn } from '@/packs/find';
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
  private link: string | null = null;

  constructor(private readonly shelf: PackShelf) {}

  get pack(): ReadonlySignal<FoundPack | null> {
    return this.found;
  }
  get trouble(): ReadonlySignal<string | null> {
    return this.why;
  }

  /** A reading is there: take the pack its links carry, else the one kept from before. */
  async follow(activity: Activity, signal: AbortSignal): Promise<void> {
    const link = packLinkIn(activity.links);
    const same = this.ref && JSON.stringify(this.ref) === JSON.stringify(activity.ref);
    if (same && link === this.link) return;
    if (!same) {
      this.found.value = null;
      this.why.value = null;
    }
    this.ref = activity.ref;
    this.link = link;
    try {
      const found: FoundPack | null = link ? { pack: await decodePack(link), from: 'link' } : await this.shelf.recall(activity.ref);
      if (signal.aborted || this.ref !== activity.ref) return;
      this.found.value = found;
      if (found && link) await this.shelf.keep(activity.ref, found);
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
