import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pack } from '@/model/pack';
import { LISTS, put, removed, sizeOf, termAt, tidy, withLine, withTerm } from '@/supports/pack-editor/changes';
import { merged } from '@/supports/pack-editor/merge';
import { linkOf, plainOf, quoteOf } from '@/supports/pack-editor/plain';
import { anyPack, typicalPack } from '../../packs/a-pack';
import { EMPTY_PACK } from '../teaching';

describe('a word', () => {
  const one = withTerm(EMPTY_PACK, { term: 'drought', meaning: 'no rain' });
  it('is added behind the others, and written again takes its own place', () => {
    const two = withTerm(one, { term: 'erode' });
    expect(withTerm(two, { term: 'Drought', meaning: 'a long time without rain' }).terms).toEqual([
      { term: 'Drought', meaning: 'a long time without rain' },
      { term: 'erode' },
    ]);
  });
  it('that becomes another one of the list leaves one of the two', () => {
    const two = withTerm(one, { term: 'erode' });
    expect(withTerm(two, { term: 'drought', meaning: 'new' }, 1).terms).toEqual([{ term: 'drought', meaning: 'new' }]);
  });
  it('is known however it is written', () => {
    expect([termAt(one, 'DROUGHT'), termAt(one, 'rain'), termAt(null, 'rain')]).toEqual([0, -1, -1]);
  });
});

describe('lists', () => {
  it('put in place, at the end, and never in a place that is not there', () => {
    expect([put([1, 2], 3), put([1, 2], 3, 0), put([1, 2], 3, 7), put(undefined, 1)]).toEqual([
      [1, 2, 3],
      [3, 2],
      [1, 2, 3],
      [1],
    ]);
  });
  it.each(LISTS)('%s: what was added is gone when it is removed, and nothing else', (list) => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (pack, n) => {
        const items = pack[list] ?? [];
        fc.pre(items.length > 0);
        const at = n % items.length;
        const after = removed(pack, list, at);
        expect(after[list] ?? []).toEqual(items.filter((_, i) => i !== at));
        expect(sizeOf(after)).toBeLessThan(sizeOf(pack) + 1);
        expect(Pack.safeParse(after).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('that are empty are not there at all', () => {
    expect(tidy({ ...EMPTY_PACK, steps: [], policy: { allow: [], keepOff: [], tested: [] } })).toEqual(EMPTY_PACK);
  });
  it('a line goes away with its last letter', () => {
    expect(withLine(withLine(EMPTY_PACK, 'goal', 'Explain it.'), 'goal', '')).toEqual(EMPTY_PACK);
  });
});

describe('two packs', () => {
  it('laid together twice are as laid together once, and everything of mine holds', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (mine, theirs) => {
        const once = merged(mine, theirs);
        expect(merged(once, theirs)).toEqual(once);
        for (const term of mine.terms)
          expect(
            once.terms.some((each) => each.term === term.term && (term.meaning ?? each.meaning) === each.meaning),
          ).toBe(true);
        expect(once.author).toBe(mine.author);
      }),
      { numRuns: 100 },
    );
  });
  it('fill what I have not written: a gloss, a meaning, a goal', () => {
    const mine: Pack = { ...EMPTY_PACK, terms: [{ term: 'drought', glosses: { ar: 'جفاف' } }] };
    const { terms, goal } = merged(mine, {
      ...typicalPack,
      terms: [{ term: 'Drought', meaning: 'no rain', glosses: { es: 'sequía', ar: 'قحط' } }],
    });
    expect(terms).toEqual([{ term: 'drought', meaning: 'no rain', glosses: { es: 'sequía', ar: 'جفاف' } }]);
    expect(goal).toBe(typicalPack.goal);
  });
});

describe('what is typed', () => {
  it('is text that a pack takes, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const term = plainOf(typed.replaceAll(/\p{Surrogate}/gu, ''), 80);
        fc.pre(term !== '');
        expect(Pack.safeParse({ ...EMPTY_PACK, terms: [{ term }] }).success).toBe(true);
      }),
    );
    expect(plainOf('  3 < 5 and <b>x</b> \u202E ', 80)).toBe('3 < 5 and < b>x< /b>');
  });
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['  www.youtube.com/watch?v=1 ', 'https://www.youtube.com/watch?v=1'],
    ['http://a.example', null],
    ['javascript:alert(1)', null],
    ['https://school.example@elsewhere.example/', null],
    ['a film about locks', null],
    ['film', null],
    ['', null],
  ])('the address %j is %j', (typed, link) => expect(linkOf(typed)).toBe(link));
  it('a quote is the first words, cut between two', () => {
    const quote = quoteOf(`${'word '.repeat(40)}end`);
    expect([quote.length <= 80, quote.endsWith('word')]).toEqual([true, true]);
    expect(quoteOf('\n  Look at the \uFFFC table.\nThen write.')).toBe('Look at the   table.');
  });
});
