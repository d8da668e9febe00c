import { type ReadonlySignal, signal } from '@preact/signals-core';
import { baseLanguage } from '@/language/passage-language';
import type { Span } from '@/model/activity';
import { type Scene, type Utterance, type VoiceChoice, VoiceTrouble } from '@/supports/contract';
import { offsetIn, type SpokenFormulas } from './formulas';
import type { Piece, Place } from './passages';
import type { Playhead } from './playhead';
import * as reading from './reading';
import type { Settings } from './settings';
import type { View } from './view';

/** The voice that speaks. */
interface Speaker {
  readonly id: string;
  readonly followsWords: boolean;
  readonly embedded: boolean;
}

/** From a piece to the voice: what the playhead stands on is said, and the words that are called move it on. */
export class Speech {
  private readonly told = new Set<string>();
  /** The one that spoke last. */
  readonly speaker = signal<Speaker | null>(null);
  readonly note = signal<View['note']>(undefined);

  constructor(
    private readonly scene: Scene<Settings>,
    private readonly playhead: Playhead,
    private readonly voices: ReadonlySignal<readonly VoiceChoice[]>,
    private readonly formulas: SpokenFormulas,
  ) {
    playhead.onTurn((next, over) => this.speakSoon(next, over));
  }

  /** As the learner wants to hear it. */
  utteranceOf(piece: Pick<Piece, 'text' | 'lang'>, text = piece.text): Utterance {
    const { rate, voices: chosen, internet } = this.scene.settings.peek();
    const id = chosen[baseLanguage(piece.lang)];
    return {
      text,
      lang: piece.lang,
      rate,
      ...(internet && { mayLeave: true }),
      ...(id !== undefined && { voice: id }),
    };
  }

  /** It will be said soon: made now, it begins at once then. */
  prepare(piece: Piece, text = piece.text): void {
    this.scene.services.voice.prepare?.(this.utteranceOf(piece, text));
  }

  private prepareNext(place: Place): void {
    const following = this.playhead.passages.peek().next(place);
    if (following) this.prepare(following);
  }

  /** A sentence waits for the words of its formulas; nearly always they are there. */
  private speakSoon(next: reading.Reading, over: AbortSignal): void {
    const { formulas, playhead } = this;
    const { place } = next;
    const { text } = playhead.passages.peek();
    const block = place && text.block(place.key);
    if (block) formulas.ask(text, block.key);
    if (!block || formulas.settled(block)) {
      void this.speak(next, over);
      return;
    }
    const was = playhead.passages.peek().piece(place);
    void formulas.ready(block, over).then(() => {
      if (over.aborted) return;
      const is = playhead.passages.peek().piece(place);
      if (was && is) playhead.go((now) => ({ ...now, from: offsetIn(is, was, next.from) }));
      void this.speak(playhead.now.peek(), over);
    });
  }

  private async speak(begun: reading.Reading, over: AbortSignal): Promise<void> {
    const { playhead, speaker } = this;
    const piece = begun.place && playhead.passages.peek().piece(begun.place);
    if (!piece) return playhead.go((_now, passages) => reading.finished(begun, passages));
    playhead.reached(piece.place);
    const { text, offset } = reading.rest(begun, piece);
    let before = offset;
    if (!begun.word) this.follow(piece.span);
    try {
      if (text.trim() !== '') {
        await this.scene.services.voice.speak(
          this.utteranceOf(piece, text),
          {
            start: (by) => {
              if (over.aborted) return;
              speaker.value = by;
              this.tell(by, piece.lang);
              this.prepareNext(piece.place);
            },
            word: (from, to) => {
              if (over.aborted) return;
              const heard = reading.called(playhead.now.peek(), piece, offset + from, offset + to);
              // A guess may be a word ahead of the voice: who pauses there hears that word again.
              const next = speaker.peek()?.followsWords === false ? { ...heard, from: before } : heard;
              playhead.go(() => next);
              before = offset + from;
              if (heard.word) this.follow(heard.word);
            },
          },
          over,
        );
      }
      if (!over.aborted) playhead.go(reading.finished);
    } catch (error) {
      if (over.aborted || this.scene.signal.aborted) return;
      if (error instanceof VoiceTrouble) {
        playhead.go((now) => reading.troubled(now, error.why));
        // Something else is being said: a word of the card. Reading waits at its word.
      } else if (error instanceof DOMException && error.name === 'AbortError') playhead.go(reading.paused);
      else playhead.go((now) => reading.troubled(now, 'stopped'));
    }
  }

  private follow(span: Span): void {
    if (this.scene.settings.peek().follow) this.scene.stage.follow(span);
  }

  /** What is not as one would expect of a voice, each once. */
  private tell(by: Speaker, lang: string): void {
    const { scene, told } = this;
    const chosen = scene.settings.peek().voices[baseLanguage(lang)];
    const none = this.voices
      .peek()
      .every((one) => one.embedded || one.remote || baseLanguage(one.lang) !== baseLanguage(lang));
    const what = !by.followsWords ? 'guess' : by.embedded && chosen === undefined && none ? 'built-in' : undefined;
    const known = what === undefined || told.has(what);
    // That the built-in voice reads is worth a sentence's time; that words are not lit holds as long as they are not.
    this.note.value = known && what !== 'guess' ? undefined : what;
    if (known) return;
    scene.stage.announce(scene.t(`read-aloud.note.${what}`));
    told.add(what);
  }
}
