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
      expect(decide(support.policy, region, { assessment: 'no' }).state).toBe('on');
    expect(decide(support.policy, 'answer', { assessment: 'no' }).state).toBe('never');
  });

  it('stay away from a quiz until somebody opens it, longest from its passage, and from an exam for good', () => {
    expect(openSomewhere(support.policy, { assessment: 'quiz' })).toBe(false);
    expect(decide(support.policy, 'passage', { assessment: 'quiz' }).state).toBe('off');
    expect(openSomewhere(support.policy, { assessment: 'exam' })).toBe(false);
  });

  it('are off until a learner wants them', () => {
    expect(support.initially).toBeUndefined();
  });
});
