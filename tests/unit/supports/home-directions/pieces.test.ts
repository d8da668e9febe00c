import { taskSentences } from '@/language/directions';
import { describe, expect, it } from 'vitest';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import { decide, open } from '@/model/policy';
import type { Pack } from '@/model/pack';
import support from '@/supports/home-directions';
import { directionsOf, untold } from '@/supports/home-directions/pieces';
import { stateOf, toldOf, type View } from '@/supports/home-directions/view';
import { lessonOf } from './a-lesson';

const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  lang: 'en',
  ...more,
});
const TEXT = textMapOf(
  lessonOf([
    block('a', 'A canal is a ditch. Read the text, and then answer the questions.'),
    block('b', 'Explain why a lock needs no engine.', { kind: 'item' }),
    block('c', 'List two reasons.', { kind: 'item' }),
  ]),
);
const TASKS = taskSentences(TEXT);
const PACK: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [],
  directions: {
    ar: [
      { quote: 'Explain why', text: 'اشرح لماذا لا يحتاج الهويس إلى محرك.', reviewed: true },
      { quote: 'Draw a mule with four legs', text: 'ارسم بغلاً.' },
    ],
  },
};
const view = (more: Partial<View>): View => ({
  home: 'ar',
  directions: directionsOf(TEXT, TASKS, PACK, 'ar'),
  made: new Map(),
  availability: 'none',
  machine: { kind: 'rest' },
  words: null,
  open: [],
  same: false,
  ...more,
});

describe('the order of sources', () => {
  const { pieces, author } = directionsOf(TEXT, TASKS, PACK, 'ar');

  it('has every sentence in the order of the page, and what lost its place last', () => {
    expect(pieces.map(({ original, at }) => [original, at !== null])).toEqual([
      ['Read the text, and then answer the questions.', true],
      ['Explain why a lock needs no engine.', true],
      ['List two reasons.', true],
      ['Draw a mule with four legs', false],
    ]);
    expect(author).toBe('Ms. Okafor');
  });

  it('is the teacher first: what they said, the browser is not asked for and would not be shown', () => {
    expect(untold({ pieces, verbs: [], author }, 'ar')).toEqual({
      source: 'en',
      sentences: ['Read the text, and then answer the questions.', 'List two reasons.'],
    });
    const made = new Map([['Explain why a lock needs no engine.', 'by the browser']]);
    expect(toldOf(pieces[1]!, { home: 'ar', made })).toMatchObject({ by: 'teacher', lang: 'ar', reviewed: true });
  });

  it('is the browser next, and else the teacher’s words alone', () => {
    const made = new Map([['List two reasons.', 'اذكر سببين.']]);
    expect(toldOf(pieces[2]!, { home: 'ar', made })).toEqual({ by: 'browser', text: 'اذكر سببين.', lang: 'ar' });
    expect(toldOf(pieces[0]!, { home: 'ar', made })).toBeUndefined();
  });

  it('takes nothing of another language, and nothing without one', () => {
    for (const home of ['vi', undefined])
      expect(directionsOf(TEXT, TASKS, PACK, home)).toMatchObject({
        author: undefined,
        pieces: [{ original: 'Read the text, and then answer the questions.' }, {}, {}],
      });
  });

  it('never has a sentence of the passage', () => {
    expect(directionsOf(TEXT, TASKS, null, 'ar').pieces.map(({ original }) => original)).not.toContain(
      'A canal is a ditch.',
    );
  });

  it('asks for no language that the text is in', () => {
    expect(untold(directionsOf(TEXT, TASKS, null, 'en'), 'en')).toBeNull();
  });

  it('has each task verb once', () => {
    expect(directionsOf(TEXT, TASKS, null, 'ar').verbs.map((verb) => TEXT.textOf(verb))).toEqual([
      'Read',
      'answer',
      'Explain',
      'List',
    ]);
  });
});

describe('what it says of how things are', () => {
  const bare = directionsOf(TEXT, TASKS, null, 'ar');
  it.each([
    ['words-only', { directions: bare, open: ['Read.'] }],
    ['partly', { open: ['Read.'] }],
    [null, { open: ['Read.'], availability: 'get' }],
    [null, { open: ['Read.'], availability: 'here' }],
    [null, {}],
    ['same', { same: true }],
    ['nothing', { directions: { pieces: [], verbs: [], author: undefined } }],
  ] as const)('%s', (state, more) => expect(stateOf(view(more))).toBe(state));
});

it('is closed in a quiz and never there in an exam, and never open for a passage', () => {
  const at = (region: 'directions' | 'question' | 'passage' | 'option', assessment: 'no' | 'quiz' | 'exam') =>
    decide(support, region, { assessment });
  expect(open(at('directions', 'no'))).toBe(true);
  expect(at('directions', 'quiz').state).toBe('ask');
  expect(at('directions', 'exam').state).toBe('never');
  for (const assessment of ['no', 'quiz', 'exam'] as const)
    for (const region of ['passage', 'option'] as const) expect(at(region, assessment).state).toBe('never');
});
