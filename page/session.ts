import { batch, computed, effect, signal as reactive, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Translate } from '@/components/text';
import { textMapOf } from '@/language/text-map';
import type { ActivityReader, LmsIo, Reading } from '@/lms/contract';
import { refKey, type Activity, type Span } from '@/model/activity';
import { type Chord, type Command, keyMap } from '@/model/keys';
import type { PageState } from '@/model/messages';
import type { Begins, Deciders } from '@/model/policy';
import { isOn, NEW_PROFILE, type Profile, withSupport } from '@/model/profile';
import type { Proof } from '@/model/proof';
import type { TextMap } from '@/model/text-map';
import type { Box, Services, Support, SupportBody, Voice } from '@/supports/contract';
import { described } from '@/packs/descriptions';
import { lifetime, onEnd } from '@/utils/lifetime';
import { Answers } from './answers';
import { commandsOf } from './commands';
import type { DetectLanguage } from './content-language';
import { openLayers, type Layers } from './layers';
import { ActivityPack, type PackDesk } from './packs';
import { ProofWatch } from './proof-watch';
import { PageReader, sameNodes, sameText } from './reader';
import { PageStage } from './stage';
import { type Defaults, SupportsRun } from './supports-run';
import { WordCursor } from './word-cursor';
import { type DraftDesk, PageTeaching } from './teaching';
import type { WordRules } from './word-rules';
import { answeredOnce, type WordDesk, wordsOn } from './words';

/**
 * waiting: the page is filling · ready · limited: an activity whose text cannot be read · none: no activity here ·
 * exam: a locked-down one, where nothing is drawn.
 */
export type Phase = 'waiting' | 'ready' | 'limited' | 'none' | 'exam';

export interface SessionNeeds {
  readonly doc: Document;
  readonly adapter: ActivityReader;
  readonly supports: readonly Support[];
  readonly defaults: Defaults;
  /** What a support does; rejects when it cannot be had (the extension was updated under the page). */
  readonly body: (support: Support) => Promise<SupportBody<never>>;
  readonly profile: ReadonlySignal<Profile>;
  readonly change: (next: (profile: Profile) => Profile) => void;
  readonly uiLanguage: ReadonlySignal<string>;
  readonly t: ReadonlySignal<Translate>;
  readonly io: LmsIo;
  readonly detect: DetectLanguage;
  readonly packs: PackDesk;
  readonly drafts: DraftDesk;
  readonly voice: Voice;
  readonly maths: Services['maths'];
  readonly mediaKeys?: Services['mediaKeys'];
  readonly lexicon: Services['lexicon'];
  readonly savedWords: Services['savedWords'];
  readonly homeLanguages: Services['homeLanguages'];
  readonly words: WordDesk;
  /** Rejects when it cannot be had, like a body. */
  readonly wordRules: () => Promise<WordRules>;
  readonly text: Services['text'];
  readonly picture: Services['picture'];
  readonly openSheet: Services['openSheet'];
  readonly font: (id: string) => Promise<ArrayBuffer>;
  /** What a school and an accommodation code say; absent: nobody set anything on this device. */
  readonly deciders?: ReadonlySignal<Pick<Deciders, 'school' | 'begins' | 'code'>>;
}

const NOTHING: Activity = {
  ref: { lms: '', host: '', course: '', id: '' },
  kind: 'page',
  role: 'unknown',
  assessment: 'no',
  title: '',
  uiLang: 'en',
  blocks: [],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
};

