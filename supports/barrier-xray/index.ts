import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'barrier-xray',
  group: 'teach',
  order: 20,
  icon: 'search',
  udl: ['2.1', '5.2', '6.3'],
  evidence: {
    strength: 'weak',
    source:
      'Each rule follows from what helps a reader (glosses: Kim 2020, g = .33; captions: Kurokawa 2024, g = .56; descriptions and names: WCAG 2.2, 1.1.1, 1.3.3, 1.4.1, 2.4.4); showing teachers such places is not studied by itself',
  },
  // It explains nothing to a student, and shows a teacher's own page to the teacher.
  policy: sameEverywhere({ page: 'on', quiz: 'off', readingQuiz: 'off', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
