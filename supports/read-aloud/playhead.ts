import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { TextMap } from '@/model/text-map';
import type { Scene, VoiceChoice } from '@/supports/contract';
import { announcement } from './announced';
import { type Count, countPieces } from './count';
import type { SpokenFormulas } from './formulas';
import { Passages, type Piece, type Place } from './passages';
import { AT_REST, type Reading, rebased } from './reading';
import { sayWords } from './say-words';
import type { Settings } from './settings';
import type { Edge } from './view';
import { wishesOf, wishOf } from './wish';

/** Where reading stopped on this page, by activity: switched on again, it goes on there. Lost when the page is left. */
const stoppedAt = new Map<string, Place>();

/** Says what is to be said now, until `over`. */
type Say = (next: Reading, over: AbortSignal) => void;

/** Where reading is, and in which text: the page may change under it. Whoever moves it does so by `go`. */
export class Playhead {
  private readonly state = signal<Reading>(AT_REST);
  private readonly text: Signal<Passages>;
  private readonly counted = signal<Count | undefined>(undefined);
  private readonly ref: string;
  private counting = new AbortController();
  private run = new AbortController();
  private say: Say = () => undefined;

  readonly now: ReadonlySignal<Reading> = this.state;
  readonly passages: ReadonlySignal<Passages>;
  /** Undefined until the sentences are counted. */
  readonly count: ReadonlySignal<Count | undefined> = this.counted;
  /** The last step led nowhere; the next move forgets it. */
  readonly edge = signal<Edge | undefined>(undefined);

  constructor(
    private readonly scene: Scene<Settings>,
    voices: ReadonlySignal<readonly VoiceChoice[]>,
    formulas: SpokenFormulas,
  ) {
    const { settings, services } = scene;
    const wishes = wishesOf(() => wishOf(settings.value, services.pack.value?.pack, voices.value));
    const passagesOf = (text: TextMap): Passages =>
      new Passages(
        text,
        (region) => scene.allows(region),
        (lang) => ({ ...sayWords(lang), formula: (formula) => formulas.words(formula, lang) }),
        wishes(),
        (block) => formulas.settled(block),
      );
    this.ref = Object.values(scene.activity.peek().ref).join('/');
    this.text = signal(passagesOf(scene.text.peek()));
    this.passages = this.text;
    scene.effect(() => {
      const newer = passagesOf(scene.text.value);
      const older = this.text.peek();
      if (newer.text === older.text && newer.wish === older.wish) return;
      this.text.value = newer;
      this.counted.value = undefined;
      this.go((now) => rebased(now, older, newer));
      if (this.now.peek().phase !== 'resting') void this.recount();
    });
    scene.signal.addEventListener('abort', () => {
      this.run.abort(scene.signal.reason);
      this.counting.abort();
    });
  }

  /** Whatever has to be said anew is said by `say`; what was being said before is over then. */
  onTurn(say: Say): void {
    this.say = say;
  }

  /** What is said now, or would be. */
  get piece(): Piece | undefined {
    const { place } = this.now.peek();
    return place && this.passages.peek().piece(place);
  }

  /** To the next state: one of the moves of reading.ts. */
  go(move: (now: Reading, passages: Passages) => Reading): void {
    const { stage, t } = this.scene;
    const before = this.now.peek();
    const next = move(before, this.passages.peek());
    this.state.value = next;
    const message = announcement(before, next);
    if (message !== undefined) stage.announce(t(`read-aloud.${message}`));
    if (next.turn === before.turn) return;
    this.edge.value = undefined;
    if (next.phase === 'done' || next.phase === 'resting') stage.follow(null);
    this.run.abort(new DOMException('not this any more', 'AbortError'));
    this.run = new AbortController();
    if (next.phase === 'speaking') this.say(next, this.run.signal);
  }

  /** Reading has come here: switched off and on again, it goes on from here. */
  reached(place: Place): void {
    if (!this.count.peek()) void this.recount();
    stoppedAt.set(this.ref, place);
  }

  /** Where reading stopped before, on this page. */
  stopped(): Piece | undefined {
    const before = stoppedAt.get(this.ref);
    return before && this.passages.peek().piece(before);
  }

  private async recount(): Promise<void> {
    this.counting.abort();
    this.counting = new AbortController();
    const { signal: over } = this.counting;
    const counted = await countPieces(this.passages.peek(), AbortSignal.any([over, this.scene.signal]));
    if (counted) this.counted.value = counted;
  }
}
