import { computed, signal as reactive, type ReadonlySignal } from '@preact/signals';
import { type Activity, refKey } from '@/model/activity';
import type { Pack, PackAnswer } from '@/model/pack';
import type { Preview } from '@/model/situations';
import type { Profile } from '@/model/profile';
import type { Draft } from '@/model/teaching';
import type { Services, Support, Teaching, WordId } from '@/supports/contract';

/** Where drafts are kept and packs become text: the background. */
export interface DraftDesk {
  read(ref: Activity['ref']): Promise<Draft | null>;
  keep(draft: Draft): Promise<void>;
  discard(ref: Activity['ref']): Promise<void>;
  all(): Promise<readonly Draft[]>;
  encode(pack: Pack): Promise<string>;
  readPack(text: string): Promise<PackAnswer>;
}

export interface TeachingNeeds {
  readonly desk: DraftDesk;
  readonly supports: readonly Support[];
  readonly activity: ReadonlySignal<Activity>;
  /** The pack that students of this page would get now. */
  readonly found: ReadonlySignal<{ readonly pack: Pack } | null>;
  /** The teacher's own choices. */
  readonly profile: ReadonlySignal<Profile>;
  readonly change: (next: (profile: Profile) => Profile) => void;
  readonly notKept: () => void;
}

const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};
/** `author` is asked for when the pack is shared; it has to be something until then. */
const EMPTY = (): Pack => ({ version: 2, author: '?', date: today(), terms: [], alternates: [] });

/** The teacher's draft for the activity that is open, and whoever the page is met as. */
export class PageTeaching implements Teaching {
  private readonly drafted = reactive<Pack | null>(null);
  private readonly met = reactive<Preview | null>(null);
  /** Words that whoever the page is met as has saved meanwhile. */
  private readonly saved = new Set<string>();
  private ref = '';

  constructor(private readonly needs: TeachingNeeds) {}

  get draft(): ReadonlySignal<Pack | null> {
    return this.drafted;
  }
  get preview(): ReadonlySignal<Preview | null> {
    return this.met;
  }
  get own(): ReadonlySignal<Profile> {
    return this.needs.profile;
  }
  /** Of whoever the page is met as; else the person's own. */
  readonly profile: ReadonlySignal<Profile> = computed(() => this.met.value?.profile ?? this.needs.profile.value);

  /** A choice made in a preview is made by nobody: it ends with it. */
  changeProfile(next: (profile: Profile) => Profile): void {
    const met = this.met.peek();
    if (met) this.met.value = { ...met, profile: next(met.profile) };
    else this.needs.change(next);
  }

  /** Another activity is open. Asked for only where somebody teaches: a student has no drafts. */
  async follow(activity: Activity): Promise<void> {
    const key = refKey(activity.ref);
    if (key === this.ref) return;
    this.ref = key;
    this.drafted.value = null;
    this.met.value = null;
    if (!(this.needs.profile.peek().teaches ?? activity.role === 'teacher')) return;
    const kept = await this.needs.desk.read(activity.ref).catch(() => null);
    if (kept && key === this.ref && this.drafted.peek() === null) this.drafted.value = kept.pack;
  }

  change(next: (pack: Pack) => Pack): void {
    const { ref, title } = this.needs.activity.peek();
    const pack = { ...next(this.drafted.peek() ?? this.needs.found.peek()?.pack ?? EMPTY()), date: today() };
    this.drafted.value = pack;
    this.needs.desk.keep({ ref, title, changed: new Date().toISOString(), pack }).catch(() => this.needs.notKept());
  }

  discard(): void {
    this.drafted.value = null;
    this.needs.desk.discard(this.needs.activity.peek().ref).catch(() => this.needs.notKept());
  }

  async others(): Promise<readonly Draft[]> {
    const all = await this.needs.desk.all();
    return all.filter(({ ref }) => refKey(ref) !== this.ref);
  }
  get supports(): readonly string[] {
    return this.needs.supports.filter(({ tool }) => tool !== true).map(({ id }) => id);
  }
  encode(pack: Pack): Promise<string> {
    return this.needs.desk.encode(pack);
  }
  read(text: string): Promise<PackAnswer> {
    return this.needs.desk.readPack(text);
  }
  meetAs(preview: Preview | null): void {
    if (preview?.situation !== this.met.peek()?.situation) this.saved.clear();
    this.met.value = preview;
  }

  /** In a preview words are saved for as long as it lasts, and the person's own are not among them. */
  savedWords(own: Services['savedWords']): Services['savedWords'] {
    const meanwhile = <T>(word: WordId, does: (key: string) => T, otherwise: () => Promise<T>): Promise<T> =>
      this.met.peek() ? Promise.resolve(does(`${word.lang} ${word.lemma}`)) : otherwise();
    return {
      saved: (word) =>
        meanwhile(
          word,
          (key) => this.saved.has(key),
          () => own.saved(word),
        ),
      save: (word) =>
        meanwhile<'kept' | 'full'>(
          word,
          (key) => {
            this.saved.add(key);
            return 'kept';
          },
          () => own.save(word),
        ),
      forget: (word) =>
        meanwhile(
          word,
          (key) => void this.saved.delete(key),
          () => own.forget(word),
        ),
    };
  }
}
