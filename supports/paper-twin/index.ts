import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'paper-twin',
  group: 'paper',
  order: 10,
  icon: 'file',
  udl: ['1.1', '2.1', '4.1', '6.3'],
  evidence: {
    strength: 'moderate',
    source:
      'Delgado 2018 (54 studies: texts are understood better on paper than on a screen, g = .21, more so with facts and under time); glosses in the margin: Yanagisawa 2020',
  },
  // Paper would take a test out of the room.
  policy: sameEverywhere({ page: 'on', quiz: 'never', readingQuiz: 'never', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