/** One overlay on one page: reads it, runs the supports over it, and undoes itself without a trace when its signal aborts. */
export class Session {
  readonly layers: Layers = openLayers();
  readonly phase: Signal<Phase> = reactive<Phase>('waiting');
  readonly open: Signal<boolean> = reactive(false);
  readonly peeled: Signal<boolean> = reactive(false);
  readonly proof: Signal<Proof | null> = reactive<Proof | null>(null);
  readonly activity: Signal<Activity> = reactive<Activity>(NOTHING);
  /** Bodies that are loaded, by support. */
  readonly bodies: Signal<ReadonlyMap<string, SupportBody<never>>> = reactive<ReadonlyMap<string, SupportBody<never>>>(
    new Map(),
  );
  readonly full: Signal<boolean> = reactive(false);
  readonly run: Signal<SupportsRun | null> = reactive<SupportsRun | null>(null);
  readonly stage: PageStage;
  readonly watch: ProofWatch;
  readonly services: Services;
  readonly cursor: WordCursor;
  readonly pack: ActivityPack;
  readonly teaching: PageTeaching;
  /** The pack that supports go by: the one found here, or the one a teacher is making. */
  readonly inUse: Services['pack'];
  readonly deciders: ReadonlySignal<Deciders>;
  /** Teachers' tools that are open, by id. */
  readonly tools: Signal<ReadonlySet<string>> = reactive<ReadonlySet<string>>(new Set());
  readonly commands: readonly Command[];
  readonly keys: ReadonlySignal<ReadonlyMap<Chord, string>>;
  /** A new key is being chosen: keys do nothing meanwhile. */
  readonly choosingKey: Signal<boolean> = reactive(false);
  readonly answers: Answers;
  /** The health of the last reading, for the probe and the structure report. */
  health: Readonly<Record<string, number>> = {};
  reading: Reading | null = null;
  private readonly text: Signal<TextMap>;
  private readonly reader: PageReader;
  private theirTurn = false;
  private readonly askedFor = new Map<string, Span | true>();
  private readonly told = new Set<() => void>();
  private current: AbortController | undefined;

