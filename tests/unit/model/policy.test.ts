import { describe, expect, it } from 'vitest';
import {
  type Ceiling,
  decide,
  type DecidedBy,
  type Deciders,
  open,
  openSomewhere,
  type Policy,
  type PolicyRow,
  sameEverywhere,
  standing,
  type State,
  type Subject,
} from '@/model/policy';
import { supports } from '@/supports';

/** Who opens what a column keeps closed, as the table words it. */
type Openers = 'teacher or code' | 'teacher' | 'code' | 'school, teacher or code' | 'nobody';
interface Column {
  readonly state: State;
  readonly opens: Openers;
}
const on: Column = { state: 'on', opens: 'nobody' };
const ask: Column = { state: 'ask', opens: 'teacher or code' };
const off: Column = { state: 'off', opens: 'teacher' };
const never: Column = { state: 'never', opens: 'nobody' };
const code: Column = { state: 'off', opens: 'code' };
const setBySchool: Column = { state: 'ask', opens: 'school, teacher or code' };
const tap: Column = { state: 'tap', opens: 'nobody' };

/** The table of what a support may do where something is measured, a row a line; exams are never. */
const TABLE: readonly {
  readonly what: string;
  readonly page: Column;
  readonly content: Column;
  readonly reading: Column;
  /** Supports of this build that fall under it, with the kinds of text that it speaks of. */
  readonly holds: readonly (readonly [id: string, ...Subject[]])[];
}[] = [
  {
    what: 'size, spacing, font, tint, line focus, keyboard aids, highlights, notes, break',
    page: on,
    content: on,
    reading: on,
    holds: [['reading-comfort', 'directions', 'passage', 'question', 'option']],
  },
  {
    what: 'directions as steps; directions read aloud',
    page: on,
    content: on,
    reading: on,
    holds: [
      ['read-aloud', 'directions'],
      ['steps', 'directions'],
    ],
  },
  {
    what: 'questions and options read aloud',
    page: on,
    content: setBySchool,
    reading: setBySchool,
    holds: [['read-aloud', 'question', 'option']],
  },
  { what: 'passages read aloud', page: on, content: ask, reading: code, holds: [['read-aloud', 'passage']] },
  { what: 'read my own answer back', page: on, content: ask, reading: ask, holds: [['read-aloud', 'answer']] },
  {
    what: 'meaning and home-language gloss of a word, outside the passage',
    page: tap,
    content: ask,
    reading: ask,
    holds: [['word-card', 'directions', 'question', 'option']],
  },
  { what: 'the same in the passage', page: tap, content: ask, reading: never, holds: [['word-card', 'passage']] },
  {
    what: 'words marked, outside the passage',
    page: on,
    content: ask,
    reading: ask,
    holds: [['marked-words', 'directions', 'question', 'option']],
  },
  { what: 'the same in the passage', page: on, content: ask, reading: never, holds: [['marked-words', 'passage']] },
  {
    what: 'words met first: meaning, picture and how it sounds, the strictest of the three',
    page: on,
    content: ask,
    reading: off,
    holds: [['words-first', 'directions', 'question', 'option']],
  },
  {
    what: 'the same for words of the passage',
    page: on,
    content: ask,
    reading: never,
    holds: [['words-first', 'passage']],
  },
  {
    what: 'home-language directions',
    page: on,
    content: ask,
    reading: ask,
    holds: [['home-directions', 'directions', 'question']],
  },
  {
    what: 'a text said in another language: none of our supports does it',
    page: never,
    content: never,
    reading: never,
    holds: [['home-directions', 'passage', 'option']],
  },
  {
    what: 'video/audio alternate',
    page: on,
    content: off,
    reading: never,
    holds: [['video-or-text', 'directions', 'passage', 'question', 'option']],
  },
  // Supports that are not in this build: the engine holds their rows all the same.
  { what: 'whole-passage translation', page: off, content: off, reading: never, holds: [] },
  { what: 'pronunciation of one word', page: on, content: ask, reading: off, holds: [] },
  { what: 'syllables, word parts, cognates', page: on, content: off, reading: off, holds: [] },
  {
    what: 'sentence starters, word bank',
    page: on,
    content: off,
    reading: off,
    holds: [['starters', 'directions', 'question']],
  },
  {
    what: 'steps and starters from what is neither directions nor a question to be answered',
    page: on,
    content: never,
    reading: never,
    holds: [
      ['steps', 'question', 'passage', 'option'],
      ['starters', 'passage', 'option'],
    ],
  },
  { what: 'blank organizer', page: on, content: ask, reading: ask, holds: [] },
  {
    what: 'guess-first gloss, fading suggestions, stuck-offer, talk card',
    page: on,
    content: never,
    reading: never,
    holds: [],
  },
  { what: 'print with scaffolds, family page', page: on, content: never, reading: never, holds: [] },
];

