import type { Policy } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** A quiz has them only where the teacher put one at a question by name. */
const row = { page: 'on', quiz: 'off', readingQuiz: 'off', exam: 'never' } as const;
const page = { page: 'on', quiz: 'never', readingQuiz: 'never', exam: 'never' } as const;
const policy: Policy = { directions: row, question: row, passage: page, option: page };

export default defineSupport({
  id: 'starters',
  group: 'answer',
  order: 20,
  icon: 'pencil',
  udl: ['5.2', '5.3', '6.3'],
  evidence: {
    strength: 'weak',
    source:
      'sentence frames are common advice for English learners (IES 2014, within taught writing); by themselves hardly studied, and permanent ones become crutches (Edutopia 2025)',
  },
  policy,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