  constructor(
    readonly needs: SessionNeeds,
    readonly signal: AbortSignal,
  ) {
    const { doc } = needs;
    this.text = reactive(textMapOf(NOTHING, 'en'));
    this.watch = new ProofWatch(doc, (records) => this.theirs(records), signal);
    this.pack = new ActivityPack(needs.packs);
    this.teaching = new PageTeaching({
      supports: needs.supports,
      desk: needs.drafts,
      activity: this.activity,
      found: this.pack.pack,
      profile: needs.profile,
      change: needs.change,
      notKept: () => this.notKept(),
    });
    this.inUse = computed(() => {
      const draft = this.teachesHere() ? this.teaching.draft.value : null;
      return draft ? { pack: draft, from: 'draft' } : this.pack.pack.value;
    });
    this.deciders = computed(() => {
      const { on, off } = this.profile.value;
      const policy = this.teacherPolicy();
      return {
        ...needs.deciders?.value,
        ...(policy && { teacher: policy }),
        learner: { allow: on, keepOff: off ?? [] },
      };
    });
    this.commands = commandsOf(needs.supports);
    this.keys = computed(() => keyMap(this.commands, needs.profile.value.keys));
    this.stage = new PageStage(
      { doc, layers: this.layers, font: needs.font, ours: (step) => this.watch.ours(step) },
      signal,
    );
    this.answers = new Answers(
      {
        doc,
        fields: () => {
          const view = this.reading && this.view();
          return (view && needs.adapter.answers?.(view)) ?? [];
        },
        activity: this.activity,
        homeLanguage: () => this.profile.peek().homeLanguage,
        detect: needs.detect,
      },
      signal,
    );
    const { words, lookedUp } = wordsOn({
      // Who only meets the page as somebody else has not met its words.
      desk: {
        notable: needs.words.notable,
        moved: (text, moves) => (this.teaching.preview.peek() ? Promise.resolve() : needs.words.moved(text, moves)),
      },
      activity: this.activity,
      profile: this.profile,
      change: (next) => this.change(next),
      notKept: () => this.notKept(),
    });
    const lexicon = answeredOnce(needs.lexicon);
    this.services = {
      teaching: this.teaching,
      voice: needs.voice,
      maths: needs.maths,
      ...(needs.mediaKeys ? { mediaKeys: needs.mediaKeys } : {}),
      lexicon: {
        help: async (question, stop) => {
          const found = this.inUse.value;
          const asked = lexicon.help(question, stop);
          // Heard of below, when the rules are there.
          asked.catch(() => undefined);
          const rules = found && found.pack.terms.length > 0 ? await needs.wordRules() : undefined;
          const taught =
            found &&
            (await rules?.helpFromPack(found.pack, question, (q) => (q === question ? asked : lexicon.help(q, stop))));
          const help = taught ?? (await asked);
          lookedUp(question, help);
          return help;
        },
      },
      savedWords: this.teaching.savedWords(needs.savedWords),
      get homeLanguages() {
        return needs.homeLanguages;
      },
      words,
      pack: this.inUse,
      packTrouble: this.pack.trouble,
      openPack: (file) => this.pack.open(file),
      text: needs.text,
      picture: needs.picture,
      openSheet: needs.openSheet,
      answers: this.answers,
      turnOn: (id, at) => {
        this.toggle(id, true, at);
        this.run.value?.again(id);
      },
      closePanel: () => this.showPanel(false),
      cursor: {
        at: () => this.cursor.word,
        show: (left, on) => this.cursor.show(left, on),
        leave: () => this.cursor.leave(),
      },
      homeLanguage: computed(() => this.profile.value.homeLanguage),
      chooseHomeLanguage: (lang) => this.change((profile) => ({ ...profile, homeLanguage: lang })),
      uiLanguage: needs.uiLanguage,
    };
    this.cursor = new WordCursor(doc, this.stage, this.text, signal);
    this.reader = new PageReader(
      {
        doc,
        adapter: needs.adapter,
        io: needs.io,
        detect: needs.detect,
        onReading: (reading) => this.read(reading),
        onLimited: () => {
          if (this.activity.value.blocks.length === 0) this.phase.value = 'limited';
        },
      },
      signal,
    );
    this.watch.watch();
    onEnd(
      signal,
      effect(() => this.stage.peel(this.peeled.value)),
    );
    // By what they say: a pack that a teacher is making changes with every word they write elsewhere in it.
    const descriptions = computed(() => JSON.stringify(this.inUse.value?.pack.descriptions));
    onEnd(
      signal,
      effect(() => {
        void descriptions.value;
        this.describe();
      }),
    );
    onEnd(signal, () => this.current?.abort(new DOMException('session ended', 'AbortError')));
    this.reader.touched(true);
  }

  /** The address changed, before or after the page did. */
  navigated(): void {
    this.reader.touched();
  }

  /** Do what a key stands for. False: it does nothing now, and the page keeps the key. */
  command(id: string): boolean {
    const { phase } = this;
    if (phase.peek() !== 'ready' && phase.peek() !== 'limited') return false;
    // What these two bring out would lie behind it.
    if (this.layers.cover.peek().size > 0 && (id === 'panel' || id === 'word')) return false;
    switch (id) {
      case 'panel':
        this.showPanel(!this.open.peek());
        return true;
      case 'peel':
        this.peeled.value = !this.peeled.peek();
        return true;
      case 'word':
        return this.cursor.toggle();
      default:
        return !this.peeled.peek() && (this.run.value?.command(id) ?? false);
    }
  }

  /** `at`: what it was switched on for. */
  toggle(id: string, on: boolean, at?: Span): void {
    const support = this.needs.supports.find((each) => each.id === id);
    const { locked } = this.begins(id) ?? {};
    // What the school locked stands as it does for panel, key, popup and other supports; if it is on, it may be asked.
    if (!support || (locked && this.isOn(support) !== on)) return;
    this.run.value?.retry(id);
    if (on) this.askedFor.set(id, at ?? true);
    if (support.tool === true) {
      const others = [...this.tools.peek()].filter((each) => each !== id);
      this.tools.value = new Set(on ? [...others, id] : others);
    } else if (!locked) this.change((profile) => withSupport(profile, id, on));
  }

