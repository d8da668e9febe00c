import type { Policy, PolicyRow } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** Meaning and home-language gloss. Picture, word parts and how it sounds are kept from a quiz by page/withheld.ts. */
const outside: PolicyRow = { page: 'tap', quiz: 'ask', readingQuiz: 'ask', exam: 'never' };
const policy: Policy = {
  directions: outside,
  // In a quiz on reading, a meaning inside the passage can be the answer.
  passage: { page: 'tap', quiz: 'ask', readingQuiz: 'never', exam: 'never' },
  question: outside,
  option: outside,
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
