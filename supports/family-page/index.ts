import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'family-page',
  group: 'paper',
  order: 20,
  icon: 'meet',
  udl: ['8.4', '2.4'],
  evidence: {
    strength: 'weak',
    source:
      'talk about what is learned r = .39, help with homework r = -.11 (Hill & Tyson 2009); a page for it: not studied',
  },
  // It would take a quiz's questions along.
  policy: sameEverywhere({ page: 'on', quiz: 'never', readingQuiz: 'never', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