const policyOf = (row: (typeof TABLE)[number]): Policy =>
  sameEverywhere({
    page: row.page.state,
    quiz: row.content.state,
    readingQuiz: row.reading.state,
    exam: 'never',
    ...(row.reading.opens === 'code' && { codeOnly: true }),
    ...(row.content.opens === 'school, teacher or code' && { schoolSets: true }),
  });

const quiz = { assessment: 'quiz' } as const;
const page = { assessment: 'no' } as const;
const exam = { assessment: 'exam' } as const;
const allow = ['it'];
const measuring = (what: 'content' | 'reading' | undefined, deciders: Deciders = {}): Deciders => ({
  ...deciders,
  teacher: { ...deciders.teacher, ...(what && { measures: what }) },
});

describe.each(TABLE)('the row: $what', (row) => {
  const columns = [
    ['a page', page, undefined, row.page],
    ['a quiz on content', quiz, 'content', row.content],
    ['a quiz on reading', quiz, 'reading', row.reading],
    ['a quiz of which nobody said what it measures', quiz, undefined, row.reading],
  ] as const;
  const made = { id: 'it', policy: policyOf(row) };

  it.each(columns)('stands in %s as the table says', (_where, place, measures, column) => {
    expect(decide(made, 'question', place, measuring(measures)).state).toBe(column.state);
    for (const [id, ...subjects] of row.holds) {
      const support = supports.find((each) => each.id === id);
      if (!support) throw new Error(`no support ${id}`);
      for (const subject of subjects)
        expect([id, subject, decide(support, subject, place, measuring(measures)).state]).toEqual([
          id,
          subject,
          column.state,
        ]);
    }
  });

  it.each(columns.slice(1))(
    'is opened in %s by whom the table names, and by nobody else',
    (_where, place, measures, column) => {
      const ways: readonly (readonly [DecidedBy, Deciders])[] = [
        ['school', { school: { it: 'on' } }],
        ['teacher', { teacher: { allow } }],
        ['code', { code: { allow } }],
      ];
      const governed = [
        made,
        ...row.holds.flatMap(([id]) => {
          const support = supports.find((each) => each.id === id);
          return support ? [support] : [];
        }),
      ];
      for (const { id, policy } of governed) {
        const subject = row.holds.find(([held]) => held === id)?.[1] ?? 'question';
        for (const [by, deciders] of ways) {
          const decision = decide({ id: 'it', policy }, subject, place, measuring(measures, deciders));
          const opens = column.opens.includes(by);
          const already = column.state === 'on' || column.state === 'tap';
          expect([id, by, open(decision), decision.by]).toEqual([id, by, already || opens, opens ? by : 'default']);
        }
      }
    },
  );

  it('is never there in a locked-down exam, whoever says so', () => {
    const all: Deciders = {
      school: { it: 'on' },
      teacher: { allow, measures: 'content' },
      code: { allow },
      learner: { allow },
    };
    expect(decide(made, 'question', exam, all)).toEqual({ state: 'never', by: 'default', because: 'exam' });
  });
});

