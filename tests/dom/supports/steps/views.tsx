import { signal } from '@preact/signals';
import type { Plan, Step } from '@/supports/steps/plan';
import { StepsCard, type StepsCardProps } from '@/supports/steps/StepsCard';
import type { View } from '@/supports/steps/view';

const step = (id: string, original: string, more: Partial<Step> = {}): Step => ({
  kind: 'step',
  id,
  at: { key: id, start: 0, end: original.length },
  original,
  lang: 'en',
  verbs: [],
  more: undefined,
  home: undefined,
  remarks: [],
  ...more,
});
export const READ = 'Read the article below and underline at least three causes.';
export const WRITE =
  'Then write one paragraph that answers the question, using at least two pieces of evidence from the article.';
const entries: Plan['entries'] = [
  { kind: 'part', at: { key: 'h', start: 0, end: 10 }, original: 'Directions', lang: 'en', how: 'together' },
  step('a', READ, {
    verbs: [
      { start: 0, end: 4 },
      { start: 27, end: 36 },
    ],
  }),
  step('b', 'Sort each cause into the chart we started on Monday: nature or people.', {
    verbs: [{ start: 0, end: 4 }],
    remarks: [{ quote: 'Sort each cause', text: 'The chart hangs by the door.', href: 'https://school.example/chart' }],
  }),
  step('c', WRITE, { verbs: [{ start: 5, end: 10 }], more: 'Five sentences are enough.' }),
  {
    kind: 'aside',
    at: { key: 'x', start: 0, end: 9 },
    original: 'A wall of dust two miles high rolled across the Great Plains.',
    lang: 'en',
    remarks: [{ quote: 'A wall', text: 'See the photo in your notebook.' }],
  },
  {
    kind: 'picture',
    at: { key: 'f', start: 0, end: 0 },
    text: 'A farmer and two boys walk past a shed in a cloud of dust.',
    lang: 'en',
  },
  step('d', 'Compare your paragraph with a partner.', { verbs: [{ start: 0, end: 7 }] }),
  step('e', 'Draw a lock.', { at: null }),
];
const full: Plan = {
  entries,
  loose: [{ quote: 'Gone', text: '11:59 pm is one minute before midnight.' }],
  first: [{ term: 'drought', meaning: 'a long time with little rain', first: true }, { term: 'erode' }],
  author: 'Ms. Okafor',
};
const found: Plan = {
  entries: entries
    .filter((each) => each.kind === 'step')
    .slice(0, 3)
    .map((each) => ({ ...each, more: undefined, remarks: [] })),
  loose: [],
  first: [],
  author: undefined,
};
const homeLine: Plan = {
  ...found,
  entries: [
    step('a', READ, { home: { text: 'اقرأ المقال وضع خطًا تحت ثلاثة أسباب (1930).', lang: 'ar', reviewed: true } }),
  ],
  author: 'Ms. Okafor',
};

export const view = (more: Partial<View> = {}): View => ({
  plan: full,
  ticked: new Set(['a', 'b']),
  starters: true,
  ...more,
});
export const VIEWS: Readonly<Record<string, View>> = {
  'a teacher’s pack': view(),
  'no pack': view({ plan: found, ticked: new Set() }),
  'every step ticked': view({ plan: found, ticked: new Set(['a', 'b', 'c']) }),
  'with the home language': view({ plan: homeLine, ticked: new Set() }),
  'a quiz': view({ plan: found, ticked: new Set(['a']), starters: false }),
  'nothing to do': view({ plan: { entries: [], loose: [], first: [], author: undefined } }),
};

const nothing = (): void => {};
export const stepsOf = (now: View, more: Partial<StepsCardProps> = {}) => (
  <StepsCard
    view={signal(now)}
    arriving={{ focus: false }}
    tick={nothing}
    seek={nothing}
    helpMeStart={nothing}
    close={nothing}
    {...more}
  />
);
