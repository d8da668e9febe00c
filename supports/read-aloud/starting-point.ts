import { signal } from '@preact/signals-core';
import type { Span } from '@/model/activity';
import type { Scene } from '@/supports/contract';
import type { Piece } from './passages';
import type { Playhead } from './playhead';
import { finished, readFrom } from './reading';
import type { Settings } from './settings';
import { firstInSight } from './sight';
import type { View } from './view';

/** Where reading begins: the selection, a word that is chosen, where it stopped before, what is in sight. */
export class StartingPoint {
  /** The next tapped word, or the cursor's, is where reading goes on. */
  readonly armed = signal<View['armed']>('no');
  /** What was selected on the page when the reader came to the player. */
  readonly selection = signal<readonly Span[]>([]);

  constructor(
    private readonly scene: Scene<Settings>,
    private readonly playhead: Playhead,
  ) {
    scene.stage.onTap(
      ({ span }) => this.readFromWord(span),
      () => this.armed.peek() !== 'no',
    );
  }

  /** What was selected, else where it stopped before, else what the reader sees first. */
  begin(): void {
    const { stage } = this.scene;
    stage.whenLaidOut(() => {
      if (this.readSelection(stage.selection())) return;
      const piece = this.piece();
      this.playhead.go((now, passages) => (piece ? readFrom(now, passages, piece.span) : finished(now, passages)));
    });
  }

  /** Where reading begins when nothing is chosen. */
  piece(): Piece | undefined {
    const passages = this.playhead.passages.peek();
    return this.playhead.stopped() ?? firstInSight(passages, this.scene.stage) ?? passages.first();
  }

  /** The reader comes to the player, and a selection may be gone with the press. */
  look(): void {
    this.selection.value = this.scene.stage.selection();
  }

  /** The selection, else from the word that the reader chooses next; pressed again, none is chosen. */
  readFromHere(by: 'pointer' | 'keyboard'): void {
    const { armed, selection } = this;
    const { stage, services, t } = this.scene;
    if (this.readSelection(selection.peek())) {
      selection.value = [];
      return;
    }
    if (armed.peek() !== 'no') return this.disarm();
    armed.value = by === 'keyboard' && services.cursor ? 'keys' : 'tap';
    if (armed.peek() === 'keys') services.cursor?.show(() => (armed.value = 'no'));
    stage.announce(t(`read-aloud.${armed.peek()}-a-word`));
  }

  readFromWord(span: Span): void {
    this.disarm();
    this.playhead.go((now, passages) => readFrom(now, passages, span));
  }

  disarm(): void {
    this.armed.value = 'no';
    this.scene.services.cursor?.leave();
  }

  private readSelection(spans: readonly Span[]): boolean {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return false;
    this.playhead.go((now, passages) => readFrom(now, passages, first, last));
    return this.playhead.now.peek().phase === 'speaking';
  }
}