it('has a row for every support of this build, and for every kind of text that it acts on', () => {
  const held = new Set(TABLE.flatMap(({ holds }) => holds.flatMap(([id, ...of]) => of.map((one) => `${id} ${one}`))));
  const missing = supports
    .filter(({ tool }) => tool !== true)
    .flatMap(({ id, policy }) => Object.keys(policy).map((subject) => `${id} ${subject}`))
    .filter((each) => !held.has(each));
  expect(missing).toEqual([]);
});

/** School x teacher x code, each: opens it (+), says nothing (0), keeps it off (-). */
type Sign = '+' | '0' | '-';
const CONFLICTS: readonly (readonly [conflict: `${Sign}${Sign}${Sign}`, state: State, by: DecidedBy])[] = [
  // The school opens it for everybody; what is below may close it again.
  ['+++', 'on', 'school'],
  ['++0', 'on', 'school'],
  ['++-', 'off', 'code'],
  ['+0+', 'on', 'school'],
  ['+00', 'on', 'school'],
  ['+0-', 'off', 'code'],
  ['+-+', 'on', 'code'],
  ['+-0', 'off', 'teacher'],
  ['+--', 'off', 'teacher'],
  // The school says nothing: the teacher's word, and the code that opens again.
  ['0++', 'on', 'teacher'],
  ['0+0', 'on', 'teacher'],
  ['0+-', 'off', 'code'],
  ['00+', 'on', 'code'],
  ['000', 'ask', 'default'],
  ['00-', 'off', 'code'],
  ['0-+', 'on', 'code'],
  ['0-0', 'off', 'teacher'],
  ['0--', 'off', 'teacher'],
  // What the school forbids nobody opens.
  ['-++', 'never', 'school'],
  ['-+0', 'never', 'school'],
  ['-+-', 'never', 'school'],
  ['-0+', 'never', 'school'],
  ['-00', 'never', 'school'],
  ['-0-', 'never', 'school'],
  ['--+', 'never', 'school'],
  ['--0', 'never', 'school'],
  ['---', 'never', 'school'],
];
const said = (sign: string | undefined) => (sign === '+' ? { allow } : sign === '-' ? { keepOff: allow } : {});
const CEILINGS: Readonly<Record<string, Readonly<Record<string, Ceiling>>>> = {
  '+': { it: 'on' },
  '0': {},
  '-': { it: 'never' },
};
const asked: PolicyRow = { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never', schoolSets: true };
const asking = { id: 'it', policy: sameEverywhere(asked) };

describe('when they disagree', () => {
  it('names all 27 conflicts', () => {
    expect(new Set(CONFLICTS.map(([conflict]) => conflict)).size).toBe(27);
  });

  it.each(CONFLICTS)('school, teacher, code %s: %s, by %s', (conflict, state, by) => {
    const [school, teacher, own] = conflict;
    const deciders: Deciders = {
      school: CEILINGS[school ?? ''] ?? {},
      teacher: said(teacher),
      code: said(own),
    };
    for (const learner of [{}, { allow }, { keepOff: allow }]) {
      // The learner's switch opens nothing and changes no word of the others.
      const { state: found, by: who } = decide(asking, 'question', quiz, { ...deciders, learner });
      expect([found, who]).toEqual([state, by]);
    }
  });

  it.each(CONFLICTS)('school, teacher, code %s, with a switch that the school has set', (conflict, state, by) => {
    const [school, teacher, own] = conflict;
    const deciders: Deciders = { school: CEILINGS[school ?? ''] ?? {}, teacher: said(teacher), code: said(own) };
    const stands = (begins: Deciders['begins'], learner = {}) =>
      decide(asking, 'question', quiz, { ...deciders, begins, learner });
    // How it begins, locked or not, opens nothing and closes nothing that the others decided.
    for (const begins of [{ on: true }, { on: false }, { on: true, locked: true }])
      expect(stands({ it: begins })).toMatchObject({ state, by });
    // Locked off, nobody has it.
    for (const learner of [{}, { allow }]) {
      const locked = stands({ it: { on: false, locked: true } }, learner);
      expect([open(locked), locked.by]).toEqual([false, 'school']);
    }
  });

  it('says of a page that the school set how a support begins, until the learner chose', () => {
    const begins = { it: { on: true } };
    expect(decide(asking, 'passage', page, { begins }).by).toBe('school');
    expect(decide(asking, 'passage', page, { begins, learner: { keepOff: allow } }).by).toBe('you');
    const locked = { it: { on: true, locked: true } };
    expect(decide(asking, 'passage', page, { begins: locked, learner: { keepOff: allow } }).by).toBe('school');
    expect(decide(asking, 'passage', page, { begins, code: { keepOff: allow } })).toMatchObject({
      state: 'off',
      by: 'code',
    });
  });

  it('lets a teacher keep a support off a plain assignment, and a code bring it back; a school speaks of tests alone', () => {
    const kept: Deciders = { teacher: { keepOff: allow } };
    expect(decide(asking, 'passage', page, kept)).toEqual({ state: 'off', by: 'teacher', because: 'teacher' });
    expect(decide(asking, 'passage', page, { ...kept, code: { allow } })).toMatchObject({ state: 'on', by: 'code' });
    expect(decide(asking, 'passage', page, { school: { it: 'never' } })).toMatchObject({ state: 'on', by: 'default' });
  });

  it('lets a school ask for a word where the table opens by itself', () => {
    const policy = sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' });
    const school = { it: 'ask' } as const;
    expect(decide({ id: 'it', policy }, 'passage', quiz, { school })).toEqual({
      state: 'ask',
      by: 'school',
      because: 'ask',
    });
    expect(decide({ id: 'it', policy }, 'passage', quiz, { school, teacher: { allow } }).by).toBe('teacher');
  });

  it('says that the learner set what is open to them', () => {
    expect(decide(asking, 'passage', page, { learner: { allow } })).toMatchObject({ state: 'on', by: 'you' });
    expect(decide(asking, 'passage', page, { learner: { keepOff: allow } })).toMatchObject({ state: 'on', by: 'you' });
    expect(decide(asking, 'passage', page)).toMatchObject({ state: 'on', by: 'default' });
  });

  it('opens a word of a tapping support for tapping only', () => {
    const policy = sameEverywhere({ page: 'tap', quiz: 'ask', readingQuiz: 'ask', exam: 'never' });
    expect(decide({ id: 'it', policy }, 'question', quiz, { teacher: { allow } }).state).toBe('tap');
  });
});

describe('a support as a whole', () => {
  const readAloud = supports.find(({ id }) => id === 'read-aloud');
  if (!readAloud) throw new Error('no read-aloud');

  it('is open for directions in a quiz, and says that a teacher could open the rest', () => {
    expect(standing(readAloud, quiz)).toEqual({
      open: { state: 'on', by: 'default', because: 'open' },
      closed: { state: 'ask', by: 'default', because: 'ask' },
    });
  });

  it('names the teacher once they opened it, and then what only a code opens', () => {
    const teacher = { allow: ['read-aloud'] };
    expect(standing(readAloud, quiz, { teacher })).toEqual({
      open: { state: 'on', by: 'teacher', because: 'open' },
      closed: { state: 'off', by: 'default', because: 'code-only' },
    });
    expect(standing(readAloud, quiz, { teacher: { ...teacher, measures: 'content' } }).closed).toBeUndefined();
  });

  it('does not count what it acts on nowhere', () => {
    const homeDirections = supports.find(({ id }) => id === 'home-directions');
    if (!homeDirections) throw new Error('no home-directions');
    expect(standing(homeDirections, page).closed).toBeUndefined();
    expect(openSomewhere(homeDirections, quiz)).toBe(false);
    expect(openSomewhere(homeDirections, quiz, { teacher: { allow: ['home-directions'] } })).toBe(true);
  });
});
