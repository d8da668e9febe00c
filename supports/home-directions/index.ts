import type { Policy } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

const task = { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' } as const;
/** A text to be read stays in its own language: nothing here ever says it in another. */
const never = { page: 'never', quiz: 'never', readingQuiz: 'never', exam: 'never' } as const;
const policy: Policy = { directions: task, question: task, passage: never, option: never };

export default defineSupport({
  id: 'home-directions',
  group: 'words',
  order: 40,
  icon: 'globe',
  udl: ['2.4', '3.1'],
  evidence: {
    strength: 'moderate',
    source:
      'home-language over English-only glosses, g = .33, beginners most (Kim 2020); directions themselves are hardly studied',
  },
  policy,
  // Comes by itself only where the teacher wrote in the language that the learner chose.
  initially: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
