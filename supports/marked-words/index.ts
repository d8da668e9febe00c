import type { Policy, PolicyRow } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** A mark says "tap me": it may stand where the word card may open, and nowhere by itself in an assessment. */
const outside: PolicyRow = { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' };
const policy: Policy = {
  directions: outside,
  // In a quiz on reading, a mark would point at what is measured.
  passage: { page: 'on', quiz: 'ask', readingQuiz: 'never', exam: 'never' },
  question: outside,
  option: outside,
};

export default defineSupport({
  id: 'marked-words',
  group: 'words',
  order: 20,
  icon: 'marked',
  udl: ['2.1', '3.2'],
  evidence: {
    strength: 'moderate',
    source:
      'IES 2014 (a small set of words taught deeply: strong); Cohen 2017 (pop-up glosses cost grade 3 a little, helped grade 7); fading: not studied',
  },
  policy,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
