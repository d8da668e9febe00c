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
      'What it looks for helps readers (Kim 2020, g = .33; Kurokawa 2024, g = .56; WCAG 2.2); showing it to teachers: not studied',
  },
  // It explains nothing to a student, and shows a teacher's own page to the teacher.
  policy: sameEverywhere({ page: 'on', quiz: 'off', readingQuiz: 'off', exam: 'never' }),
  tool: true,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
