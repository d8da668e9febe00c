import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'teacher-preview',
  group: 'teach',
  order: 10,
  icon: 'eye',
  udl: ['4.2', '5.1', '8.1'],
  evidence: {
    strength: 'weak',
    source:
      'CAST UDL 3.0 (plan for who will meet a text before they do); a preview of an assignment as a learner meets it: not studied',
  },
  // It acts on no text by itself: what the page's learner would get is decided support by support.
  policy: sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
