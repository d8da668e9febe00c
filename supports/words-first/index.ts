import type { Policy, PolicyRow } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** It shows meanings, pictures and how words sound: the strictest of their rows in each column. */
const outside: PolicyRow = { page: 'on', quiz: 'ask', readingQuiz: 'off', exam: 'never' };
const policy: Policy = {
  directions: outside,
  passage: { page: 'on', quiz: 'ask', readingQuiz: 'never', exam: 'never' },
  question: outside,
  option: outside,
};

export default defineSupport({
  id: 'words-first',
  group: 'words',
  order: 30,
  icon: 'meet',
  udl: ['2.1', '3.1', '9.3'],
  evidence: {
    strength: 'moderate',
    source:
      'IES 2014 (a small set of words taught deeply, over several days: strong); five words met once before reading: not studied by itself',
  },
  policy,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