  /** Where something is measured, the page itself must know its reader for a teacher: anybody may say so of themselves. */
  private teachesHere(): boolean {
    const { assessment, role } = this.activity.value;
    return assessment === 'no' || role === 'teacher';
  }

  /** A file that somebody opened may close something in a quiz, and opens nothing: students hand files to each other. */
  private teacherPolicy(): Deciders['teacher'] {
    const found = this.inUse.value;
    const policy = found?.pack.policy;
    return policy && found.from === 'file' && !this.teachesHere()
      ? { keepOff: policy.keepOff, tested: policy.tested }
      : policy;
  }

  /** A tool is on for this visit alone, everything else as the learner chose or the school set. */
  isOn(support: Support): boolean {
    const { id } = support;
    return support.tool === true ? this.tools.value.has(id) : isOn(this.profile.value, support, this.begins(id));
  }

  private begins(id: string): Begins | undefined {
    return this.needs.deciders?.value.begins?.[id];
  }

  /** The learner's choices: in a preview those of whoever the page is met as. */
  get profile(): ReadonlySignal<Profile> {
    return this.teaching.profile;
  }
  change(next: (profile: Profile) => Profile): void {
    this.teaching.changeProfile(next);
  }

  private async body(support: Support): Promise<SupportBody<never>> {
    const body = await this.needs.body(support);
    if (this.bodies.peek().get(support.id) !== body)
      this.bodies.value = new Map([...this.bodies.peek(), [support.id, body]]);
    return body;
  }

  showPanel(open: boolean): void {
    this.open.value = open;
    if (!open) return;
    if (this.profile.value.met !== true) this.change((profile) => ({ ...profile, met: true }));
    void this.prove();
  }

  /** The device keeps nothing more, or the extension is gone: said, and everything goes on until the page is left. */
  notKept(): void {
    this.full.value = true;
  }

  /** What the popup shows of this page. */
  state(): PageState {
    const phase = this.phase.peek();
    return {
      state: phase === 'waiting' ? 'none' : phase,
      title: this.activity.peek().title,
      uiLanguage: this.needs.uiLanguage.peek(),
      open: this.open.peek(),
      hidden: this.peeled.peek(),
    };
  }

  async prove(): Promise<Proof> {
    const proof = await this.watch.proof();
    if (!this.signal.aborted) this.proof.value = proof;
    return proof;
  }

  /** The first word of the reading, if it has any. */
  firstWord(): Span | null {
    for (const { key, words } of this.text.value.blocks) {
      const word = words[0];
      if (word) return { key, start: word.start, end: word.end };
    }
    return null;
  }

  sentenceOf(span: Span): Span | undefined {
    return this.text.value.sentenceAt(span);
  }

  /** Where the handle and the dock stand. Until the learner moves it: away from where this page's lines begin. */
  handlePlace(): Profile['handle'] {
    const { handle } = this.profile.value;
    const unmoved = handle.side === NEW_PROFILE.handle.side && handle.at === NEW_PROFILE.handle.at;
    return unmoved && this.needs.doc.documentElement.dir === 'rtl' ? { ...handle, side: 'left' } : handle;
  }

