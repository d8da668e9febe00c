export interface Utterance {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** 1 is normal, 0.5 to 3. */
  readonly rate: number;
  /** Id of a voice from `voices()`; absent: the best local one for the language. */
  readonly voice?: string;
}
export interface VoiceChoice {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly embedded: boolean;
}
export interface Voice {
  voices(): Promise<readonly VoiceChoice[]>;
  /**
   * Speaks one utterance to its end. `onWord` gets UTF-16 offsets into its text as each word is heard;
   * it is never called for a voice without word events (`followsWords` false in `onStart`).
   * Rejects with a VoiceTrouble, with the signal's reason when it aborts, or with an AbortError when something else is
   * said instead: one thing is heard at a time, the newest wins.
   */
  speak(
    utterance: Utterance,
    on: {
      start?(voice: { id: string; followsWords: boolean; embedded: boolean }): void;
      word?(start: number, end: number): void;
    },
    signal: AbortSignal,
  ): Promise<void>;
  /** This is spoken next: a voice that can work ahead leaves no gap before it. */
  prepare?(utterance: Utterance): void;
}
/** `why` is a key of read-aloud's strings, for a sentence a person understands. */
export class VoiceTrouble extends Error {
  constructor(readonly why: 'no-voice' | 'stopped' | 'no-language') {
    super(`voice: ${why}`);
    this.name = 'VoiceTrouble';
  }
}

/** A key of the keyboard, of a headset or of the lock screen, for the page that read last. */
export type MediaKey = 'play' | 'pause' | 'back' | 'next';
