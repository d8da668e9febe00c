import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Voice, VoiceChoice } from '@/supports/contract';
import { samples } from './sample';

/** The voices to choose from, of all languages, and the one that is being tried. */
export class VoiceList {
  private readonly listed = signal<readonly VoiceChoice[]>([]);
  readonly all: ReadonlySignal<readonly VoiceChoice[]> = this.listed;
  readonly sample: ReturnType<typeof samples>;

  constructor(
    private readonly voice: Voice,
    over: AbortSignal,
  ) {
    // What a sample showed of a voice stands in the list.
    this.sample = samples(voice, () => this.look(), over);
  }

  /** Look again which there are and what is known of them. */
  look(): void {
    this.voice.voices().then(
      (list) => {
        this.listed.value = list;
      },
      () => undefined,
    );
  }
}