  /** Boxes of the page's controls that must never be covered: hand in, start, next. */
  keepClear(): Box[] {
    const { doc, adapter } = this.needs;
    const selectors = adapter.selectors['submit'];
    if (!selectors) return [];
    return [...doc.querySelectorAll(selectors.join(','))]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.height > 0);
  }

  /** Be told of the LMS's own changes. Returns the way to stop. */
  watchTheirs(told: () => void): () => void {
    this.told.add(told);
    return () => this.told.delete(told);
  }

  private theirs(records: readonly MutationRecord[]): void {
    const inside = this.reading?.roots.some(
      (root) => !root.isConnected || records.some((record) => root.contains(record.target)),
    );
    for (const told of this.told) told();
    if (inside) this.theirTurn = true;
    this.reader.touched(inside === true && this.reading?.roots.some((root) => !root.isConnected));
  }

  private read(reading: Reading | null): void {
    this.take(reading);
    this.answers.look();
  }

  private take(reading: Reading | null): void {
    if (!reading) {
      if (this.reading || this.phase.value !== 'none') this.leave();
      return;
    }
    const known = this.reading;
    this.health = reading.health;
    if (
      known &&
      refKey(known.activity.ref) === refKey(reading.activity.ref) &&
      known.activity.kind === reading.activity.kind
    ) {
      // An exam may show itself only after its words have come.
      const locked = reading.activity.assessment === 'exam' && known.activity.assessment !== 'exam';
      if (!locked && sameText(known, reading)) {
        this.reading = reading;
        const same = sameNodes(known, reading);
        // What the LMS changed is the original from now on; our own writes stay counted.
        if (!same || this.theirTurn) this.remember(reading);
        if (same) return;
        this.stage.bind(reading, this.text.value, this.view());
        return;
      }
      this.update(reading);
      return;
    }
    this.enter(reading);
  }

  private enter(reading: Reading): void {
    this.current?.abort(new DOMException('another activity', 'AbortError'));
    const current = lifetime(this.signal);
    this.current = current;
    this.tools.value = new Set();
    this.update(reading);
    if (reading.activity.assessment === 'exam') return;
    const { needs } = this;
    this.run.value = new SupportsRun(
      {
        supports: needs.supports,
        get defaults() {
          return needs.defaults;
        },
        body: (support) => this.body(support),
        profile: this.profile,
        change: (next) => this.change(next),
        isOn: (support) => this.isOn(support),
        switch: (id, on) => this.toggle(id, on),
        activity: this.activity,
        deciders: this.deciders,
        text: this.text,
        peeled: this.peeled,
        asked: (id) => {
          const asked = this.askedFor.get(id) ?? false;
          this.askedFor.delete(id);
          return asked;
        },
        turnOn: (id) => this.toggle(id, true),
        stage: this.stage,
        services: this.services,
        wordRules: needs.wordRules,
        t: needs.t,
      },
      current.signal,
    );
  }

  private update(reading: Reading): void {
    const activity = described(reading.activity, this.inUse.peek()?.pack);
    this.reading = reading;
    this.remember(reading);
    const text = textMapOf(activity, activity.lang ?? 'en');
    batch(() => {
      this.stage.bind(reading, text, this.view());
      this.text.value = text;
      this.activity.value = activity;
      this.phase.value = activity.assessment === 'exam' ? 'exam' : activity.blocks.length === 0 ? 'limited' : 'ready';
    });
    if (this.current) void this.pack.follow(activity, this.current.signal);
    void this.teaching.follow(activity);
  }

  /** What the teacher's pack says of pictures stands where a page's own description would. */
  private describe(): void {
    const read = this.reading?.activity;
    const activity = read && described(read, this.inUse.peek()?.pack);
    if (!activity || activity === this.activity.peek()) return;
    batch(() => {
      this.text.value = textMapOf(activity, activity.lang ?? 'en');
      this.activity.value = activity;
    });
  }

  private remember(reading: Reading): void {
    this.theirTurn = false;
    this.watch.remember(reading.roots);
    // Shown only in the panel: a page is not hashed for nobody.
    if (this.open.peek()) void this.prove();
  }

  private view(): Element | null {
    const { adapter, doc } = this.needs;
    return adapter.view(new URL(doc.location.href), doc);
  }

  private leave(): void {
    this.current?.abort(new DOMException('no activity', 'AbortError'));
    this.current = undefined;
    this.reading = null;
    batch(() => {
      this.run.value = null;
      this.activity.value = NOTHING;
      this.text.value = textMapOf(NOTHING, 'en');
      this.phase.value = 'none';
      this.stage.bind(null, null);
    });
  }
}
