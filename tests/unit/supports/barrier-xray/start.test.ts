import { expect, it, vi } from 'vitest';
import type { WordHelp } from '@/model/word-help';
import { additionOf, suggested } from '@/supports/barrier-xray/suggestion';
import { start } from '@/supports/barrier-xray/start';
import type { Actions, Finding, View } from '@/supports/barrier-xray/view';
import type { XrayCardProps } from '@/supports/barrier-xray/XrayCard';
import { paragraph, sceneFor } from '../scene';

const blocks = [
  paragraph('a', 'Read the text, underline two causes, sort them, and write a paragraph.', { lang: 'en' }),
  paragraph('b', 'Look at the map on the right. The batture was wet.', { lang: 'en' }),
];
const help = (surface: string): WordHelp => ({
  surface,
  start: 0,
  end: surface.length,
  lemma: surface,
  senses: [],
  name: false,
});
const known = (surface: string): WordHelp => ({
  ...help(surface),
  senses: [{ pos: 'noun', definition: 'a meaning', source: 'wordnet', glosses: [] }],
});

async function open() {
  const made = sceneFor(blocks, { home: '' });
  start(made.scene);
  const props = (): XrayCardProps => made.done.dock?.props as XrayCardProps;
  const view = (): View => props().view.value;
  const actions = (): Actions => props().actions;
  const finding = (kind: string): Finding => {
    const found = view().findings.find(({ barrier }) => barrier.kind === kind);
    if (!found) throw new Error(kind);
    return found;
  };
  await vi.waitUntil(() => made.chosen.length > 0);
  return { ...made, view, actions, finding };
}
type Opened = Awaited<ReturnType<typeof open>>;

async function answerWords({ chosen, asked, view }: Opened): Promise<void> {
  chosen.at(-1)?.answer({ words: [], known: [] });
  let at = 0;
  await vi.waitUntil(() => {
    for (; at < asked.length; at++) {
      const { question, answer } = asked[at]!;
      const word = question.sentence.slice(question.start, question.end);
      answer(word === 'batture' ? help(word) : known(word));
    }
    return view().looking === 'done';
  });
}

it('shows what the page says at once, and words when the dictionary has answered', async () => {
  const opened = await open();
  expect(opened.view().findings.map(({ barrier }) => barrier.kind)).toEqual(['many-tasks', 'position']);
  expect(opened.view().looking).toBe('words');
  await answerWords(opened);
  expect(opened.view().findings.map(({ barrier: { kind, quote }, number }) => [number, kind, quote])).toEqual([
    [1, 'many-tasks', 'read, underline, sort, write'],
    [2, 'position', 'on the right'],
    [3, 'rare-words', 'batture'],
  ]);
  // Nothing that is looked up here is a look-up of the learner's.
  expect(opened.asked.every(({ question }) => question.ahead === true)).toBe(true);
  opened.end();
});

it('says that the dictionary did not answer, and keeps the rest', async () => {
  const opened = await open();
  opened.chosen[0]?.fail(new Error('gone'));
  await vi.waitUntil(() => opened.view().looking === 'done');
  expect(opened.view()).toMatchObject({ silent: true });
  expect(opened.view().findings).toHaveLength(2);
  opened.end();
});

it('adds, paints what is left, and takes back exactly what it added', async () => {
  const opened = await open();
  await answerWords(opened);
  const { teaching } = opened.scene.services;
  teaching.change((pack) => ({ ...pack, steps: [{ quote: 'Mine' }], goal: 'A goal' }));
  const before = teaching.draft.value;
  const steps = opened.finding('many-tasks');
  expect((opened.done.painted.get('open') ?? []).length).toBe(4);
  opened.actions().add(steps, additionOf(steps.barrier.fix, suggested(steps.barrier.fix, String, 'en')));
  expect(teaching.draft.value?.steps).toHaveLength(5);
  expect(opened.finding('many-tasks').added?.steps).toHaveLength(4);
  expect(opened.done.painted.get('open')).toEqual([]);
  opened.actions().undo(opened.finding('many-tasks'));
  expect(teaching.draft.value).toEqual(before);
  expect(opened.finding('many-tasks').added).toBeNull();
  opened.end();
});

it('reveals a place, changes the language, and hands over to the pack editor', async () => {
  const opened = await open();
  await answerWords(opened);
  const position = opened.finding('position');
  opened.actions().show(position.barrier);
  expect(opened.done.revealed).toEqual([position.barrier.at]);
  expect(opened.view().shown).toBe(position.barrier.id);
  opened.actions().share();
  expect(opened.turnedOn).toEqual(['pack-editor']);
  opened.actions().chooseHome('zh-Hans');
  await vi.waitUntil(() => opened.chosen.length > 1);
  // The list stands while the other language is looked up.
  expect(opened.view()).toMatchObject({ home: 'zh-Hans', looking: 'words' });
  expect(opened.view().findings.length).toBeGreaterThan(0);
  opened.end();
});
