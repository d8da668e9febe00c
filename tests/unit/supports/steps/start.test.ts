import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '@/supports/steps/desk';
import { Settings } from '@/supports/steps/settings';
import { start } from '@/supports/steps/start';
import type { StepsCardProps } from '@/supports/steps/StepsCard';
import { paragraph, sceneFor } from '../scene';

const TEXT = 'Read the story. Underline three causes. The wind rose. Write one paragraph.';
let turn = 0;
let wide = true;
const ended: (() => void)[] = [];
beforeEach(() => {
  wide = true;
  vi.stubGlobal('matchMedia', () => ({ matches: wide }));
});
afterEach(() => {
  for (const end of ended.splice(0)) end();
  vi.unstubAllGlobals();
});
function run({ asked = true, text = TEXT } = {}) {
  const blocks = text === '' ? [] : [paragraph('a', text, { lang: 'en', region: 'passage' })];
  const made = sceneFor(blocks, Settings.parse({}));
  // Each has a text of its own: that it was put away is remembered.
  made.scene.activity.peek().ref.id = `steps ${(turn += 1)}`;
  ended.push(made.end);
  start({ ...made.scene, asked });
  const card = (): StepsCardProps => {
    if (!made.done.dock) throw new Error('no card');
    return made.done.dock.props as StepsCardProps;
  };
  const steps = () =>
    vi.waitFor(() => {
      const found = card().view.value.plan.entries.flatMap((entry) => (entry.kind === 'step' ? [entry] : []));
      expect(found).not.toEqual([]);
      return found;
    });
  return { ...made, card, steps };
}

describe('steps', () => {
  it('are shown on the page by a press, and go dark with the card', async () => {
    const { card, steps, done } = run();
    const [, second] = await steps();
    card().seek(second!.at!);
    expect(done.painted.get('found')).toEqual([second!.at]);
    expect(done.revealed).toEqual([second!.at]);
    card().close();
    expect(done.painted.get('found')).toEqual([]);
    expect(done.dock).toBeNull();
  });

  it('keep their ticks in the learner’s settings, and say where it goes on', async () => {
    const { card, steps, done, settings } = run();
    const [first, second, third] = await steps();
    card().tick(first!.id, true);
    expect(settings.value.done).toEqual([{ activity: expect.stringMatching(/^[0-9a-f]{8}$/), steps: [first!.id] }]);
    expect(card().view.value.ticked).toEqual(new Set([first!.id]));
    expect(done.said.at(-1)).toBe('steps.next-is');
    card().tick(second!.id, true);
    card().tick(third!.id, true);
    expect(done.said.at(-1)).toBe('steps.all-ticked');
    expect(desk.value).toMatchObject({ steps: 3, ticked: 3 });
    card().tick(second!.id, false);
    expect(desk.value).toMatchObject({ steps: 3, ticked: 2 });
  });

  it('come by themselves only beside a text with room that says what to do', async () => {
    const there = run({ asked: false });
    await there.steps();
    wide = false;
    const narrow = run({ asked: false });
    const silent = run({ asked: false, text: 'The wind rose. Nobody saw it.' });
    await vi.waitFor(() => expect(desk.value).toMatchObject({ steps: 0 }));
    expect([narrow.done.dock, silent.done.dock]).toEqual([null, null]);
  });

  it('offer the starters at the sentence, but never where something is measured', async () => {
    const { card, steps, turnedOn, done, scene } = run();
    const [first] = await steps();
    expect(card().view.value.starters).toBe(true);
    card().helpMeStart(first!.at);
    expect(turnedOn).toEqual(['starters a 0']);
    expect(done.revealed).toEqual([first!.at]);
    (scene.activity as { value: object }).value = { ...scene.activity.peek(), assessment: 'quiz' };
    expect(card().view.value.starters).toBe(false);
  });
});
