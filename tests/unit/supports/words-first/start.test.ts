import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotableWord } from '@/model/notable';
import type { WordHelp } from '@/model/word-help';
import { desk } from '@/supports/words-first/desk';
import type { MeetCardProps } from '@/supports/words-first/MeetCard';
import { start } from '@/supports/words-first/start';
import { paragraph, sceneFor } from '../scene';

const TEXT = 'The drought was severe. It did erode the prairie. The tractor turned the topsoil.';
const WORDS = ['topsoil', 'erode', 'prairie', 'drought', 'tractor', 'severe'];
const word = (lemma: string, rest: Partial<NotableWord> = {}): NotableWord => ({
  span: { key: 'a', start: TEXT.indexOf(lemma), end: TEXT.indexOf(lemma) + lemma.length },
  lemma,
  reasons: ['rare'],
  ...rest,
});
const help: WordHelp = {
  surface: 'topsoil',
  start: 0,
  end: 7,
  lemma: 'topsoil',
  senses: [{ pos: 'noun', definition: 'the top part of the ground', source: 'core', glosses: [] }],
  name: false,
};

const ended: (() => void)[] = [];
let wide = true;
beforeEach(() => {
  wide = true;
  vi.stubGlobal('matchMedia', () => ({ matches: wide }));
});
afterEach(() => {
  for (const end of ended.splice(0)) end();
  vi.unstubAllGlobals();
});

let turn = 0;
function run({ asked = true } = {}) {
  const made = sceneFor([paragraph('h', 'Dust', { kind: 'heading' }), paragraph('a', TEXT, { lang: 'en' })], {});
  // Each has a text of its own: that it was left is remembered.
  made.scene.activity.peek().ref.id = String((turn += 1));
  ended.push(made.end);
  const again = (): void => start({ ...made.scene, asked });
  again();
  const card = (): MeetCardProps => {
    if (!made.done.dock) throw new Error('no card');
    return made.done.dock.props as MeetCardProps;
  };
  return { ...made, card, again };
}
const answer = (made: ReturnType<typeof run>, words: readonly NotableWord[], index = 0): void =>
  made.chosen[index]!.answer({ words: [...words], known: [] });
const opened = (made: ReturnType<typeof run>): Promise<void> => vi.waitFor(() => expect(made.done.dock).not.toBeNull());

describe('words to meet first', () => {
  it('shows five at most, the most useful first, each in its sentence', async () => {
    const made = run();
    answer(
      made,
      WORDS.map((lemma) => word(lemma)),
    );
    await opened(made);
    expect(made.card().words.map(({ surface }) => surface)).toEqual(WORDS.slice(0, 5));
    const [first] = made.card().words;
    expect(first?.question.sentence.trim()).toBe('The tractor turned the topsoil.');
    expect(desk.value).toMatchObject({ kind: 'ready', count: 5 });
  });

  it('begins with those that the teacher introduces first', async () => {
    const made = run();
    const terms = [{ term: 'severe', first: true }, { term: 'erode' }];
    const pack = { version: 2 as const, author: 'A', date: '2026-11-23', terms, alternates: [] };
    (made.scene.services.pack as { value: object | null }).value = { pack, from: 'link' };
    answer(
      made,
      WORDS.map((lemma) => word(lemma)),
      1,
    );
    await opened(made);
    expect(made.card().words.map(({ surface }) => surface)).toEqual(['severe', ...WORDS.slice(0, 4)]);
  });

  it('asks what they mean in the home language, and that is no look-up of the learner’s', async () => {
    const made = run();
    answer(made, [word('topsoil')]);
    await opened(made);
    expect(made.asked.map(({ question }) => [question.home, question.ahead])).toEqual([['es', true]]);
    made.asked[0]!.answer(help);
    await vi.waitFor(() => expect(made.card().helps.value.get('topsoil')).toEqual(help));
    made.homeLanguage.value = 'ar';
    expect(made.asked[1]?.question.home).toBe('ar');
    expect(made.asked[0]?.signal.aborted).toBe(true);
    made.asked[1]!.fail(new Error('gone'));
    await vi.waitFor(() => expect(made.card().helps.value.get('topsoil')).toBeNull());
  });

  it('tells what was said of a word, and marks the others when the reading starts', async () => {
    const made = run();
    answer(made, [word('topsoil'), word('erode'), word('drought')]);
    await opened(made);
    made.card().rate('topsoil', 'use');
    made.card().go(1);
    expect(made.card().at.value).toBe(1);
    expect(made.done.said.at(-1)).toContain('erode');
    made.card().rate('erode', 'heard');
    expect(made.moves).toEqual([
      { kind: 'rated', lang: 'en', lemma: 'topsoil', step: 'use' },
      { kind: 'rated', lang: 'en', lemma: 'erode', step: 'heard' },
    ]);
    // Rating takes no word away while they are met.
    made.wordTurn.value += 1;
    expect(made.card().words).toHaveLength(3);
    made.card().startReading();
    expect(made.done.dock).toBeNull();
    expect(made.done.painted.get('marked')).toEqual([word('erode').span, word('drought').span]);
    expect(made.done.revealed).toEqual([{ key: 'a', start: 0, end: 23 }]);
  });

  it('comes by itself beside the reading, once a text, and not where there is no room', async () => {
    const here = run({ asked: false });
    answer(here, [word('topsoil')]);
    await opened(here);
    here.card().close();
    expect(here.done.dock).toBeNull();
    here.again();
    answer(here, [word('topsoil')], 1);
    await vi.waitFor(() => expect(desk.value?.kind).toBe('ready'));
    expect(here.done.dock).toBeNull();

    wide = false;
    const narrow = run({ asked: false });
    answer(narrow, [word('topsoil')]);
    await vi.waitFor(() => expect(desk.value).toMatchObject({ kind: 'ready', count: 1 }));
    expect(narrow.done.dock).toBeNull();
  });

  it('stays away from a text in which every word was rated', async () => {
    const made = run({ asked: false });
    answer(made, [word('topsoil', { rated: 'heard' })]);
    await vi.waitFor(() => expect(desk.value?.kind).toBe('ready'));
    expect(made.done.dock).toBeNull();
    // But it can be asked for, and what was said is still there.
    if (desk.value?.kind === 'ready') desk.value.meet();
    expect(made.card().steps.value.get('topsoil')).toBe('heard');
    expect(made.card().arriving.focus).toBe(true);
  });

  it('says so when there is nothing to meet, or when the word list does not answer', async () => {
    const none = run();
    answer(none, []);
    await vi.waitFor(() => expect(desk.value).toMatchObject({ kind: 'ready', count: 0 }));
    expect(none.done.dock).toBeNull();
    none.end();
    expect(desk.value).toBeNull();

    const silent = run();
    silent.chosen[0]!.fail(new Error('gone'));
    await vi.waitFor(() => expect(desk.value?.kind).toBe('silent'));
    if (desk.value?.kind === 'silent') desk.value.again();
    answer(silent, [word('topsoil')], 1);
    await opened(silent);
  });
});
