import type { VoiceChoice, VoiceTrouble } from '@/supports/contract';
import type { Phase } from './reading';
import type { Sample } from './sample';
import type { Settings } from './settings';

export type Edge = 'last' | 'no-heading-next' | 'no-heading-back';

/** A sentence as the page writes it, cut at the word that is lit. */
export interface Heard {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** What the player shows. */
export interface View {
  readonly phase: Phase;
  readonly trouble: VoiceTrouble['why'] | undefined;
  /** The voice calls no words: they are guessed · the computer has no voice of its own. */
  readonly note: 'guess' | 'built-in' | undefined;
  /** The next tapped word is where reading goes on; by keys, the word that the cursor chooses. */
  readonly armed: 'no' | 'tap' | 'keys';
  /** The reader has scrolled away from what is read. */
  readonly away: boolean;
  /** The last step led nowhere: this is the last sentence, no heading follows. */
  readonly edge: Edge | undefined;
  /** What is heard now, for the player that covers the page; undefined while that is closed. */
  readonly heard: Heard | undefined;
  readonly canReadSelection: boolean;
  /** The page has a place to write in, and reading back what stands there is allowed. */
  readonly canHearAnswer: boolean;
  /** Which sentence, from 1; undefined until they are counted. */
  readonly position: number | undefined;
  readonly total: number | undefined;
  /** BCP 47 of Handrail's own words. */
  readonly uiLang: string;
  /** BCP 47 of what is read. */
  readonly lang: string;
  /** Those that speak it; remote ones too. */
  readonly voices: readonly VoiceChoice[];
  /** The voice that is being tried. */
  readonly sample: Sample | undefined;
  /** Id of the one that spoke last. */
  readonly voice: string | undefined;
  readonly settings: Settings;
}

export interface Actions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly back: () => void;
  readonly next: () => void;
  /** Leave out what cannot be read, and go on. */
  readonly skip: () => void;
  /** The reader comes to the player: what is selected on the page? */
  readonly look: () => void;
  /** Read the selection, or from the next tapped word; who came by keyboard gets the word cursor. */
  readonly readFromHere: (by: 'pointer' | 'keyboard') => void;
  /** Scroll back to what is read. */
  readonly toWord: () => void;
  /** Cover the page with the dim player, or go back to the page. */
  readonly listenOnly: (on: boolean) => void;
  /** Read back what the student has written. */
  readonly hearAnswer: () => void;
  /** Hear a voice with the text's own first words; pressed again, it falls silent. */
  readonly sample: (id: string) => void;
  /** Look again which voices there are and what is known of them. */
  readonly listVoices: () => void;
  readonly change: (patch: Partial<Settings>) => void;
  readonly stop: () => void;
}
