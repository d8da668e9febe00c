import { describe, expect, it } from 'vitest';
import { decide, openSomewhere } from '@/model/policy';
import readingComfort from '@/supports/reading-comfort';
import wordCard from '@/supports/word-card';

describe('where word help is open', () => {
  it.each([
    ['no', 'passage', 'tap'],
    ['no', 'question', 'tap'],
    ['quiz', 'directions', 'ask'],
    ['quiz', 'passage', 'never'],
    ['quiz', 'option', 'ask'],
    ['exam', 'passage', 'never'],
  ] as const)('assessment %s, %s: %s', (assessment, region, state) => {
    expect(decide(wordCard, region, { assessment }).state).toBe(state);
  });

  it('stays shut in a quiz until somebody opens it, while reading comfort stays open', () => {
    expect(openSomewhere(wordCard, { assessment: 'quiz' })).toBe(false);
    expect(openSomewhere(readingComfort, { assessment: 'quiz' })).toBe(true);
    expect(openSomewhere(readingComfort, { assessment: 'exam' })).toBe(false);
  });
});
