import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { IconName } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { Translate } from '@/components/text';
import type { Activity, Span } from '@/model/activity';
import type { HelpAmount } from '@/model/help-amount';
import type { Chord } from '@/model/keys';
import type { Formula } from '@/model/maths';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import type { Pack, PackAnswer, PackFrom } from '@/model/pack';
import type { Policy, Subject } from '@/model/policy';
import type { Profile } from '@/model/profile';
import type { SavedWord } from '@/model/saved-word';
import type { Sheet, SheetPage } from '@/model/sheet';
import type { Preview } from '@/model/situations';
import type { Draft } from '@/model/teaching';
import type { TextMap } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { WordMove } from '@/model/word-places';
import type { MediaKey, Voice } from '@/voice/contract';

/**
 * What the stage can paint on the page's words. Shapes are told apart before colours: spoken sentence soft fill,
 * spoken word inverted fill, marked word dots, open word soft fill and thick line, found words solid line.
 */
export type PaintName = 'sentence' | 'word' | 'marked' | 'open' | 'found';

/** Presentation inside the reading region. Every value is checked by the stage; nothing here can hide or replace text. */
export interface Dress {
  /** 1 is the page's own size. */
  readonly size?: number;
  /** Unitless multiple of the font size. */
  readonly lineHeight?: number;
  /** em; words are spaced three and a half times as wide, because letter spacing alone slows reading (Galliussi 2020). */
  readonly letterSpacing?: number;
  /** A family that `fonts` of the stage has loaded, or a generic one. */
  readonly font?: string;
  /** Characters a line, as `ch`. */
  readonly column?: number;
  readonly tint?: { readonly paper: string; readonly ink: string; readonly link: string };
}

/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'left' | 'right' | 'top';

export interface CoverDialog {
  /** Its name for a screen reader. */
  readonly label: string;
  /** Escape was pressed: close it, unless something inside it is to be closed first. */
  readonly onEscape: () => void;
}

export interface Tap {
  readonly span: Span;
  /** How it came: a keyboard user gets the focus moved into what opens. */
  readonly by: 'pointer' | 'keyboard';
}

/**
 * Everything a support may do to a page. There is no way through here to change its text, and no page node passes.
 * Whatever is given ends when the scene's signal aborts. What was given by span survives re-rendering: the stage
 * finds the words again in the new nodes.
 */
