import type { Policy } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** English meaning and picture, home-language gloss, the word spoken: the strictest of their rows in each column. */
const policy: Policy = {
  directions: { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' },
  // In a quiz on reading, a meaning inside the passage can be the answer.
  passage: { page: 'on', quiz: 'ask', readingQuiz: 'off', exam: 'never' },
  question: { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' },
  option: { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' },
};

export default defineSupport({
  id: 'word-card',
  group: 'words',
  order: 10,
  icon: 'word',
  udl: ['2.1', '2.4'],
  evidence: {
    strength: 'moderate',
    source:
      'Kim 2020 (home-language over English-only glosses, g = .33); Yanagisawa 2020 (choosing among meanings works best)',
  },
  policy,
  // Marks nothing until a word is tapped, so nobody has to know of it before they need it.
  initially: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
