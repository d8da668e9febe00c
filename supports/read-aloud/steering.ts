import type { ReadonlySignal } from '@preact/signals-core';
import type { Scene } from '@/supports/contract';
import { answerReader } from './answer';
import { Listen } from './Listen';
import type { Unit } from './moves';
import * as reading from './reading';
import { sampleText } from './sample';
import type { Settings } from './settings';
import type { Running } from './shown';
import type { Actions, View } from './view';

/** What presses and keys do. */
export function steering(
  scene: Scene<Settings>,
  running: Running,
  view: ReadonlySignal<View>,
): {
  readonly actions: Actions;
  /** By the names of the support's keys (index.ts). */
  readonly commands: Readonly<Record<string, () => void>>;
} {
  const { stage, services, settings } = scene;
  const { playhead, speech, starting, voices, covered } = running;
  const { now } = playhead;
  const answer = answerReader(scene, (piece) => speech.utteranceOf(piece));

  /** One sentence, paragraph or heading on or back. Somebody asked to be there: so the page goes there too. */
  function step(unit: Unit, by: 1 | -1): void {
    const before = now.peek();
    if (!before.place) return starting.begin();
    playhead.go((from, passages) => reading.stepped(from, passages, unit, by));
    const after = now.peek();
    const { piece, edge } = playhead;
    if (after === before) {
      edge.value = unit === 'heading' ? (by === 1 ? 'no-heading-next' : 'no-heading-back') : 'last';
      stage.announce(scene.t(`read-aloud.edge.${edge.peek()}`));
      return;
    }
    if (!piece) return;
    if (settings.peek().follow) stage.reveal(piece.span);
    // Nothing is heard while it waits: then a screen reader says where it is.
    if (after.phase === 'paused') stage.announce(piece.text.trim());
  }

  function listenOnly(on: boolean): void {
    covered.value = on;
    if (!on) return stage.closeCover();
    starting.disarm();
    stage.cover(Listen, { view, actions }, { label: scene.t('read-aloud.listen'), onEscape: () => listenOnly(false) });
  }

  /** It waits, or the pointer or the focus is in the player: what play would say is made before the press. */
  function readyToPlay(): void {
    const state = now.peek();
    if (state.phase === 'speaking' || state.phase === 'done') return;
    const piece = playhead.piece ?? starting.piece();
    if (piece) speech.prepare(piece, reading.rest({ ...state, place: piece.place }, piece).text);
  }

  const actions: Actions = {
    hearAnswer: () => void answer.hear(),
    play: () => (now.peek().phase === 'resting' ? starting.begin() : playhead.go(reading.played)),
    pause: () => {
      playhead.go(reading.paused);
      readyToPlay();
    },
    back: () => step(settings.peek().unit, -1),
    next: () => step(settings.peek().unit, 1),
    skip: () => {
      playhead.go((from, passages) => reading.stepped(from, passages, 'sentence', 1));
      if (now.peek().phase !== 'speaking') playhead.go(reading.played);
    },
    look: () => {
      starting.look();
      readyToPlay();
    },
    readFromHere: (by) => starting.readFromHere(by),
    toWord: () => {
      const span = now.peek().word ?? playhead.piece?.span;
      if (span) stage.reveal(span);
    },
    sample: (id) => {
      playhead.go(reading.paused);
      const piece = playhead.piece ?? playhead.passages.peek().first();
      if (piece) voices.sample.play({ ...speech.utteranceOf(piece, sampleText(piece.text, piece.lang)), voice: id });
    },
    listVoices: () => voices.look(),
    listenOnly,
    change: (patch) => {
      scene.change(patch);
      // At the new pace, or in the new voice, from this word on.
      if (now.peek().phase === 'speaking' && ('rate' in patch || 'voices' in patch)) playhead.go(reading.played);
    },
    stop: () => scene.stop(),
  };

  const commands = {
    play: () => (now.peek().phase === 'speaking' ? actions.pause() : actions.play()),
    back: () => step('sentence', -1),
    next: () => step('sentence', 1),
    'paragraph-back': () => step('paragraph', -1),
    'paragraph-next': () => step('paragraph', 1),
    'heading-back': () => step('heading', -1),
    'heading-next': () => step('heading', 1),
    here: () => {
      const at = services.cursor?.at();
      actions.look();
      if (at) starting.readFromWord(at);
      else starting.readFromHere('keyboard');
    },
    listen: () => listenOnly(!covered.peek()),
  };
  return { actions, commands };
}
