import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';
import { Panel } from './Panel';
import { Settings } from './settings';
import { start } from './start';
import css from './style.css?inline';

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
  settings: Settings,
  version: 1,
  css,
  suits: (activity) => activity.blocks.length > 0,
  start,
  Panel,
});
