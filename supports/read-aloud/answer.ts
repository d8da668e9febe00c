import { signal } from '@preact/signals-core';
import { textMapOf } from '@/language/text-map';
import type { Block, Span } from '@/model/activity';
import { type OwnAnswer, type Scene, type Utterance, VoiceTrouble } from '@/supports/contract';
import { AnswerCard } from './AnswerCard';
import { Passages, type Piece, spanOf, spokenOffset } from './passages';
import { sayWords } from './say-words';
import type { Settings } from './settings';

/** What the card with the student's own words shows. */
export interface AnswerView {
  /** 'empty': nothing is written yet. */
  readonly phase: 'speaking' | 'paused' | 'done' | 'empty' | 'trouble';
  readonly trouble: VoiceTrouble['why'] | undefined;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  /** BCP 47. */
  readonly lang: string;
  /** What is being said, in the line that its key names. */
  readonly sentence: Span | undefined;
  readonly word: Span | undefined;
  /** Which answer of those that hold something, from 1. */
  readonly at: number;
  readonly all: number;
}

export interface AnswerActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly fromStart: () => void;
  /** To another answer on this page: one back or one on. */
  readonly turn: (by: -1 | 1) => void;
  readonly close: () => void;
}

export interface AnswerReader {
  /** Read what the student wrote last, as it stands now, and show it beside the page. */
  hear(): Promise<void>;
}

const NOTHING: AnswerView = {
  phase: 'empty',
  trouble: undefined,
  lines: [],
  lang: 'en',
  sentence: undefined,
  word: undefined,
  at: 0,
  all: 0,
};

const linesOf = ({ text }: Pick<OwnAnswer, 'text'>): AnswerView['lines'] =>
  text === '' ? [] : text.split('\n').map((line, index) => ({ key: `answer-${index}`, text: line }));

/**
 * Reads the student's own writing from a copy: the field is looked at once a press, and the words are lit in our card.
 * Painting them in the field would need a way for each kind of editor, and a text field has none.
 */
export function answerReader(
  scene: Scene<Settings>,
  utteranceOf: (piece: Pick<Piece, 'text' | 'lang'>) => Utterance,
): AnswerReader {
  const { stage, services } = scene;
  const view = signal<AnswerView>(NOTHING);
  let passages: Passages | undefined;
  let shown: number | undefined;
  let piece: Piece | undefined;
  let run = new AbortController();
  let open = false;

  const show = (patch: Partial<AnswerView>): void => {
    view.value = { ...view.peek(), ...patch };
  };
  const hush = (): AbortSignal => {
    run.abort(new DOMException('not this any more', 'AbortError'));
    run = new AbortController();
    return run.signal;
  };

  function take(answer: OwnAnswer, at: number, all: number): void {
    const lines = linesOf(answer);
    const { lang } = answer;
    const blocks: Block[] = lines.map(({ key, text }) => ({ key, kind: 'paragraph', text, region: 'passage', lang }));
    passages = new Passages(textMapOf({ ...scene.activity.peek(), blocks, lang }, lang), () => true, sayWords);
    shown = answer.id;
    piece = undefined;
    show({ ...NOTHING, phase: 'paused', lines, lang, at, all });
  }

  /** From the word on that was heard last of this piece, to the end of the answer. */
  async function speak(from: Piece | undefined, heard?: Span): Promise<void> {
    const over = hush();
    const here = passages;
    if (!here) return;
    show({ phase: 'speaking', trouble: undefined });
    for (let next = from; next; next = here.next(next.place)) {
      const now = next;
      const skipped = now === from && heard?.key === now.place.key ? spokenOffset(now, heard.start) : 0;
      piece = now;
      show({ sentence: now.span, ...(skipped === 0 && { word: undefined }) });
      try {
        await services.voice.speak(
          utteranceOf({ ...now, text: now.text.slice(skipped) }),
          {
            start: () => {
              const following = here.next(now.place);
              if (following && !over.aborted) services.voice.prepare?.(utteranceOf(following));
            },
            word: (start, end) => {
              const word = spanOf(now, skipped + start, skipped + end);
              if (!over.aborted && word) show({ word });
            },
          },
          over,
        );
      } catch (error) {
        if (over.aborted) return;
        // Something else is being said now: this waits at its sentence.
        if (error instanceof DOMException && error.name === 'AbortError') return show({ phase: 'paused' });
        const trouble = error instanceof VoiceTrouble ? error.why : 'stopped';
        stage.announce(scene.t(`read-aloud.trouble.${trouble}`));
        return show({ phase: 'trouble', trouble });
      }
      if (over.aborted) return;
    }
    piece = undefined;
    show({ phase: 'done', sentence: undefined, word: undefined });
  }

  /** The text as it stands now, of the answer `which` picks among those that hold something. */
  async function look(which: (written: readonly OwnAnswer[]) => OwnAnswer | undefined): Promise<boolean> {
    const over = hush();
    const written = ((await services.answers?.read()) ?? []).filter(({ text }) => text !== '');
    if (over.aborted || scene.signal.aborted) return false;
    const answer = which(written);
    if (!answer) {
      passages = undefined;
      show(NOTHING);
      stage.announce(scene.t('read-aloud.answer.empty'));
      return false;
    }
    const same = answer.id === shown && linesOf(answer).map(({ text }) => text);
    const before = view.peek().lines.map(({ text }) => text);
    if (!same || passages === undefined || same.join('\n') !== before.join('\n')) {
      const kept = same && passages ? piece : undefined;
      const untouched = kept && same && untouchedUpTo(kept, before, same);
      take(answer, written.indexOf(answer) + 1, written.length);
      if (untouched) piece = passages?.piece(kept.place);
    }
    return true;
  }

  const lastWritten = (written: readonly OwnAnswer[]): OwnAnswer | undefined =>
    written.find(({ last }) => last) ?? written[0];
  const here = (written: readonly OwnAnswer[]): OwnAnswer | undefined =>
    written.find(({ id }) => id === shown) ?? lastWritten(written);

  const heardOf = (): Span | undefined => (piece ? view.peek().word : undefined);

  const actions: AnswerActions = {
    play: () => void look(here).then((found) => (found ? speak(piece ?? passages?.first(), heardOf()) : undefined)),
    pause: () => {
      hush();
      show({ phase: 'paused' });
    },
    fromStart: () => void look(here).then((found) => (found ? speak(passages?.first()) : undefined)),
    turn: (by) =>
      void look((written) => {
        const at = written.findIndex(({ id }) => id === shown);
        return written[(at + by + written.length) % written.length] ?? written[0];
      }).then((found) => (found ? speak(passages?.first()) : undefined)),
    close: () => {
      hush();
      shown = undefined;
      open = false;
      stage.closeDock();
    },
  };

  scene.effect(() => {
    if (!scene.peeled.value || view.peek().phase !== 'speaking') return;
    actions.pause();
  });
  scene.signal.addEventListener('abort', () => hush());

  return {
    hear: async () => {
      const found = await look(lastWritten);
      if (scene.signal.aborted) return;
      services.closePanel?.();
      if (!open) stage.dock(AnswerCard, { view, actions });
      open = true;
      if (found) await speak(passages?.first());
    },
  };
}

/** Is everything before and in this piece as it was? Then it goes on there. */
function untouchedUpTo(piece: Piece, before: readonly string[], now: readonly string[]): boolean {
  const line = Number(piece.place.key.replace('answer-', ''));
  return (
    before.slice(0, line).join('\n') === now.slice(0, line).join('\n') &&
    before[line]?.slice(0, piece.span.end) === now[line]?.slice(0, piece.span.end)
  );
}
