import { batch, signal as reactive, type ReadonlySignal } from '@preact/signals';
import { type Activity, type ActivityRef, refKey } from '@/model/activity';
import type { Pack, PackAnswer, PackFrom } from '@/model/pack';
import { packCodesIn } from '@/packs/find';
import { MAX_JSON } from '@/packs/limits';

/** Where packs are opened and kept: the background. */
export interface PackDesk {
  find(ref: ActivityRef, codes: readonly string[]): Promise<PackAnswer>;
  open(ref: ActivityRef, json: string): Promise<PackAnswer>;
}

/** The teacher's pack of the activity that is open. */
export class ActivityPack {
  private readonly found = reactive<{ pack: Pack; from: PackFrom } | null>(null);
  private readonly why = reactive<string | null>(null);
  private ref: ActivityRef | undefined;
  private codes = '';

  constructor(private readonly desk: PackDesk) {}

  get pack(): ReadonlySignal<{ readonly pack: Pack; readonly from: PackFrom } | null> {
    return this.found;
  }
  get trouble(): ReadonlySignal<string | null> {
    return this.why;
  }

  /** A reading is there: take the pack that its links and text carry, else the one kept from before. */
  async follow(activity: Activity, signal: AbortSignal): Promise<void> {
    const codes = packCodesIn(activity);
    const same = this.ref !== undefined && refKey(this.ref) === refKey(activity.ref);
    if (same && codes.join() === this.codes) return;
    if (!same) this.take({ kind: 'none' });
    this.ref = activity.ref;
    this.codes = codes.join();
    // Unreachable: the extension was updated under the page. What is open stays as it is.
    const answer = await this.desk.find(activity.ref, codes).catch(() => null);
    if (answer && !signal.aborted) this.take(answer);
  }

  /** A file the person chose. A refused one changes nothing but the sentence that says so. */
  async open(file: File): Promise<void> {
    if (!this.ref) return;
    if (file.size > MAX_JSON) {
      this.why.value = 'too-big';
      return;
    }
    let json: string;
    try {
      json = await file.text();
    } catch {
      // Moved or taken away between the choosing and the reading.
      this.why.value = 'damaged';
      return;
    }
    // Unreachable, as in `follow`: nothing changes.
    const answer = await this.desk.open(this.ref, json).catch(() => null);
    if (!answer) return;
    if (answer.kind === 'refused') this.why.value = answer.why;
    else this.take(answer);
  }

  private take(answer: PackAnswer): void {
    batch(() => {
      this.found.value = answer.kind === 'found' ? { pack: answer.pack, from: answer.from } : null;
      this.why.value = answer.kind === 'refused' ? answer.why : null;
    });
  }
}
