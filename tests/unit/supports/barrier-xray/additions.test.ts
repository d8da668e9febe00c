import { describe, expect, it } from 'vitest';
import type { Barrier, Fix } from '@/language/barriers';
import { barrier } from '@/language/barriers';
import type { Pack } from '@/model/pack';
import { Pack as PackShape } from '@/model/pack';
import { type Addition, answers, holds, withAddition, withoutAddition } from '@/supports/barrier-xray/additions';
import { additionOf, isComplete, isLink, missing, suggested, written } from '@/supports/barrier-xray/suggestion';
import { EMPTY_PACK } from '../teaching';

const remark: Fix = { kind: 'remark', quote: 'Look at the map', start: { kind: 'write' }, link: true };
const terms: Fix = {
  kind: 'terms',
  home: 'es',
  words: [
    { term: 'batture', span: { key: 'a', start: 0, end: 7 } },
    { term: 'levee', span: { key: 'a', start: 9, end: 14 }, meaning: 'a wall of earth beside a river' },
  ],
};
const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
  `${key} ${JSON.stringify(values ?? {})}`;
const EMPTY = { words: [], text: '', href: '' };

/** As the teacher had it before. */
const before: Pack = {
  ...EMPTY_PACK,
  terms: [{ term: 'levee', meaning: 'mine' }],
  remarks: [{ quote: 'Look at the map', text: 'Somebody else wrote this.' }],
};
const ADDITIONS: readonly Addition[] = [
  { terms: [{ term: 'batture', meaning: 'wet land by a river' }] },
  { steps: [{ quote: 'Read the text' }, { quote: 'Sort each cause' }] },
  { remarks: [{ quote: 'Look at the map', text: 'The map of the coast.' }] },
  { descriptions: [{ image: 'leaf.svg', text: 'A leaf' }] },
  { alternates: [{ kind: 'video', title: 'A film', href: 'https://films.example/1' }] },
];

describe('an addition', () => {
  it.each(ADDITIONS)('%o goes in and out, and leaves what was there', (addition) => {
    for (const pack of [EMPTY_PACK, before]) {
      const now = withAddition(pack, addition);
      expect(holds(pack, addition)).toBe(false);
      expect(holds(now, addition)).toBe(true);
      expect(PackShape.safeParse(now).success).toBe(true);
      expect(withoutAddition(now, addition)).toEqual(pack);
    }
  });

  it('twice the same is taken out once', () => {
    const [addition] = ADDITIONS;
    if (!addition) throw new Error('none');
    const twice = withAddition(withAddition(before, addition), addition);
    expect(withoutAddition(twice, addition)).toEqual(withAddition(before, addition));
  });

  it('in any order of undoing, nothing else moves', () => {
    const all = ADDITIONS.reduce(withAddition, before);
    expect(ADDITIONS.reduce(withoutAddition, all)).toEqual(before);
    expect(ADDITIONS.toReversed().reduce(withoutAddition, all)).toEqual(before);
  });
});

describe('what the pack has for a place', () => {
  const at = (start: number): Barrier =>
    barrier('position', { at: { key: 'a', start, end: start + 3 }, quote: 'it', fix: remark });
  it('is known again from an earlier visit, one remark for one place', () => {
    const first = at(0);
    const second = at(9);
    const found = answers([first, second], before, new Map());
    expect([...found]).toEqual([[first.id, { remarks: before.remarks }]]);
  });
  it('is first what was added for it on this visit', () => {
    const first = at(0);
    const second = at(9);
    const mine: Addition = { remarks: [{ quote: 'Look at the map', text: 'Mine.' }] };
    const found = answers([first, second], withAddition(before, mine), new Map([[second.id, mine]]));
    expect(found.get(second.id)).toEqual(mine);
    expect(found.get(first.id)).toEqual({ remarks: before.remarks });
  });
  it('is no more what the editor took out', () => {
    const first = at(0);
    const mine: Addition = { remarks: [{ quote: 'Look at the map', text: 'Mine.' }] };
    expect(answers([first], EMPTY_PACK, new Map([[first.id, mine]])).size).toBe(0);
    expect(answers([first], null, new Map([[first.id, mine]])).size).toBe(0);
  });
  it('is all of the words, not some', () => {
    const words = barrier('rare-words', { at: null, quote: '', fix: terms });
    expect(answers([words], before, new Map()).size).toBe(0);
    const both = withAddition(before, { terms: [{ term: 'Batture', meaning: 'wet land' }] });
    expect(answers([words], both, new Map()).get(words.id)?.terms).toHaveLength(2);
  });
});

