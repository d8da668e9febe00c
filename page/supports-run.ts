import { computed, effect, signal as reactive, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Translate } from '@/components/text';
import type { Activity, Span } from '@/model/activity';
import { decide, type Deciders, isTeachers, open, openSomewhere } from '@/model/policy';
import type { Profile } from '@/model/profile';
import type { TextMap } from '@/model/text-map';
import type { Scene, Services, Support, SupportBody } from '@/supports/contract';
import { lifetime, onEnd } from '@/utils/lifetime';
import { nextTask } from '@/utils/slices';
import { report } from './report';
import type { PageStage } from './stage';
import type { WordRules } from './word-rules';

export interface RunNeeds {
  readonly supports: readonly Support[];
  readonly defaults: Defaults;
  /** What a support does, loaded when it is first wanted. */
  readonly body: (support: Support) => Promise<SupportBody<never>>;
  readonly profile: ReadonlySignal<Profile>;
  readonly change: (next: (profile: Profile) => Profile) => void;
  readonly activity: ReadonlySignal<Activity>;
  /** Who opens and closes what here. */
  readonly deciders: ReadonlySignal<Deciders>;
  readonly text: ReadonlySignal<TextMap>;
  readonly peeled: ReadonlySignal<boolean>;
  /** Was this support switched on by the person a moment ago, and for which words? Answers so once. */
  readonly asked: (id: string) => Span | boolean;
  readonly turnOn: (id: string) => void;
  readonly isOn: (support: Support) => boolean;
  readonly switch: (id: string, on: boolean) => void;
  readonly stage: PageStage;
  readonly services: Services;
  readonly wordRules: () => Promise<WordRules>;
  readonly t: ReadonlySignal<Translate>;
}

/** By a support's id: its settings as they are before anybody chose. */
export type Defaults = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Settings of a support: its defaults, with what the learner changed laid over. The background has checked both. */
export const settingsOf = (id: string, profile: Profile, defaults: Defaults): Record<string, unknown> => ({
  ...defaults[id],
  ...profile.settings[id],
});

/** What of it is no choice at all, the background leaves out (supports/given.ts). */
export const withSettings = (profile: Profile, id: string, patch: Readonly<Record<string, unknown>>): Profile => ({
  ...profile,
  settings: { ...profile.settings, [id]: { ...profile.settings[id], ...patch } },
});

/**
 * Runs the supports that are on, allowed and fitting, for as long as one activity is open. Each has a boundary of its
 * own: one that throws is switched off here and told about, the others go on.
 */
export class SupportsRun {
  /** Supports that could not start or broke, until they are switched on again. */
  readonly broken: Signal<ReadonlySet<string>> = reactive<ReadonlySet<string>>(new Set());
  private readonly running = new Map<string, AbortController>();
  /** What keys do for the supports that run, by command. */
  private readonly commands = new Map<string, () => boolean | void>();

  constructor(
    private readonly needs: RunNeeds,
    private readonly signal: AbortSignal,
  ) {
    const stop = effect(() => {
      const wanted = new Set(
        needs.supports
          .filter((support) => needs.isOn(support) && this.fits(support, needs.activity.value))
          .filter((support) => !this.broken.value.has(support.id))
          .map((support) => support.id),
      );
      for (const support of needs.supports) {
        const run = this.running.get(support.id);
        if (run && !wanted.has(support.id)) {
          this.running.delete(support.id);
          run.abort(new DOMException('switched off', 'AbortError'));
        } else if (!run && wanted.has(support.id)) void this.start(support);
      }
    });
    onEnd(signal, stop);
  }

  /** Can the switch of this support be turned here? */
  fits(support: Support, activity: Activity): boolean {
    // In an assessment for whom the page itself knows as a teacher.
    const { assessment, role } = activity;
    if (isTeachers(support) && assessment !== 'no' && role !== 'teacher') return false;
    return (
      activity.blocks.length > 0 &&
      support.suits(activity) &&
      (isTeachers(support) || openSomewhere(support, activity, this.needs.deciders.value))
    );
  }

