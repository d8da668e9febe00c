import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Pack } from '@/model/pack';
import { sameEverywhere } from '@/model/policy';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import type { Situation } from '@/model/situations';
import type { SavedWord } from '@/model/saved-word';
import type { Draft } from '@/model/teaching';
import { groupsOf } from '@/page/rows';
import type { Session } from '@/page/session';
import { defineSupport, type Scene } from '@/supports/contract';
import { sessionOn } from './a-session';

const BARE = {
  order: 1,
  icon: 'sound',
  udl: ['2.1'],
  evidence: { strength: 'weak', source: 'test' },
  policy: sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' }),
  version: 1,
  suits: () => true,
} as const;
const supports = [
  defineSupport({ ...BARE, id: 'reading', group: 'read' }),
  defineSupport({ ...BARE, id: 'preview', group: 'teach', tool: true }),
];
const pack: Pack = { version: 2, author: 'Ms. Okafor', date: '2026-11-16', goal: 'Count.', terms: [], alternates: [] };

let life: AbortController;
let scenes: Map<string, Scene<unknown>>;
let kept: Draft[];
let moves: number;
let saved: SavedWord[];
let session: Session;
let profile: { value: Profile };
beforeEach(() => {
  life = new AbortController();
  scenes = new Map();
  kept = [];
  moves = 0;
  saved = [];
});
afterEach(() => life.abort());

async function open(chosen: Partial<Profile>): Promise<void> {
  document.body.innerHTML = '<div id="page"><p>One two three.</p></div>';
  ({ session, profile } = sessionOn(
    supports,
    {
      body: (support) =>
        Promise.resolve({
          start: (scene: Scene<never>) => {
            scenes.set(support.id, scene);
            scene.signal.addEventListener('abort', () => scenes.delete(support.id));
          },
        }),
      packs: {
        find: () => Promise.resolve({ kind: 'found', pack, from: 'link' }),
        open: () => Promise.resolve({ kind: 'none' }),
      },
      drafts: {
        read: () => Promise.resolve(kept.at(-1) ?? null),
        keep: (draft) => Promise.resolve(void kept.push(draft)),
        discard: () => Promise.resolve(void kept.splice(0)),
        all: () => Promise.resolve(kept),
        encode: () => Promise.reject(new Error('none')),
        readPack: () => Promise.resolve({ kind: 'none' }),
      },
      savedWords: {
        saved: ({ lemma }) => Promise.resolve(saved.some((word) => word.lemma === lemma)),
        save: (word) => {
          saved.push(word);
          return Promise.resolve('kept');
        },
        forget: ({ lemma }) => {
          saved = saved.filter((word) => word.lemma !== lemma);
          return Promise.resolve();
        },
      },
      words: { notable: () => Promise.reject(new Error('none')), moved: () => Promise.resolve(void (moves += 1)) },
    },
    { on: ['reading'], ...chosen },
    life.signal,
  ));
  await expect.poll(() => scenes.has('reading') && session.pack.pack.value !== null).toBe(true);
}
const groups = (): string[] => groupsOf(session).flatMap(({ id, rows }) => (rows.length > 0 ? [id] : []));

it('shows tools to who says that they teach, and keeps them open for this visit alone', async () => {
  await open({});
  expect(groups()).toEqual(['read']);
  profile.value = { ...profile.value, teaches: true };
  expect(groups()).toEqual(['read', 'teach']);
  session.toggle('preview', true);
  await expect.poll(() => scenes.has('preview')).toBe(true);
  expect(profile.value.on).toEqual(['reading']);
  scenes.get('preview')?.stop();
  expect(scenes.has('preview')).toBe(false);
});

it('begins a draft from the pack that is here, and every support goes by it until it is put away', async () => {
  await open({ teaches: true });
  const { services } = session;
  services.teaching.change((now) => ({ ...now, goal: 'Count to three.' }));
  expect(services.pack.value).toMatchObject({ from: 'draft', pack: { author: 'Ms. Okafor', goal: 'Count to three.' } });
  expect(kept.at(-1)?.pack.goal).toBe('Count to three.');
  services.teaching.discard();
  expect(services.pack.value).toEqual({ pack, from: 'link' });
  expect(kept).toEqual([]);
});

