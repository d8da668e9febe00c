import { describe, expect, it } from 'vitest';
import { decide, openSomewhere } from '@/model/policy';
import markedWords from '@/supports/marked-words';
import wordsFirst from '@/supports/words-first';

describe.each([
  ['marked words', markedWords],
  ['words to meet first', wordsFirst],
] as const)('%s', (_name, support) => {
  it('are open on a page for every kind of text, and for nothing a student writes', () => {
    for (const region of ['directions', 'passage', 'question', 'option'] as const)
      expect(decide(support, region, { assessment: 'no' }).state).toBe('on');
    expect(decide(support, 'answer', { assessment: 'no' }).state).toBe('never');
  });

  it('stay away from a quiz until somebody opens it, and from its passage and an exam for good', () => {
    expect(openSomewhere(support, { assessment: 'quiz' })).toBe(false);
    expect(decide(support, 'passage', { assessment: 'quiz' }).state).toBe('never');
    expect(openSomewhere(support, { assessment: 'exam' })).toBe(false);
  });

  it('are off until a learner wants them', () => {
    expect(support.initially).toBeUndefined();
  });
});
