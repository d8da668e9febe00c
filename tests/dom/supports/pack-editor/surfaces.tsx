import { signal } from '@preact/signals';
import type { Pack, PackAnswer } from '@/model/pack';
import type { Draft } from '@/model/teaching';
import { shareOf } from '@/packs/share';
import type { Editor, Told, View } from '@/supports/pack-editor/editor';
import { EditorCard } from '@/supports/pack-editor/EditorCard';
import { ShareCover } from '@/supports/pack-editor/ShareCover';
import type { Code, SharePage, Sharing } from '@/supports/pack-editor/sharing';
import { paragraph, plainMap } from '../../../unit/supports/scene';

const TASK = 'Sort each cause into the chart.';
const TEXT = plainMap([
  paragraph('1', 'When the Land Blew Away', { kind: 'heading' }),
  paragraph('2', `The wind eroded every field. ${TASK}`),
]);

export const PACK: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-20',
  goal: 'Explain how nature and people together caused the Dust Bowl.',
  terms: [
    {
      term: 'drought',
      meaning: 'a long time with little or no rain',
      glosses: { es: 'sequía', ar: 'جفاف' },
      first: true,
    },
    { term: 'erode', meaning: 'to wear away little by little' },
  ],
  alternates: [
    { kind: 'video', title: 'The Black Blizzard', href: 'https://films.school.example/storm.webm' },
    { kind: 'text', title: 'The same in short sentences', text: 'The land blew away. The rain had stopped.' },
  ],
  steps: [{ quote: TASK, text: 'Two columns are enough.' }],
  starters: [{ text: 'One cause was', quote: TASK }],
  remarks: [{ quote: 'The wind eroded', text: 'Monday’s chart is in your folder.' }],
  descriptions: [{ image: 'storm.jpg', text: 'A wall of dust higher than the farm.' }],
  parts: [{ quote: 'When the Land Blew Away', how: 'together' }],
  notes: 'Read the first part aloud together.',
  policy: { measures: 'content', allow: ['word-card'], keepOff: ['read-aloud'], tested: ['drought'] },
};
const EMPTY: Pack = { version: 2, author: 'You', date: '2026-11-20', terms: [], alternates: [] };
const OTHERS: readonly Draft[] = [
  {
    ref: { lms: 'canvas', host: 'school.example', course: '2', id: '9' },
    title: 'What Caused the Dust Bowl?',
    changed: '2026-11-20T10:00:00Z',
    pack: PACK,
  },
];

interface Look {
  readonly view: View;
  readonly pack?: Pack | null;
  readonly told?: Told | null;
  readonly others?: readonly Draft[];
}

/** The states of the card: its list, and each form, new and written before. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'nothing yet': { view: { kind: 'list' }, pack: null },
  'nothing yet, and packs of other classes': { view: { kind: 'list' }, pack: EMPTY, others: OTHERS },
  'a whole pack, after a change': { view: { kind: 'list' }, told: { text: 'Removed: erode', undo: () => {} } },
  'which word': { view: { kind: 'word', word: '' } },
  'a new word': { view: { kind: 'word', word: 'topsoil' } },
  'a word written before': { view: { kind: 'word', word: 'drought', at: 0 } },
  'a new video': { view: { kind: 'way', way: 'video' } },
  'a text written before': { view: { kind: 'way', way: 'text', at: 1 } },
  'a starter': { view: { kind: 'starter', at: 0 } },
  'a remark': { view: { kind: 'remark' } },
  steps: { view: { kind: 'steps' } },
  'a step': { view: { kind: 'step', at: 0 } },
  'a picture': { view: { kind: 'description', at: 0 } },
  parts: { view: { kind: 'parts' } },
  goal: { view: { kind: 'goal' } },
  notes: { view: { kind: 'notes' } },
  'what a quiz allows': { view: { kind: 'quiz' } },
  'a pack from elsewhere': { view: { kind: 'bring' }, others: OTHERS },
};

export function editorOf(name: string, over: Partial<Editor> = {}): Editor {
  const look = LOOKS[name];
  if (!look) throw new Error(name);
  const found: PackAnswer = { kind: 'found', pack: PACK, from: 'link' };
  return {
    pack: signal(look.pack === undefined ? PACK : look.pack),
    view: signal(look.view),
    told: signal(look.told ?? null),
    text: signal(TEXT),
    tasks: signal([{ span: { key: '2', start: 29, end: 60 }, text: TASK, lang: 'en', verbs: [] }]),
    languages: signal(['es', 'ar']),
    homeLanguages: [
      { code: 'es', name: 'Español', dir: 'ltr' },
      { code: 'ar', name: 'العربية', dir: 'rtl' },
      { code: 'vi', name: 'Tiếng Việt', dir: 'ltr' },
    ],
    ui: signal('en'),
    picked: signal(''),
    others: signal(look.others ?? []),
    supports: ['word-card', 'read-aloud'],
    go: () => {},
    close: () => {},
    change: () => {},
    remove: () => {},
    suggest: (word) =>
      Promise.resolve({
        surface: word,
        meanings: [
          { definition: 'the top part of the ground', glosses: { es: 'tierra vegetal', ar: 'التربة السطحية' } },
          { definition: 'dirt', glosses: {} },
        ],
      }),
    addLanguage: () => {},
    read: () => Promise.resolve(found),
    use: () => {},
    share: () => {},
    show: () => {},
    ...over,
  };
}
export const cardOf = (name: string, over?: Partial<Editor>) => <EditorCard editor={editorOf(name, over)} />;

const CODE = `2.${'aZ0_-'.repeat(150)}`;
const ready = (code: string): Code => ({
  kind: 'ready',
  shared: shareOf(code, 'https://school.instructure.com/courses/208/assignments/4101'),
});
/** The pages of the cover, and what a link can be. */
export const SHARES: Readonly<Record<string, { readonly page: SharePage; readonly code: Code }>> = {
  'four questions': { page: 'lens', code: { kind: 'waiting' } },
  'whose pack it is': { page: 'name', code: { kind: 'waiting' } },
  'a link': { page: 'ways', code: ready(CODE) },
  'too long for a link': { page: 'ways', code: ready(CODE.repeat(3)) },
  'no answer': { page: 'ways', code: { kind: 'silent' } },
};

export function coverOf(name: string, over: Partial<Sharing> = {}) {
  const share = SHARES[name];
  if (!share) throw new Error(name);
  const sharing: Sharing = {
    pack: signal<Pack | null>(PACK),
    page: signal(share.page),
    code: signal(share.code),
    languages: signal(['es', 'ar']),
    ui: signal('en'),
    author: '',
    fileName: 'what-caused-the-dust-bowl.handrail.json',
    looked: () => {},
    lookAgain: () => {},
    nameIt: () => {},
    rename: () => {},
    said: () => {},
    close: () => {},
    ...over,
  };
  return <ShareCover sharing={sharing} />;
}