it('finds the draft of an earlier visit', async () => {
  const ref = { lms: 'canvas', host: 'h', course: '1', id: '2' };
  kept.push({ ref, title: 'A', changed: '2026-11-20T10:00:00Z', pack: { ...pack, goal: 'As begun.' } });
  await open({ teaches: true });
  await expect.poll(() => session.services.pack.value?.pack.goal).toBe('As begun.');
});

it('never asks for drafts where nobody teaches', async () => {
  kept.push({
    ref: { lms: '', host: '', course: '', id: '' },
    title: '',
    changed: '',
    pack: { ...pack, goal: 'Not mine.' },
  });
  await open({});
  expect(session.services.pack.value?.pack.goal).toBe('Count.');
});

it('meets the page as somebody else, and leaves nothing of it behind', async () => {
  await open({ teaches: true });
  const mine = JSON.stringify(profile.value);
  const { services } = session;
  services.teaching.meetAs({
    situation: 'new-to-english',
    profile: { ...NEW_PROFILE, met: true, homeLanguage: 'es', on: [] },
  });
  await expect.poll(() => scenes.has('reading')).toBe(false);
  expect(services.homeLanguage.value).toBe('es');
  session.toggle('reading', true);
  await expect.poll(() => scenes.has('reading')).toBe(true);
  services.chooseHomeLanguage('ar');
  await services.words.moved([{ kind: 'looked-up', lang: 'en', lemma: 'three' }]);
  expect(services.homeLanguage.value).toBe('ar');
  services.teaching.meetAs(null);
  expect(services.homeLanguage.value).toBeUndefined();
  expect(JSON.stringify(profile.value)).toBe(mine);
  expect(moves).toBe(0);
});

it('saves words in a preview for as long as it lasts, and never touches the person’s own', async () => {
  await open({ teaches: true });
  const { savedWords, teaching } = session.services;
  const word = (lemma: string) => ({ lang: 'en', lemma }) as SavedWord;
  const preview = (situation: Situation) => teaching.meetAs({ situation, profile: { ...NEW_PROFILE, met: true } });
  await savedWords.save(word('mine'));
  preview('by-ear');
  expect(await savedWords.saved(word('mine'))).toBe(false);
  expect(await savedWords.save(word('theirs'))).toBe('kept');
  expect(await savedWords.saved(word('theirs'))).toBe(true);
  await savedWords.forget(word('mine'));
  // A choice made in the preview is no other person; the next situation is.
  session.toggle('reading', true);
  expect(await savedWords.saved(word('theirs'))).toBe(true);
  preview('keyboard');
  expect(await savedWords.saved(word('theirs'))).toBe(false);
  teaching.meetAs(null);
  expect(await savedWords.saved(word('mine'))).toBe(true);
  expect(await savedWords.saved(word('theirs'))).toBe(false);
  expect(saved.map(({ lemma }) => lemma)).toEqual(['mine']);
});

it('makes room at a side and at the top for what a tool draws, beside the dock’s own, and gives it back', async () => {
  await open({ teaches: true });
  const view = document.querySelector<HTMLElement>('#page')!;
  const room = () => {
    const { paddingLeft, paddingRight, paddingTop } = getComputedStyle(view);
    return [paddingLeft, paddingRight, paddingTop].map((each) => Math.round(Number.parseFloat(each)));
  };
  const { left, top } = view.getBoundingClientRect();
  const tool = new AbortController();
  const stage = session.stage.for('tool', tool.signal);
  session.stage.yieldTo({ side: 'right', by: 40 });
  stage.aside('left', 100);
  stage.aside('top', 64);
  expect(room()).toEqual([Math.ceil(100 - left), 40, Math.ceil(64 - top - scrollY)]);
  stage.aside('left', 0);
  expect(room()[0]).toBe(0);
  stage.aside('left', 100);
  tool.abort();
  expect(room()).toEqual([0, 40, 0]);
});
