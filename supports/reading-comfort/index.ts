import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: 'reading-comfort',
  group: 'read',
  order: 20,
  icon: 'text-size',
  udl: ['1.1'],
  evidence: {
    strength: 'moderate',
    source:
      'WCAG 2.2, 1.4.4 and 1.4.12 (size and spacing); Galliussi 2020 (spacing coupled; special letterforms show no effect)',
  },
  policy: sameEverywhere({ page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' }),
  probe: { size: 2, lineHeight: 2, spacing: 0.12, column: 55, font: 'lexend', tint: 'dark', lineFocus: 'line' },
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
