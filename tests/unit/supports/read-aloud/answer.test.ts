import { signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import type { OwnAnswer, Services, Stage } from '@/supports/contract';
import { VoiceTrouble } from '@/supports/contract';
import { decide } from '@/model/policy';
import { supports } from '@/supports';
import { answerReader, type AnswerActions, type AnswerView } from '@/supports/read-aloud/answer';
import { Settings } from '@/supports/read-aloud/settings';
import { paragraph, sceneFor } from '../scene';

interface Turn {
  readonly text: string;
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly word: (start: number, end: number) => void;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** A page whose fields say what the test says, and a voice that speaks when it is told to. */
function hearing(texts: readonly string[]) {
  const written: OwnAnswer[] = texts.map((text, id) => ({ id, text, lang: 'en', last: id === 0 }));
  const { scene, done, end } = sceneFor([paragraph('a', 'A page.')], Settings.parse({}));
  const turns: Turn[] = [];
  let card: { view: { value: AnswerView }; actions: AnswerActions } | undefined;
  const services: Services = {
    ...scene.services,
    answers: { count: signal(written.length), read: () => Promise.resolve(written) },
    voice: {
      voices: () => Promise.resolve([]),
      speak: ({ text, lang }, on, spoken) =>
        new Promise((resolve, reject) => {
          spoken.addEventListener('abort', () => reject(spoken.reason as Error));
          turns.push({
            text,
            lang,
            signal: spoken,
            word: (start, stop) => on.word?.(start, stop),
            end: resolve,
            fail: reject,
          });
        }),
    },
  };
  const stage: Stage = {
    ...scene.stage,
    dock: (_Component, props) => {
      card = props as unknown as typeof card;
    },
    closeDock: () => {
      card = undefined;
    },
  };
  const reader = answerReader({ ...scene, services, stage }, ({ text, lang }) => ({ text, lang, rate: 1 }));
  const now = async (n: number): Promise<Turn> => {
    await vi.waitFor(() => expect(turns.length).toBe(n));
    const turn = turns[n - 1];
    if (!turn) throw new Error('nothing was said');
    return turn;
  };
  return {
    written,
    done,
    end,
    reader,
    turns,
    now,
    get card() {
      if (!card) throw new Error('no card');
      return card;
    },
    get open() {
      return card !== undefined;
    },
  };
}
const wordOf = ({ lines, word }: AnswerView): string | undefined =>
  word && lines.find(({ key }) => key === word.key)?.text.slice(word.start, word.end);

describe('an answer that is read back', () => {
  it('is shown as lines and said a sentence at a time, with the word that is heard', async () => {
    const here = hearing(['Sap climbs. It sticks.\nThen it dries.']);
    void here.reader.hear();
    const first = await here.now(1);
    expect(here.card.view.value.lines.map(({ text }) => text)).toEqual(['Sap climbs. It sticks.', 'Then it dries.']);
    expect(first.text.trim()).toBe('Sap climbs.');
    first.word(4, 10);
    expect(wordOf(here.card.view.value)).toBe('climbs');
    first.end();
    const second = await here.now(2);
    expect(second.text.trim()).toBe('It sticks.');
    second.word(3, 9);
    expect(wordOf(here.card.view.value)).toBe('sticks');
    second.end();
    (await here.now(3)).end();
    await vi.waitFor(() => expect(here.card.view.value.phase).toBe('done'));
  });

  it('goes on at its word after a pause, and where it was when something later was changed', async () => {
    const here = hearing(['Sap climbs. It sticks.']);
    void here.reader.hear();
    (await here.now(1)).word(4, 10);
    here.card.actions.pause();
    expect(here.turns[0]?.signal.aborted).toBe(true);
    expect(here.card.view.value.phase).toBe('paused');
    here.card.actions.play();
    const again = await here.now(2);
    expect(again.text.trim()).toBe('climbs.');
    again.word(0, 6);
    expect(wordOf(here.card.view.value)).toBe('climbs');
    again.end();
    await here.now(3);
    here.card.actions.pause();
    here.written[0] = { id: 0, lang: 'en', last: true, text: 'Sap climbs. It sticks.\nMore.' };
    here.card.actions.play();
    expect((await here.now(4)).text.trim()).toBe('It sticks.');
    expect(here.card.view.value.lines.map(({ text }) => text)).toEqual(['Sap climbs. It sticks.', 'More.']);
  });

  it('begins again when what was heard is not there any more', async () => {
    const here = hearing(['Sap climbs. It sticks.']);
    void here.reader.hear();
    (await here.now(1)).end();
    await here.now(2);
    here.card.actions.pause();
    here.written[0] = { id: 0, lang: 'en', last: true, text: 'Water climbs. It sticks.' };
    here.card.actions.play();
    expect((await here.now(3)).text.trim()).toBe('Water climbs.');
  });

  it('waits when something else is said, and says why when the voice cannot', async () => {
    const here = hearing(['Sap climbs.']);
    void here.reader.hear();
    (await here.now(1)).fail(new DOMException('else', 'AbortError'));
    await vi.waitFor(() => expect(here.card.view.value.phase).toBe('paused'));
    here.card.actions.fromStart();
    (await here.now(2)).fail(new VoiceTrouble('no-language'));
    await vi.waitFor(() => expect(here.card.view.value).toMatchObject({ phase: 'trouble', trouble: 'no-language' }));
    expect(here.done.said).toEqual(['read-aloud.trouble.no-language']);
  });

  it('says plainly that nothing is written, and reads it once there is something', async () => {
    const here = hearing(['', '']);
    await here.reader.hear();
    expect(here.card.view.value.phase).toBe('empty');
    expect(here.done.said).toEqual(['read-aloud.answer.empty']);
    here.written[1] = { id: 1, lang: 'es', last: false, text: 'La savia.' };
    here.card.actions.play();
    expect(await here.now(1)).toMatchObject({ text: 'La savia.', lang: 'es' });
  });

  it('turns to the other answers of the page, past the empty ones', async () => {
    const here = hearing(['One.', '', 'Three.']);
    void here.reader.hear();
    await here.now(1);
    expect(here.card.view.value).toMatchObject({ at: 1, all: 2 });
    here.card.actions.turn(1);
    expect((await here.now(2)).text).toBe('Three.');
    here.card.actions.turn(1);
    expect((await here.now(3)).text).toBe('One.');
  });

  it('falls silent when its card is closed or the support ends', async () => {
    const here = hearing(['One.']);
    void here.reader.hear();
    const first = await here.now(1);
    here.card.actions.close();
    expect([first.signal.aborted, here.open]).toEqual([true, false]);
    void here.reader.hear();
    const second = await here.now(2);
    here.end();
    expect(second.signal.aborted).toBe(true);
  });
});

describe('the policy for the student\u2019s own writing', () => {
  const of = (id: string, assessment: 'no' | 'quiz' | 'exam'): string | undefined => {
    const support = supports.find((each) => each.id === id);
    return support && decide(support, 'answer', { assessment }).state;
  };

  it('lets it be read back on a page, in a quiz once a teacher or a code allows it, and never in an exam', () => {
    expect((['no', 'quiz', 'exam'] as const).map((assessment) => of('read-aloud', assessment))).toEqual([
      'on',
      'ask',
      'never',
    ]);
  });

  it('keeps every support away from it that does not name it', () => {
    const others = supports.filter(({ id, policy }) => id !== 'read-aloud' && policy.answer === undefined);
    expect(others.map(({ id }) => of(id, 'no'))).toEqual(others.map(() => 'never'));
    expect(others.length).toBeGreaterThan(0);
  });
});