describe('what is suggested', () => {
  it('a day in plain words, where this clock is the course’s', () => {
    const night = new Date(2026, 11, 4, 23, 59).toISOString();
    const fix = (iso: string | undefined, evening: 'same-day' | 'day-before', day = 'Dec 4'): Fix => ({
      kind: 'remark',
      quote: day,
      start: { kind: 'due', due: { ...(iso === undefined ? {} : { iso }), day, evening } },
      link: false,
    });
    expect(suggested(fix(night, 'same-day'), t, 'en').text).toContain('Friday, December 4');
    expect(suggested(fix(new Date(2026, 11, 5, 0, 0).toISOString(), 'day-before'), t, 'en').text).toContain(
      'Friday, December 4',
    );
    // Another time zone than the course's: the page's own words.
    expect(suggested(fix(new Date(2026, 11, 4, 20, 59).toISOString(), 'same-day'), t, 'en').text).toBe(
      'barrier-xray.start.day {"day":"Dec 4"}',
    );
    expect(suggested(fix(undefined, 'day-before'), t, 'en').text).toBe('barrier-xray.start.evening {"day":"Dec 4"}');
    expect(suggested(fix(undefined, 'same-day', ''), t, 'en').text).toBe('barrier-xray.start.midnight {}');
  });

  it('words: the dictionary’s meaning stands there, and one press is not enough while one lacks', () => {
    const draft = suggested(terms, t, 'en');
    expect(draft.words).toEqual([
      { meaning: '', gloss: '' },
      { meaning: 'a wall of earth beside a river', gloss: '' },
    ]);
    expect(isComplete(terms, draft)).toBe(false);
    const full = { ...draft, words: [{ meaning: '', gloss: 'orilla' }, ...draft.words.slice(1)] };
    const addition = additionOf(terms, full);
    expect(addition).toEqual({
      terms: [
        { term: 'batture', glosses: { es: 'orilla' } },
        { term: 'levee', meaning: 'a wall of earth beside a river' },
      ],
    });
    expect(written(terms, addition).words[0]).toEqual({ meaning: '', gloss: 'orilla' });
  });

  it('steps, columns and links need one press', () => {
    for (const fix of [
      { kind: 'steps', steps: [{ quote: 'Read' }] },
      { kind: 'remark', quote: 'A', start: { kind: 'columns' }, link: false },
      { kind: 'remark', quote: 'A', start: { kind: 'link', host: 'nasa.gov' }, link: false },
    ] satisfies Fix[])
      expect(isComplete(fix, suggested(fix, t, 'en'))).toBe(true);
    expect(isComplete(remark, suggested(remark, t, 'en'))).toBe(false);
  });

  it('what lacks is said, and a link is https alone', () => {
    const recording: Fix = { kind: 'alternate', form: 'recording', title: 'The land' };
    expect(missing(remark, EMPTY)).toBe('text');
    expect(missing(remark, { ...EMPTY, text: 'In the folder', href: 'http://a.example' })).toBe('link');
    expect(missing(recording, { ...EMPTY, text: 'on my desk' })).toBe('link');
    expect(missing(recording, { ...EMPTY, text: ' https://films.example/1 ' })).toBeNull();
    expect(isLink('https://school.example@elsewhere.example/')).toBe(false);
    expect(additionOf(recording, { ...EMPTY, text: 'https://a.example/reading.mp3' }).alternates?.[0]?.kind).toBe(
      'audio',
    );
    const text: Fix = { kind: 'alternate', form: 'text', title: 'Part 2', quote: 'Read the rest' };
    expect(additionOf(text, { ...EMPTY, text: 'https://a.example/2' }).alternates).toEqual([
      { kind: 'text', title: 'Part 2', quote: 'Read the rest', href: 'https://a.example/2' },
    ]);
  });

  it('markup and length: whatever is typed, the pack can be read again', () => {
    const wild = `<b>bold</b> ${'x'.repeat(30_000)}`;
    const pieces: readonly Fix[] = [
      remark,
      { kind: 'description', image: 'a.png' },
      { kind: 'alternate', form: 'text', title: 'T' },
      terms,
    ];
    for (const fix of pieces) {
      const draft = { ...EMPTY, text: wild, words: [{ meaning: wild, gloss: wild }] };
      expect(PackShape.safeParse(withAddition(EMPTY_PACK, additionOf(fix, draft))).success).toBe(true);
    }
  });
});