export interface Stage {
  /** Replaces what this support painted under this name; an empty list clears it. */
  paint(name: PaintName, spans: readonly Span[]): void;
  dress(dress: Dress | null): void;
  /** Make a font of the extension usable by `dress`. Resolves to the family name. */
  font(id: string): Promise<string>;
  /** A card under the sentence of `at`, never on it; null closes it. One a support. */
  beside<P extends object>(at: Span, Component: ComponentType<P>, props: P): void;
  closeBeside(): void;
  /** A card in the dock, instead of the panel's list; one a support. */
  dock<P extends object>(Component: ComponentType<P>, props: P): void;
  closeDock(): void;
  /** The bar at the foot of the window. One a support. */
  bar<P extends object>(Component: ComponentType<P>, props: P): void;
  closeBar(): void;
  /** A drawing layer over the reading region (line focus, ruler); `Component` gets the region's box on every scroll and resize. */
  veil<P extends object>(Component: ComponentType<P & { region: Box }>, props: P): void;
  closeVeil(): void;
  /**
   * Covers the whole window, page and all, until it is closed: nothing behind it is reached meanwhile, and afterwards
   * the focus is where it was. One at a time.
   */
  cover<P extends object>(Component: ComponentType<P>, props: P, dialog: CoverDialog): void;
  closeCover(): void;
  /**
   * Keep the reading and what stands with it off so many px of the window's side, for something of this support that is
   * wider than the dock; 0 gives the room back. Asked again whenever the window is another.
   */
  aside(side: Side, px: number): void;
  /** The side where the panel or a docked card stands; null while there is none; live. */
  readonly docked: ReadonlySignal<'left' | 'right' | null>;
  /** Lines of the span, in viewport pixels; empty when it is not on the page now. */
  boxesOf(span: Span): readonly Box[];
  /** Another number whenever something may stand elsewhere, told right after the layout: boxes cost nothing then; live. */
  readonly moved: ReadonlySignal<number>;
  /**
   * Run once the browser has laid out what changed; not at all when the scene has ended. Whoever asks for boxes or the
   * selection earlier makes the page do its layout within a task of ours.
   */
  whenLaidOut(run: () => void): void;
  /** Bring the span into the comfortable zone, because the person asked for it; nothing while it is there already. */
  reveal(span: Span): void;
  /**
   * Keep in sight what is being read. A reader who scrolls away has the say: nothing moves until the span is in sight
   * again, or `reveal` is asked for. Null: nothing is being read.
   */
  follow(span: Span | null): void;
  /** The reader has scrolled away from what is followed; live. */
  readonly away: ReadonlySignal<boolean>;
  /**
   * Called for a tap, click or the keyboard's word key on a word of the reading; taps on links and controls are the
   * page's. Who has just asked the reader to choose a word takes the tap by `wants`: nobody else hears of it then.
   */
  onTap(callback: (tap: Tap) => void, wants?: () => boolean): void;
  /** Called when a pointer goes down on a word of the reading: a tap may follow, and what it needs can be made ready. */
  onPress(callback: (span: Span) => void): void;
  /** The reader's own text selection inside the reading, as spans in reading order; empty when there is none. */
  selection(): readonly Span[];
  announce(message: string, urgency?: 'polite' | 'assertive'): void;
}

export { type MediaKey, type Utterance, type Voice, type VoiceChoice, VoiceTrouble } from '@/voice/contract';

/** Play, pause, back and next of a keyboard, a headset or the lock screen. */
export interface MediaKeys {
  /** Who reads has them, until it is off. */
  reading(state: 'playing' | 'paused' | 'off', onKey: (key: MediaKey) => void): void;
}

/** What the student has written in one field of the page, as it stands this moment. */
export interface OwnAnswer {
  /** The same for the same field, as long as it stands. */
  readonly id: number;
  /** Lines are parted by '\n'; no empty ones. */
  readonly text: string;
  /** BCP 47, as good as it can be known of a text that says nothing about it. */
  readonly lang: string;
  /** The student wrote here last. */
  readonly last: boolean;
}

/** The student's own writing: read anew each time it is asked for, and never written, focused or scrolled. */
export interface OwnAnswers {
  /** Fields to write in that stand on the page now; live. */
  readonly count: ReadonlySignal<number>;
  /** In the order of the page, empty ones too. */
  read(): Promise<readonly OwnAnswer[]>;
}

/** Which word of the learner's it is. */
export type WordId = Pick<SavedWord, 'lang' | 'lemma'>;

/** Words worth learning, and how well the learner knows them. Chosen and kept in the background. */
export interface WordChoice {
  /** How many words are marked and met first: the learner's choice; live. */
  readonly amount: ReadonlySignal<HelpAmount>;
  chooseAmount(amount: HelpAmount): void;
  /** The words of a text that are worth marking for this learner. Rejects when the word list does not answer. */
  notable(question: NotableQuestion): Promise<NotableAnswer>;
  /** Something happened to these words here. Never rejects: what the device does not keep is said in the panel. */
  moved(moves: readonly WordMove[]): Promise<void>;
  /** Another number whenever the learner has said something of a word: who shows marks chooses anew. */
  readonly turn: ReadonlySignal<number>;
}

