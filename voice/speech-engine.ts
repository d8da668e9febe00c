/** A voice of the computer or of the browser, whichever way it is reached. */
export interface EngineVoice {
  /** The same on every start of this device. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  readonly remote: boolean;
  /** The one that the person or the system prefers. */
  readonly preferred: boolean;
  /** What the engine says of itself; undefined where it says nothing. */
  readonly callsWords: boolean | undefined;
}

export interface EngineOrder {
  readonly text: string;
  readonly rate: number;
}

export interface EngineTells {
  start(): void;
  /** A word begins at this UTF-16 offset, as the engine says. */
  word(at: number): void;
}

/** It said that it cannot, or it is not there any more. */
export class EngineBroke extends Error {
  constructor() {
    super('speech engine');
    this.name = 'EngineBroke';
  }
}

/** One interface for the two ways to a system's voices: the browser's extension API, and the page's Web Speech. */
export interface SpeechEngine {
  /**
   * Undefined where this way is not there at all. `wait` for a list that comes late, because nobody else had one.
   */
  voices(wait: boolean): Promise<readonly EngineVoice[] | undefined>;
  /**
   * Resolves when the engine says that it has ended. It may never do so: the one who calls watches, and aborts.
   * Rejects with EngineBroke, with the signal's reason, or with an AbortError when something else took the engine.
   */
  speak(voice: EngineVoice, order: EngineOrder, on: EngineTells, signal: AbortSignal): Promise<void>;
  /** False when nothing is being said for sure; engines that hang say true for ever. Undefined: it cannot be asked. */
  busy(): boolean | undefined;
}

/** Android writes "en_US". */
export const tagOf = (lang: string): string => lang.replace('_', '-');

/** Voices that say of themselves that they need a network, whatever their flag says. */
export const saysRemote = (name: string): boolean => /\bonline\b/i.test(name);
