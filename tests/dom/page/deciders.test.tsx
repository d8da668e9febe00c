import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack, PackAnswer } from '@/model/pack';
import { type Deciders, sameEverywhere } from '@/model/policy';
import type { Draft } from '@/model/teaching';
import type { Sense } from '@/model/word-help';
import { groupsOf } from '@/page/rows';
import type { Session } from '@/page/session';
import { defineSupport, type Scene } from '@/supports/contract';
import { sessionOn } from './a-session';

const BARE = {
  order: 1,
  icon: 'word',
  udl: ['2.1'],
  evidence: { strength: 'weak', source: 'test' },
  version: 1,
  suits: () => true,
} as const;
const supports = [
  defineSupport({
    ...BARE,
    id: 'meaning',
    group: 'words',
    policy: sameEverywhere({ page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' }),
  }),
  defineSupport({
    ...BARE,
    id: 'tool',
    group: 'teach',
    tool: true,
    policy: sameEverywhere({ page: 'on', quiz: 'off', readingQuiz: 'off', exam: 'never' }),
  }),
];
const opening: Pack['policy'] = { allow: ['meaning'], keepOff: [], tested: ['canal'] };
const pack = (policy: Pack['policy']): Pack => ({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [{ term: 'lock', meaning: 'A room with gates.' }],
  alternates: [],
  policy,
});

let life: AbortController;
let found: (answer: PackAnswer) => void;
let scene: Scene<unknown> | undefined;
let session: Session;
let more: ReturnType<typeof signal<Pick<Deciders, 'school' | 'code'>>>;
beforeEach(() => {
  life = new AbortController();
  scene = undefined;
  more = signal({});
});
afterEach(() => life.abort());

async function open(as: string, { draft, teaches = false }: { draft?: Pack; teaches?: boolean } = {}): Promise<void> {
  document.body.innerHTML = `<div id="page" ${as}><p>A lock on a canal.</p></div>`;
  const kept = draft && ({ pack: draft } as unknown as Draft);
  const meaning = (definition: string): Sense => ({ pos: 'noun', definition, source: 'core', glosses: [] });
  ({ session } = sessionOn(
    supports,
    {
      body: (support) =>
        Promise.resolve({
          start: (now: Scene<never>) => {
            if (support.id !== 'meaning') return;
            scene = now;
            now.signal.addEventListener('abort', () => (scene = undefined));
          },
        }),
      packs: {
        find: () => new Promise((resolve) => (found = resolve)),
        open: () => Promise.resolve({ kind: 'none' }),
      },
      drafts: {
        read: () => Promise.resolve(kept ?? null),
        keep: () => Promise.resolve(),
        discard: () => Promise.resolve(),
        all: () => Promise.resolve([]),
        encode: () => Promise.reject(new Error('none')),
        readPack: () => Promise.resolve({ kind: 'none' }),
      },
      lexicon: {
        help: ({ sentence, start, end }) => {
          const surface = sentence.slice(start, end);
          return Promise.resolve({ surface, start, end, lemma: surface, senses: [meaning(surface)], name: false });
        },
      },
      deciders: more as never,
    },
    { ...(teaches && { teaches }) },
    life.signal,
  ));
  await expect.poll(() => session.phase.value).toBe('ready');
}
const row = (id = 'meaning') => groupsOf(session).flatMap(({ rows }) => rows.filter((each) => each.id === id))[0];
const senses = async (word: string): Promise<readonly unknown[]> => {
  const sentence = 'A lock on a canal.';
  const start = sentence.indexOf(word);
  const asked = { sentence, start, end: start + word.length, lang: 'en' };
  const help = await scene?.services.lexicon.help(asked, life.signal);
  return [help?.withheld, help?.senses.length];
};

describe('a pack that arrives', () => {
  it('opens a support of a quiz, and its words, without a reload', async () => {
    await open('data-quiz');
    expect(row()?.locked).toEqual({ reason: 'policy.ask', note: 'ask.text' });
    expect(scene).toBeUndefined();
    found({ kind: 'found', pack: pack(opening), from: 'link' });
    await expect.poll(() => scene !== undefined).toBe(true);
    expect(row()).toMatchObject({ by: 'teacher' });
    expect(row()?.locked).toBeUndefined();
    expect([await senses('lock'), await senses('canal'), await senses('on')]).toEqual([
      // The teacher's meaning, and the dictionary's.
      [undefined, 2],
      ['tested', 0],
      ['other', 0],
    ]);
  });

  it('closes one on a plain assignment, and ends what runs', async () => {
    await open('');
    await expect.poll(() => scene !== undefined).toBe(true);
    expect(row()?.locked).toBeUndefined();
    expect(await senses('canal')).toEqual([undefined, 1]);
    found({ kind: 'found', pack: pack({ allow: [], keepOff: ['meaning'], tested: [] }), from: 'link' });
    await expect.poll(() => scene === undefined).toBe(true);
    expect(row()?.locked).toEqual({ reason: 'policy.teacher', note: 'ask.text' });
  });

  it('opens nothing in a quiz when it is a file that somebody opened here, and closes all the same', async () => {
    await open('data-quiz');
    found({ kind: 'found', pack: pack(opening), from: 'file' });
    await expect.poll(() => session.inUse.value !== null).toBe(true);
    expect(row()?.locked?.reason).toBe('policy.ask');
    expect(session.deciders.value.teacher).toEqual({ keepOff: [], tested: ['canal'] });
  });
});

describe('who says of themselves that they teach', () => {
  it('opens no quiz with a draft of their own, and has no tools there', async () => {
    await open('data-quiz', { draft: pack(opening), teaches: true });
    await expect.poll(() => session.teaching.draft.value !== null).toBe(true);
    expect([session.inUse.value, row()?.locked?.reason, row('tool')]).toEqual([null, 'policy.ask', undefined]);
  });

  it('has both where the page says it too', async () => {
    await open('data-quiz data-teacher', { draft: pack(opening) });
    await expect.poll(() => session.teaching.draft.value !== null).toBe(true);
    expect(row()).toMatchObject({ by: 'teacher' });
    expect(row('tool')?.locked).toBeUndefined();
  });
});

describe('school and accommodation code', () => {
  it('are taken as they are set, without a reload', async () => {
    await open('data-quiz');
    more.value = { code: { allow: ['meaning'] } };
    expect(row()).toMatchObject({ by: 'code' });
    await expect.poll(() => scene !== undefined).toBe(true);
    // Opened by a code, every word that is not tested is explained.
    expect(await senses('on')).toEqual([undefined, 1]);
    more.value = { code: { allow: ['meaning'] }, school: { meaning: 'never' } };
    expect(row()?.locked).toEqual({ reason: 'policy.school', note: undefined });
    await expect.poll(() => scene === undefined).toBe(true);
  });
});
