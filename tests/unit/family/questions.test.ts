import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsFor } from '@/family/questions';
import { kindOf, VERB_KINDS } from '@/family/verb-kinds';
import { TASK_VERBS } from '@/language/task-verbs';
import type { Term } from '@/model/pack';

const catalogues = import.meta.glob<Readonly<Record<string, string>>>('/locales/family/*.json', {
  eager: true,
  import: 'default',
});
const languages = Object.entries(catalogues).map(
  ([path, words]) => [/(\w+)\.json$/.exec(path)?.[1] ?? '', words] as const,
);
const keys = (...args: Parameters<typeof questionsFor>) => questionsFor(...args).map(({ key }) => key);
const NONE = { goal: undefined, terms: [] };

describe('every task verb', () => {
  it('has a kind', () => {
    expect([...TASK_VERBS].filter((verb) => kindOf(verb) === undefined)).toEqual([]);
  });

  it('has a question in English and the eighteen languages of the glossary', () => {
    expect(languages).toHaveLength(19);
    for (const [language, words] of languages)
      expect([language, VERB_KINDS.filter((kind) => !words[`ask.${kind}`])]).toEqual([language, []]);
  });
});

describe('the questions', () => {
  it('begin with the goal, then ask about what needs the most thought', () => {
    const verbs = ['Read', 'underline', 'Compare', 'Submit'];
    expect(keys({ verbs, goal: 'Explain how one canal changed towns.', terms: [] })).toEqual([
      'ask.explain',
      'ask.compare',
      'ask.retell',
    ]);
    expect(keys({ verbs, goal: 'I can predict and explain the weather.', terms: [] })).toEqual([
      'ask.predict',
      'ask.explain',
      'ask.compare',
    ]);
    expect(keys({ verbs, ...NONE })).toEqual(['ask.compare', 'ask.retell', 'ask.find']);
  });

  it('quote a word of the teacher’s, the one that is met first', () => {
    const terms = [{ term: 'toll' }, { term: 'lock', first: true }];
    const asked = questionsFor({ verbs: ['Explain', 'Compare', 'Read'], goal: undefined, terms });
    expect(asked.map(({ key }) => key)).toEqual(['ask.explain', 'ask.compare', 'ask.term']);
    expect(asked[2]).toMatchObject({ term: { term: 'lock' } });
  });

  it('fit any text where the task says little', () => {
    expect(keys({ verbs: [], ...NONE })).toEqual(['ask.life', 'ask.new', 'ask.first']);
    expect(keys({ verbs: ['Submit'], ...NONE })).toEqual(['ask.finish', 'ask.life', 'ask.new']);
  });

  const verb = fc.oneof(fc.constantFrom(...TASK_VERBS), fc.string());
  const term = fc.record({ term: fc.string({ minLength: 1 }), first: fc.boolean() });
  const asked = fc.record({
    verbs: fc.array(verb, { maxLength: 12 }),
    goal: fc.option(fc.string(), { nil: undefined }),
    terms: fc.array(term, { maxLength: 4 }),
  });

  it('are always three, all different, and the same for the same task', () => {
    fc.assert(
      fc.property(asked, (task) => {
        const questions = questionsFor(task);
        expect(new Set(questions.map(({ key }) => key)).size).toBe(3);
        expect(questionsFor(task)).toEqual(questions);
      }),
    );
  });

  it('say nothing of the text but one word of the teacher’s: the rest is ours, in every language', () => {
    fc.assert(
      fc.property(asked, (task) => {
        for (const question of questionsFor(task)) {
          for (const [, words] of languages) expect(words[question.key]).toBeTruthy();
          const rest = Object.keys(question).filter((name) => name !== 'key' && name !== 'term');
          expect(rest).toEqual([]);
          const terms: readonly Term[] = task.terms;
          expect(question.key !== 'ask.term' || terms.includes(question.term)).toBe(true);
        }
      }),
    );
  });

  it('have a place for a word only where one is quoted', () => {
    for (const [language, words] of languages) {
      const holes = Object.entries(words).filter(([key, text]) => key.startsWith('ask.') && /\{/.test(text));
      expect([language, holes.map(([key]) => key)]).toEqual([language, ['ask.term']]);
    }
  });
});
