import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'video-or-text',
  group: 'read',
  order: 30,
  icon: 'screen',
  udl: ['1.2', '1.3', '7.1'],
  evidence: {
    strength: 'moderate',
    source:
      'Kurokawa 2024 (captions help vocabulary, g = .56); a teacher-paired choice of medium itself: CAST UDL 3.0, weak',
  },
  policy: sameEverywhere({ page: 'on', quiz: 'off', readingQuiz: 'never', exam: 'never' }),
  // What a teacher put beside the text is there for everybody; where there is nothing, this draws nothing.
  initially: true,
  version: 1,
  // Everywhere, so that its place in the list never changes: without a pack it rests and says so.
  suits: () => true,
});
