import { signal } from '@preact/signals';
import type { Offers } from '@/supports/starters/offers';
import { StartersCard, type StartersCardProps, type View } from '@/supports/starters/StartersCard';

export const QUESTION = 'Explain in your own words why a lock needs no engine.';
const offers: Offers = {
  questions: [
    {
      at: { key: 'a', start: 0, end: QUESTION.length },
      original: QUESTION,
      lang: 'en',
      ask: 'explain',
      taught: ['A lock needs no engine because'],
    },
    { at: { key: 'b', start: 0, end: 5 }, original: 'Compare the two cities.', lang: 'en', ask: 'compare', taught: [] },
  ],
  any: ['According to the text,'],
  author: 'Ms. Okafor',
};
export const view = (more: Partial<View> = {}): View => ({ offers, at: 0, amount: 'starter', ...more });
export const VIEWS: Readonly<Record<string, View>> = {
  starters: view(),
  frames: view({ amount: 'frame' }),
  'link words': view({ amount: 'link', at: 1 }),
  'my own': view({ amount: 'own' }),
  'nothing for this': view({ offers: { questions: [], any: [], author: undefined } }),
};

const nothing = (): void => {};
export const startersOf = (now: View, more: Partial<StartersCardProps> = {}) => (
  <StartersCard
    view={signal(now)}
    arriving={{ focus: false }}
    go={nothing}
    choose={nothing}
    seek={nothing}
    close={nothing}
    {...more}
  />
);
