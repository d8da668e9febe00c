import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/model/activity';
import { placeOf } from '@/packs/place';

const blocks = (
  [
    ['heading', 'Directions'],
    ['paragraph', 'Read “When the Land Blew Away” and underline three causes.'],
    ['heading', 'When the Land Blew Away'],
    ['paragraph', 'In the spring of 1934, a wall of dust two miles high rolled across the Great Plains.'],
    ['paragraph', 'Questions\n1. Why did it happen?\n2. Who left?'],
    ['heading', 'La gran sequía'],
  ] as const satisfies readonly (readonly [BlockKind, string])[]
).map(([kind, text], i) => ({ key: `k${i}`, kind, text }));
const textAt = (quote: string): string | null => {
  const span = placeOf(quote, blocks);
  return span && `${span.key}: ${blocks.find(({ key }) => key === span.key)?.text.slice(span.start, span.end)}`;
};

describe('the place of a quote', () => {
  it.each([
    ['the same heading', 'When the Land Blew Away', 'k2: When the Land Blew Away'],
    ['the first words of a heading', 'When the Land', 'k2: When the Land Blew Away'],
    ['other case, space and punctuation', ' when the  land—blew away. ', 'k2: When the Land Blew Away'],
    ['without accents', 'La Gran Sequia', 'k5: La gran sequía'],
    ['the first words of a paragraph', 'In the spring of 1934,', `k3: ${blocks[3]?.text}`],
    ['straight quotation marks', 'Read "When the Land Blew Away"', `k1: ${blocks[1]?.text}`],
    ['a line inside a block', 'Questions', 'k4: Questions'],
    ['a later line inside a block', 'Who left', 'k4: 2. Who left?'],
    ['a short question whose number is another now', '3. Who left?', null],
    ['the middle of a paragraph', 'rolled across the Great Plains', `k3: ${blocks[3]?.text}`],
    ['an end that was edited since', 'In the spring of 1934 a wall of sand came', `k3: ${blocks[3]?.text}`],
    ['a short word that is everywhere', 'dust', null],
    ['other words', 'How a canal lock works', null],
    ['no letters at all', '—', null],
  ])('is found by %s', (_name, quote, found) => {
    expect(textAt(quote)).toBe(found);
  });

  it('is null in a text without blocks', () => {
    expect(placeOf('Directions', [])).toBeNull();
  });
});