  ids(): string[] {
    return [...this.running.keys()];
  }

  /** What a key stands for. A support that is off is woken where it may run; false when there is nothing to do. */
  command(id: string): boolean {
    const run = this.commands.get(id);
    if (run) return run() !== false;
    const { needs } = this;
    const [of = '', name] = id.split('.', 2);
    const support = needs.supports.find((each) => each.id === of);
    const wakes = support?.commands?.some((each) => each.name === name && each.wakes === true);
    // On a device where nobody has opened the panel yet, nothing begins by a key that may have been pressed by chance.
    if (!support || wakes !== true || this.running.has(of) || needs.profile.peek().met !== true) return false;
    if (!this.fits(support, needs.activity.peek())) return false;
    needs.turnOn(of);
    return true;
  }

  /** Start one that is on from its beginning, as if it had been switched on just now. */
  again(id: string): void {
    const support = this.needs.supports.find((each) => each.id === id);
    const run = this.running.get(id);
    if (!support || !run) return;
    run.abort(new DOMException('started again', 'AbortError'));
    void this.start(support);
  }

  /** Forget that it broke, so that the switch tries again. */
  retry(id: string): void {
    if (!this.broken.value.has(id)) return;
    this.broken.value = new Set([...this.broken.value].filter((each) => each !== id));
  }

  private async start(support: Support): Promise<void> {
    const { needs } = this;
    const run = lifetime(this.signal);
    this.running.set(support.id, run);
    try {
      const body = await needs.body(support);
      await nextTask();
      if (run.signal.aborted) return;
      await body.start(this.scene(support, run.signal));
    } catch (error) {
      if (run.signal.aborted) return;
      report(`${support.id} did not start`, error);
      this.running.delete(support.id);
      run.abort(error);
      this.broken.value = new Set([...this.broken.value, support.id]);
      needs.stage
        .for(support.id, this.signal)
        .announce(`${needs.t.value(`${support.id}.name`)}: ${needs.t.value('row.trouble')}`);
    }
  }

  /** Word help of a support keeps to what an assessment leaves open (page/withheld.ts). */
  private servicesOf(support: Support): Services {
    const { services, activity, deciders, wordRules } = this.needs;
    const now = async (): Promise<Services> =>
      // Who sets a test looks words up for it.
      isTeachers(support) || activity.peek().assessment === 'no'
        ? services
        : (await wordRules()).withheldFrom(support.id, services, deciders.peek());
    return {
      ...services,
      lexicon: { help: async (question, signal) => (await now()).lexicon.help(question, signal) },
      words: { ...services.words, notable: async (question) => (await now()).words.notable(question) },
    };
  }

  private scene(support: Support, signal: AbortSignal): Scene<never> {
    const { needs } = this;
    const kept = computed(() => JSON.stringify(settingsOf(support.id, needs.profile.value, needs.defaults)));
    const asked = needs.asked(support.id);
    const scene: Scene<Record<string, unknown>> = {
      activity: needs.activity,
      text: needs.text,
      // A change elsewhere in the profile is no change of these settings.
      settings: computed(() => JSON.parse(kept.value) as Record<string, unknown>),
      change: (patch) => needs.change((profile) => withSettings(profile, support.id, patch)),
      allows: (subject) => open(decide(support, subject, needs.activity.value, needs.deciders.value)),
      stop: () => needs.switch(support.id, false),
      onCommand: (name, does) => {
        const id = `${support.id}.${name}`;
        if (signal.aborted) return;
        this.commands.set(id, does);
        onEnd(signal, () => this.commands.get(id) === does && this.commands.delete(id));
      },
      asked: asked !== false,
      at: typeof asked === 'object' ? asked : undefined,
      peeled: needs.peeled,
      stage: needs.stage.for(support.id, signal),
      services: this.servicesOf(support),
      t: (key, values) => needs.t.value(key, values),
      effect: (run) => onEnd(signal, effect(run)),
      signal,
    };
    return scene as unknown as Scene<never>;
  }
}
