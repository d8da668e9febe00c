import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sameEverywhere } from '@/model/policy';
import { type Profile, withSupport } from '@/model/profile';
import { markOf } from '@/page/marks';
import { defineSupport, type Scene, type Support, type SupportBody } from '@/supports/contract';
import { sessionOn } from './a-session';

const OPEN = sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' });
const BARE = {
  group: 'read',
  order: 1,
  icon: 'sound',
  udl: ['2.1'],
  evidence: { strength: 'weak', source: 'test' },
  policy: OPEN,
  version: 1,
} as const;

let life: AbortController;
let scenes: Scene<unknown>[];
beforeEach(() => {
  life = new AbortController();
  scenes = [];
});
afterEach(() => life.abort());

const marker = defineSupport({
  ...BARE,
  id: 'marker',
  suits: (activity) => activity.blocks.length > 0,
});
const marking: SupportBody<{ words: number }> = {
  start(scene) {
    scenes.push(scene);
    scene.effect(() => {
      const [block] = scene.text.value.blocks;
      scene.stage.paint(
        'word',
        block
          ? block.words.slice(0, scene.settings.value.words).map(({ start, end }) => ({ key: block.key, start, end }))
          : [],
      );
    });
  },
};
const thrower = defineSupport({
  ...BARE,
  id: 'thrower',
  suits: () => true,
});
const throwing: SupportBody = {
  start() {
    throw new Error('broken on purpose');
  },
};

function open(html: string, supports: readonly Support[] = [marker]) {
  document.body.innerHTML = html;
  return sessionOn(
    supports,
    {
      defaults: { marker: { words: 2 } },
      body: async (support) => (support.id === 'thrower' ? throwing : marking) as unknown as SupportBody<never>,
    },
    {},
    life.signal,
  );
}
const lit = (): string =>
  markOf('word')
    .map((range) => range.toString())
    .join(' ');
const PAGE = '<div id="page"><p>One two three.</p></div><button id="submit">Hand in</button>';

