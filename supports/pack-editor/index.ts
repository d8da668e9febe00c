import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'pack-editor',
  group: 'teach',
  order: 30,
  icon: 'plus',
  udl: ['2.1', '5.1', '8.4'],
  evidence: {
    strength: 'moderate',
    source:
      'IES 2014 (a small set of words taught deeply: strong); a teacher who picks glosses and another medium for the own text: CAST UDL 3.0, weak',
  },
  // It shows no student anything by itself: what it makes stands under the policy of the support that shows it.
  policy: sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
