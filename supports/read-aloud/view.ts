import type { VoiceChoice, VoiceTrouble } from '@/supports/contract';
import type { Phase } from './reading';
import type { Sample } from './sample';
import type { Settings } from './settings';

/** What the player shows. */
export interface View {
  readonly phase: Phase;
  readonly trouble: VoiceTrouble['why'] | undefined;
  /** The voice calls no words: they are guessed · the computer has no voice of its own. */
  readonly note: 'guess' | 'built-in' | undefined;
  /** The next tapped word is where reading goes on. */
  readonly armed: boolean;
  readonly canReadSelection: boolean;
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
  /** Read the selection, or from the next tapped word. */
  readonly readFromHere: () => void;
  /** Hear a voice with the text's own first words; pressed again, it falls silent. */
  readonly sample: (id: string) => void;
  /** Look again which voices there are and what is known of them. */
  readonly listVoices: () => void;
  readonly change: (patch: Partial<Settings>) => void;
  readonly stop: () => void;
}