describe('the session', () => {
  it('runs what is on as soon as the page is read, and leaves the document as it was', async () => {
    const { session } = open(PAGE);
    const before = document.documentElement.outerHTML;
    await expect.poll(lit).toBe('One two');
    expect(session.phase.value).toBe('ready');
    expect((await session.prove()).recordsByUs).toBe(0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(scenes[0]?.signal.aborted).toBe(true);
  });

  it('waits for a page that fills late', async () => {
    const { session } = open('<div id="page"></div>');
    expect(session.phase.value).toBe('waiting');
    setTimeout(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Late words come.';
      document.querySelector('#page')?.append(paragraph);
    }, 120);
    await expect.poll(lit).toBe('Late words');
    expect(session.phase.value).toBe('ready');
  });

  it('stays on the same words while the page renders itself anew 200 times', async () => {
    const { session } = open(PAGE);
    await expect.poll(lit).toBe('One two');
    for (let i = 0; i < 200; i += 1) {
      const fresh = document.createElement('div');
      fresh.id = 'page';
      fresh.innerHTML = '<p>One <b>two</b> three.</p>';
      document.querySelector('#page')?.replaceWith(fresh);
      if (i % 20 === 0) await new Promise(requestAnimationFrame);
    }
    await expect.poll(lit).toBe('One two');
    expect(markOf('word').every((range) => range.startContainer.isConnected)).toBe(true);
    expect(scenes.length).toBe(1);
    expect((await session.prove()).recordsByUs).toBe(0);
  });

  it('ends what belonged to one activity when another one opens', async () => {
    open(PAGE);
    await expect.poll(lit).toBe('One two');
    const view = document.querySelector('#page') as Element;
    view.setAttribute('data-item', '2');
    view.innerHTML = '<p>Other words here.</p>';
    await expect.poll(lit).toBe('Other words');
    expect(scenes.map((scene) => scene.signal.aborted)).toEqual([true, false]);
    view.remove();
    await expect.poll(lit).toBe('');
    expect(scenes[1]?.signal.aborted).toBe(true);
  });

  it('switches off a support that throws, says so, and lets the others go on', async () => {
    const { session } = open(PAGE, [thrower, marker]);
    await expect.poll(lit).toBe('One two');
    expect([...(session.run.value?.broken.value ?? [])]).toEqual(['thrower']);
    expect(session.layers.said.value.text).toBe('thrower.name: row.trouble');
  });

  it('follows a switch and a setting at once', async () => {
    const { profile } = open(PAGE);
    await expect.poll(lit).toBe('One two');
    scenes[0]?.change({ words: 3 });
    expect(lit()).toBe('One two three');
    expect(profile.value.settings['marker']).toEqual({ words: 3 });
    scenes[0]?.change({ words: 2 });
    expect(profile.value.settings['marker']).toEqual({ words: 2 });
    profile.value = withSupport(profile.value, 'marker', false);
    expect(lit()).toBe('');
    expect(scenes[0]?.signal.aborted).toBe(true);
  });

  it('draws nothing in a locked-down exam', async () => {
    const { session } = open('<div id="page" data-exam><p>One two three.</p></div>');
    await expect.poll(() => session.phase.value).toBe('exam');
    expect(scenes).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });

  it('survives being ended before it has begun', async () => {
    open(PAGE);
    life.abort();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(scenes).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('keys', () => {
  const done: string[] = [];
  const keyed = defineSupport({
    ...BARE,
    id: 'keyed',
    commands: [
      { name: 'go', keys: 'Alt+KeyG', wakes: true },
      { name: 'not-now', keys: 'Alt+KeyN' },
    ],
    suits: (activity) => activity.blocks.length > 0,
  });
  const running: SupportBody = {
    start(scene) {
      scene.onCommand('go', () => void done.push('go'));
      scene.onCommand('not-now', () => false);
    },
  };
  const openKeyed = (chosen: Partial<Profile>) => {
    done.length = 0;
    document.body.innerHTML = PAGE;
    return sessionOn([keyed], { body: async () => running as unknown as SupportBody<never> }, chosen, life.signal);
  };

  it('do what a running support says, and the page keeps what it does not want now', async () => {
    const { session } = openKeyed({});
    await expect.poll(() => session.command('keyed.go')).toBe(true);
    expect(done.length).toBeGreaterThan(0);
    expect([session.command('keyed.not-now'), session.command('keyed.unknown')]).toEqual([false, false]);
    session.peeled.value = true;
    expect(session.command('keyed.go')).toBe(false);
  });

  it('wake a support that is off only on a device that has met the panel', async () => {
    const { session, profile } = openKeyed({ on: [] });
    await expect.poll(() => session.phase.value).toBe('ready');
    expect([session.command('keyed.go'), profile.value.on]).toEqual([false, []]);
    profile.value = { ...profile.value, met: true };
    expect([session.command('keyed.not-now'), session.command('keyed.go'), profile.value.on]).toEqual([
      false,
      true,
      ['keyed'],
    ]);
  });

  it('are the learner’s own', async () => {
    const { session, profile } = openKeyed({});
    expect(session.keys.value.get('Alt+KeyG')).toBe('keyed.go');
    profile.value = { ...profile.value, keys: { chosen: { 'keyed.go': 'Alt+KeyX' } } };
    expect([session.keys.value.get('Alt+KeyG'), session.keys.value.get('Alt+KeyX')]).toEqual([undefined, 'keyed.go']);
  });

  it('bring out the word cursor from a button of ours, and say when it was put away without a word', async () => {
    const { session } = openKeyed({});
    await expect.poll(() => session.phase.value).toBe('ready');
    const support = new AbortController();
    const taps: string[] = [];
    const stage = session.stage.for('keyed', support.signal);
    stage.onTap(({ span }) => void taps.push(`${span.start}`));
    let left = 0;
    const press = (key: string): boolean =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    session.services.cursor?.show(() => (left += 1));
    expect(session.services.cursor?.at()).toMatchObject({ start: 0, end: 3 });
    press('Escape');
    expect([left, session.services.cursor?.at(), taps]).toEqual([1, null, []]);
    session.services.cursor?.show(() => (left += 1));
    press('ArrowRight');
    press('Enter');
    expect([left, taps]).toEqual([1, ['4']]);
    support.abort();
  });

  it('leave the panel and the word cursor where they are while something covers the page', async () => {
    const { session } = openKeyed({});
    await expect.poll(() => session.phase.value).toBe('ready');
    const support = new AbortController();
    const stage = session.stage.for('keyed', support.signal);
    stage.cover(() => null, {}, { label: 'Cover', onEscape: () => {} });
    expect([session.command('panel'), session.command('word')]).toEqual([false, false]);
    support.abort();
    expect(session.layers.cover.value.size).toBe(0);
    expect(session.command('panel')).toBe(true);
  });
});
