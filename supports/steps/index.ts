import type { Policy } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

const task = { page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' } as const;
/** A page that does not part its directions from the reading has them there; a quiz's questions are no directions. */
const page = { page: 'on', quiz: 'never', readingQuiz: 'never', exam: 'never' } as const;
const policy: Policy = { directions: task, question: page, passage: page, option: page };

export default defineSupport({
  id: 'steps',
  group: 'answer',
  order: 10,
  icon: 'steps',
  udl: ['6.1', '6.2', '6.3'],
  evidence: {
    strength: 'moderate',
    source:
      'checklists of the steps of a task help students go on by themselves (IES 2012 on writing, within taught strategies); a checklist made from the directions alone: not studied by itself',
  },
  policy,
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
