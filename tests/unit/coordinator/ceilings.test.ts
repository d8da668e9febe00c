import { describe, expect, it } from 'vitest';
import { choicesOf, chosen, codeOpens, standingOf, withChoice } from '@/entrypoints/coordinator/ceilings';
import { decide } from '@/model/policy';
import type { School } from '@/model/school';
import { supports } from '@/supports';
import type { Support } from '@/supports/contract';

const NEW: School = { version: 1 };
const named = (id: string): Support => {
  const found = supports.find((support) => support.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what a school can say of a support in quizzes', () => {
  it.each<[string, readonly string[]]>([
    // Open in every quiz: all three do something.
    ['reading-comfort', ['on', 'ask', 'never']],
    ['steps', ['on', 'ask', 'never']],
    // Directions are open and questions wait: a school may open those too, or close the directions.
    ['read-aloud', ['usual', 'on', 'ask', 'never']],
    // Waits to be asked for anyway, and no school opens it.
    ['word-card', ['ask', 'never']],
    ['marked-words', ['ask', 'never']],
    ['words-first', ['ask', 'never']],
    ['home-directions', ['ask', 'never']],
    ['starters', ['ask', 'never']],
    ['video-or-text', ['ask', 'never']],
    // Teachers' own: nobody keeps them from who teaches.
    ['teacher-preview', []],
    ['pack-editor', []],
  ])('%s: %j', (id, choices) => expect(choicesOf(named(id))).toEqual(choices));

  it('never offers two that do the same in every quiz', () => {
    const teacher = [{}, { allow: ['x'] }, { keepOff: ['x'] }];
    for (const support of supports) {
      const does = choicesOf(support).map((choice) =>
        JSON.stringify(
          (['content', 'reading'] as const).flatMap((measures) =>
            teacher.flatMap((says) =>
              (['directions', 'passage', 'question', 'option', 'answer'] as const).map((subject) => {
                const { state } = decide(
                  { ...support, id: 'x' },
                  subject,
                  { assessment: 'quiz' },
                  {
                    teacher: { ...says, measures },
                    ...(choice !== 'usual' && { school: { x: choice } }),
                  },
                );
                return state === 'off' ? 'ask' : state;
              }),
            ),
          ),
        ),
      );
      expect([support.id, new Set(does).size]).toEqual([support.id, does.length]);
    }
  });

  it('is kept only where it says something else than the table', () => {
    const card = named('word-card');
    expect(chosen(card, NEW)).toBe('ask');
    expect(withChoice(NEW, card, 'ask')).toEqual(NEW);
    const never = withChoice(NEW, card, 'never');
    expect(never).toEqual({ version: 1, ceiling: { 'word-card': 'never' } });
    expect(chosen(card, never)).toBe('never');
    const both = withChoice(never, named('steps'), 'ask');
    expect(both.ceiling).toEqual({ 'word-card': 'never', steps: 'ask' });
    expect(withChoice(both, card, 'ask').ceiling).toEqual({ steps: 'ask' });
  });

  it('and what somebody else wrote there is shown as what it does', () => {
    expect(chosen(named('word-card'), { version: 1, ceiling: { 'word-card': 'on' } })).toBe('ask');
    expect(chosen(named('read-aloud'), { version: 1, ceiling: { 'read-aloud': 'on' } })).toBe('on');
    expect(chosen(named('read-aloud'), NEW)).toBe('usual');
  });
});

describe('how it stands then', () => {
  it.each<[string, 'on' | 'ask' | 'never' | undefined, string, string]>([
    ['read-aloud', undefined, 'directions', 'passage question option answer'],
    ['read-aloud', 'on', 'directions question option', 'passage answer'],
    ['read-aloud', 'ask', '', 'directions passage question option answer'],
    ['read-aloud', 'never', '', ''],
    ['word-card', undefined, '', 'directions passage question option'],
    ['video-or-text', undefined, '', 'directions passage question option'],
    ['steps', undefined, 'directions', ''],
  ])('%s, %s: open %s, waiting %s', (id, ceiling, open, waiting) => {
    const standing = standingOf(named(id), ceiling);
    expect([standing.open.join(' '), standing.waiting.join(' ')]).toEqual([open, waiting]);
  });
});

it('a code is offered for what it opens, and for nothing else', () => {
  expect(
    supports
      .filter(codeOpens)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['home-directions', 'marked-words', 'read-aloud', 'word-card', 'words-first']);
});