/** What teachers' tools share: the pack they make here, and the page as somebody else meets it. */
export interface Teaching {
  /** The teacher's own pack for this activity, begun from the one that was found here; live. Null: nothing was begun. */
  readonly draft: ReadonlySignal<Pack | null>;
  /** Changes the draft (begins it first); kept on this device, and every support uses it at once. */
  change(next: (pack: Pack) => Pack): void;
  /** Puts the draft away: the pack that was found here holds again. */
  discard(): void;
  /** Other activities' drafts, the newest first. */
  others(): Promise<readonly Draft[]>;
  /** The draft as text for a link or a block (packs/find.ts). Rejects when it is no pack that would be read again. */
  encode(pack: Pack): Promise<string>;
  /** Ids of the supports that a teacher may allow or keep off where something is measured. */
  readonly supports: readonly string[];
  /** Reads a colleague's: a code, a link, a block or a file's text. */
  read(text: string): Promise<PackAnswer>;
  readonly preview: ReadonlySignal<Preview | null>;
  /** The person's own choices, whoever the page is met as; live. */
  readonly own: ReadonlySignal<Profile>;
  /** Meet the page as somebody, or as oneself again. */
  meetAs(preview: Preview | null): void;
}

export interface Services {
  readonly teaching: Teaching;
  readonly voice: Voice;
  /** Formulas in words of a language (BCP 47), in the order asked; null for what cannot be said whole. */
  readonly maths: {
    say(formulas: readonly Formula[], lang: string, signal: AbortSignal): Promise<readonly (string | null)[]>;
  };
  readonly lexicon: { help(question: WordQuestion, signal: AbortSignal): Promise<WordHelp> };
  /** The learner's own words, on this device. Rejects when nobody answers. */
  readonly savedWords: {
    saved(word: WordId): Promise<boolean>;
    /** 'full': the device takes nothing more, and what was kept is still there. */
    save(word: SavedWord): Promise<'kept' | 'full'>;
    forget(word: WordId): Promise<void>;
  };
  /** Languages with glosses in this build, by their own names: English, then the likely ones first. */
  readonly homeLanguages: readonly LanguageChoice[];
  readonly words: WordChoice;
  /** The teacher's pack for this activity, once found; live. */
  readonly pack: ReadonlySignal<{ readonly pack: Pack; readonly from: PackFrom | 'draft' } | null>;
  /** Why a pack that was found could not be used: a key of video-or-text's strings. */
  readonly packTrouble: ReadonlySignal<string | null>;
  /** Read a pack from a file the person chose. */
  openPack(file: File): Promise<void>;
  /**
   * A text file (captions) of the page's own origin, or of another one that the person has pressed for this moment.
   * Rejects when it cannot be had.
   */
  text(href: string, signal: AbortSignal, pressed?: boolean): Promise<string>;
  /**
   * A picture of the page as a data address, small enough for print. Null: it lies on another site that does not share
   * it, or did not come.
   */
  picture(src: string, signal: AbortSignal): Promise<string | null>;
  /** Open a page of our own with what is on this one. Rejects when it does not open. */
  openSheet(page: SheetPage, sheet: Sheet): Promise<void>;
  /** Absent where there is nothing to write in: our own reader page. */
  readonly answers?: OwnAnswers;
  /**
   * Turn another support on, as its switch would: "listen" of the choice card is reading aloud. `at`: the words that it
   * is asked for.
   */
  turnOn(id: string, at?: Span): void;
  /** Close the panel, so that what a press in it brought into the dock is seen. */
  closePanel?(): void;
  /** Absent where the browser gives media keys to no extension (Firefox). */
  readonly mediaKeys?: MediaKeys;
  /**
   * Words by keyboard: the word that the cursor stands on, and the cursor brought out, as by the word key. `left`: put
   * away without a word. `on`: the word to stand on first.
   */
  readonly cursor?: { at(): Span | null; show(left?: () => void, on?: Span): void; leave(): void };
  /** BCP 47 of the learner's home language; live. */
  readonly homeLanguage: ReadonlySignal<string | undefined>;
  chooseHomeLanguage(lang: string): void;
  readonly uiLanguage: ReadonlySignal<string>;
}

/** All that is live here changes under a running support: read `.value` inside an effect to follow it. */
export interface Scene<Settings> {
  readonly activity: ReadonlySignal<Activity>;
  readonly text: ReadonlySignal<TextMap>;
  readonly settings: ReadonlySignal<Settings>;
  /** Change the learner's settings of this support; kept on the device. */
  change(patch: Partial<Settings>): void;
  /** May this support act on this kind of text, or on the student's own writing, here? */
  allows(subject: Subject): boolean;
  /** Switch this support off, as its switch would. */
  stop(): void;
  /** What one of this support's `commands` does. False: not now, the page keeps the key. */
  onCommand(name: string, run: () => boolean | void): void;
  /** The person switched it on just now; false when it was found on from an earlier page: then nothing speaks or opens by itself. */
  readonly asked: boolean;
  /** The words of the page that it was asked for, where another support asked (`turnOn`). */
  readonly at?: Span | undefined;
  /** Everything is peeled off the page for a look at the original; a voice falls silent. */
  readonly peeled: ReadonlySignal<boolean>;
  readonly stage: Stage;
  readonly services: Services;
  readonly t: Translate;
  /** Run now and whenever a signal it read changes; ends with the scene. */
  effect(run: () => void | (() => void)): void;
  readonly signal: AbortSignal;
}

/** Something that a key does for this support; what it is called is `<id>.key.<name>`. */
export interface SupportCommand {
  readonly name: string;
  /** As model/keys.ts writes them. */
  readonly keys: Chord;
  readonly alone?: Chord;
  /** Pressed while the support is off, it switches it on. */
  readonly wakes?: boolean;
}

export type Group = 'read' | 'words' | 'answer' | 'paper' | 'teach';
/** A CAST UDL 3.0 consideration, "2.1". */
export type Consideration = `${number}.${number}`;
export interface Evidence {
  readonly strength: 'strong' | 'moderate' | 'weak';
  readonly source: string;
}

/** What a support's own controls inside the panel get. */
export interface PanelProps<Settings> {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

/**
 * What a support is (index.ts): small, known to the panel, the policy and the tests before anything of it runs.
 * What it does is its body (body.ts), loaded when it is first switched on. What a learner may set is in settings.ts:
 * a zod shape `Settings` whose every field has a default.
 */
export interface Support {
  /** Equals the folder, and is the prefix of its strings: `<id>.name`, `<id>.help`, `<id>.about`, `<id>.avoid`. */
  readonly id: string;
  readonly group: Group;
  /** Place in its group; lower is more useful to more people. */
  readonly order: number;
  readonly icon: IconName;
  readonly udl: readonly [Consideration, ...Consideration[]];
  readonly evidence: Evidence;
  readonly policy: Policy;
  /**
   * Opened by a press, for this visit to this page alone. In the group 'teach' a teacher's: seen by whoever says that
   * they teach, and kept from nobody who does.
   */
  readonly tool?: boolean;
  /** On without being asked, once the learner has opened the panel for the first time on this device. */
  readonly initially?: boolean;
  /** Settings under which it does as much to a page as it ever can: what the zero-writes proof is tried with. */
  readonly probe?: Readonly<Record<string, unknown>>;
  /** Keys, shown and changeable in the panel's settings. */
  readonly commands?: readonly SupportCommand[];
  readonly version: number;
  readonly migrations?: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
  suits(activity: Activity): boolean;
}

/** The default export of body.ts. */
export interface SupportBody<Settings = unknown> {
  start(scene: Scene<Settings>): void | Promise<void>;
  /** Controls in the panel, under the switch that is on. */
  readonly Panel?: ComponentType<PanelProps<Settings>>;
  /** Style of its own surfaces, added to our shadow root. */
  readonly css?: string;
}

export const defineSupport = (support: Support): Support => support;
