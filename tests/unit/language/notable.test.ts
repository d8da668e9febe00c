import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidate, chosenFor, chosenFrom, isHardEnough, mostIn, WINDOW } from '@/language/notable';
import { notableIn, termsBy, type WordKnowledge } from '@/language/notable-words';
import { createWordKnowledge } from '@/language/word-knowledge';
import type { BlockKind, Region } from '@/model/activity';
import { HELP_AMOUNTS, type HelpAmount } from '@/model/help-amount';
import type { NotableBlock } from '@/model/notable';
import { finish } from '@/utils/slices';
import { blocksOf, lessons } from './lesson-blocks';
import { readCompiled } from './on-disk';

const block = (key: string, text: string, rest: Partial<NotableBlock> = {}): NotableBlock => ({
  key,
  kind: 'paragraph',
  region: 'directions',
  text,
  lang: 'en',
  open: true,
  ...rest,
});

/** A few words by hand; what is not in the table nobody counted. */
const ZIPF: Readonly<Record<string, number>> = {
  the: 7.5,
  river: 4.6,
  water: 5.6,
  drought: 3.2,
  erode: 2.4,
  severe: 3.9,
  prairie: 3.3,
  barrier: 3.7,
  barriers: 3.7,
  barry: 4.5,
  listen: 5.6,
  listener: 3.1,
  amber: 3.4,
  evidence: 4.6,
  compare: 4.1,
  explain: 5.1,
  table: 5,
  tractor: 3.4,
  topsoil: 2.1,
  dioxide: 2.9,
  carbon: 3.6,
  thirteen: 3.9,
  march: 4.3,
  million: 4.9,
};
/** Fifty more rare words: a text can be full of them. */
const RARE = Array.from('aeiou').flatMap((one) => Array.from('bdgklmnprt', (two) => `zo${two}${one}m`));
const byHand: WordKnowledge = {
  core: termsBy([
    ...['evidence', 'explain'].map((term) => ({ term, hardness: 'academic' as const })),
    ...['compare', 'table', 'carbon dioxide', 'according to'].map((term) => ({ term, hardness: 'school' as const })),
  ]),
  irregular: new Map(),
  zipfOf: (word) => ZIPF[word] ?? (RARE.includes(word) ? 2 + RARE.indexOf(word) / 25 : undefined),
};

function chosen(
  blocks: readonly NotableBlock[],
  { help = 'some', terms = [], by = byHand }: { help?: HelpAmount; terms?: readonly string[]; by?: WordKnowledge } = {},
): { marks: Candidate[]; words: number; texts: string[] } {
  const { candidates, words } = finish(notableIn(blocks, terms, help, by));
  const marks = chosenFrom(candidates, words, help);
  const texts = marks.map(({ span }) => {
    const text = blocks.find(({ key }) => key === span.key)?.text ?? '';
    return text.slice(span.start, span.end);
  });
  return { marks, words, texts };
}
/** Words that nobody would mark, so that a short text is long enough for a mark. */
const FILLER = ' and so it was with the water and all of them went on with it';
const long = (text: string): string => text + FILLER.repeat(6);
const marked = (text: string, rest: Partial<NotableBlock> = {}, options: Parameters<typeof chosen>[1] = {}): string[] =>
  chosen([block('a', long(text), rest)], options).texts;

describe('what is marked', () => {
  it('words of the school glossary before rarer ones, a teacher’s own before both', () => {
    const text = `Then they compare it.${FILLER} It was the carbon dioxide of it.${FILLER} The drought was long.${FILLER} They had river boats.`;
    expect(marked(text)).toEqual(['carbon dioxide', 'compare', 'drought']);
    expect(marked(text, {}, { terms: ['river boat'] })).toEqual([
      'river boats',
      'carbon dioxide',
      'compare',
      'drought',
    ]);
  });

  it('each word once, at its first place in running text', () => {
    const { marks } = chosen([
      block('h', 'The Drought', { kind: 'heading' }),
      block('f', 'A map of the drought.', { kind: 'figure' }),
      block('a', long('A drought is hard. This drought was long, and droughts come back.')),
    ]);
    expect(marks.map(({ span, count }) => [span.key, span.start, count])).toEqual([['a', 2, 3]]);
  });

  it('a caption or a table where the text has it nowhere else', () => {
    expect(chosen([block('t', 'drought\t3 years', { kind: 'table' }), block('a', long('It was hard.'))]).texts).toEqual(
      ['drought'],
    );
  });

  it('a task verb at the head of a sentence, but no rare word there, which may be a name', () => {
    expect(marked('Compare the two. Prairie was far.')).toEqual(['Compare']);
  });

  it('what comes back and what is asked about before what is only as rare', () => {
    const { texts } = chosen([
      block('a', long('There was an amber light and then a tractor, and much later on there was a prairie.')),
      block('q', 'Why did the tractor stop?'),
    ]);
    expect(texts[0]).toBe('tractor');
  });

  it.each([
    ['a name inside a sentence', 'They saw Amber and old Prairie there.'],
    ['a number in words', 'There were thirteen of them, and a million more.'],
    ['a word that nobody counted', 'They saw a blorfing there.'],
    ['an address', 'See https://prairie.example/drought or drought.example.org or www.drought there.'],
    ['a mail address', 'Write to drought@prairie.example now.'],
    ['code', 'Call drought() or severe_erode or `prairie` now.'],
    ['maths', 'It is $$drought + erode$$ and \\(severe\\) and {topsoil} there.'],
    ['capitals', 'The DROUGHT was here.'],
    ['a derived word of an easy one', 'The listener was there.'],
  ])('never: %s', (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('nothing in code, in formulas, in other languages, and where it is not open', () => {
    const text = long('They saw the drought there.');
    const shut: Partial<NotableBlock>[] = [
      { kind: 'code' },
      { kind: 'math' },
      { kind: 'heading' },
      { lang: 'es' },
      { open: false },
      { langs: [{ start: 0, end: 40, lang: 'es' }] },
    ];
    for (const rest of shut) expect(marked(text, rest)).toEqual([]);
    // A stretch that says it is English is English.
    expect(marked(text, { langs: [{ start: 0, end: 40, lang: 'en-GB' }] })).toEqual(['drought']);
  });

  it('forms of one word are that word, and no other that looks like one of its forms', () => {
    const { marks } = chosen([block('a', long('There were barriers everywhere.'))]);
    expect(marks.map(({ lemma, forms }) => [lemma, forms])).toEqual([['barrier', ['barriers', 'barrier']]]);
  });

  it('more with more help, and a little only where little is wanted', () => {
    const text = `They explain it.${FILLER} It was severe.${FILLER} The drought was on the river and it was long.${FILLER} They had a table.`;
    expect(HELP_AMOUNTS.map((help) => marked(text, {}, { help }))).toEqual([
      ['table', 'explain', 'drought', 'severe', 'river'],
      ['explain', 'drought', 'severe'],
      ['drought', 'severe'],
      ['drought'],
    ]);
    expect(isHardEnough('pack', undefined, 'few')).toBe(true);
    expect(isHardEnough('rare', undefined, 'most')).toBe(false);
  });
});

describe('words that the learner knows', () => {
  const text = long('They saw the drought. Then it was severe, and they could see the prairie and the tractor.');
  const { candidates, words } = finish(notableIn([block('a', text)], [], 'some', byHand));

  it('leave their place empty in the text where they became known', () => {
    const all = chosenFrom(candidates, words, 'some');
    const { marked: left, known } = chosenFor(candidates, words, 'some', ({ lemma }) =>
      lemma === 'drought' ? 'from-here' : 'no',
    );
    expect(known.map(({ lemma }) => lemma)).toEqual(['drought']);
    expect(left).toEqual(all.filter(({ lemma }) => lemma !== 'drought'));
  });

  it('give it to others where they were known before', () => {
    const many = finish(
      notableIn(
        [block('a', 'It was a drought. It was an amber one, and then they could see the prairie and the water of it.')],
        [],
        'some',
        byHand,
      ),
    );
    const without = chosenFor(many.candidates, 20, 'few', () => 'no').marked.map(({ lemma }) => lemma);
    expect(without).toEqual(['drought']);
    const { marked: next, known } = chosenFor(many.candidates, 20, 'few', ({ lemma }) =>
      lemma === 'drought' ? 'from-before' : 'no',
    );
    expect(next.map(({ lemma }) => lemma)).toEqual(['prairie']);
    expect(known.map(({ lemma }) => lemma)).toEqual(['drought']);
  });
});

/** The caps and the spread, as they are promised. */
function expectQuiet(marks: readonly Candidate[], words: number, help: HelpAmount): void {
  expect(marks.length).toBeLessThanOrEqual(10);
  expect(marks.length).toBeLessThanOrEqual(mostIn(words, help));
  const sorted = marks.toSorted((a, b) => a.first - b.first);
  for (const { first } of sorted) {
    const window = sorted.filter((mark) => mark.last >= first && mark.first < first + WINDOW.words);
    expect(window.length).toBeLessThanOrEqual(WINDOW.most);
  }
  // Never three in the share of the text that one mark has, but for what a teacher wants there.
  const share = words / Math.max(1, mostIn(words, help));
  const own = sorted.filter(({ kind }) => kind !== 'pack');
  const gaps = own.slice(2).map(({ first }, at) => first - (own[at]?.last ?? 0));
  expect(gaps.filter((gap) => gap < Math.floor(share))).toEqual([]);
  expect(new Set(marks.map(({ lemma }) => lemma)).size).toBe(marks.length);
}

describe('any text', () => {
  const KINDS: readonly BlockKind[] = ['paragraph', 'item', 'quote', 'heading', 'table', 'code', 'question', 'figure'];
  const REGIONS: readonly Region[] = ['directions', 'passage', 'question', 'option'];
  const ODD = ['Amber', 'DROUGHT', '3,000', 'x^2', 'https://prairie.example/a', 'erode()', 'a_b', '\uFFFC', '—', 'Ms.'];
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(ZIPF)) },
    { weight: 4, arbitrary: fc.constantFrom(...RARE) },
    { weight: 4, arbitrary: fc.constantFrom('it', 'went', 'on', 'and', 'was', 'there.', 'that,', 'So', 'why?') },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
  type Made = readonly Omit<NotableBlock, 'key'>[];
  const mixed = fc.array(
    fc.record({
      text: fc.array(piece, { maxLength: 150 }).map((words) => words.join(' ')),
      kind: fc.constantFrom(...KINDS),
      region: fc.constantFrom(...REGIONS),
      lang: fc.constantFrom('en', 'en', 'en-US', 'es'),
      open: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  /** One or two long paragraphs, full of hard words. */
  const dense = fc.array(
    fc.array(piece, { minLength: 90, maxLength: 220, size: 'max' }).map((words) => {
      const { key: _key, ...rest } = block('', words.join(' '));
      return rest;
    }),
    { minLength: 1, maxLength: 2 },
  );
  const texts: fc.Arbitrary<Made> = fc.oneof(mixed, dense);
  const help = fc.constantFrom(...HELP_AMOUNTS);
  const terms = fc.subarray([
    'drought',
    'river',
    'severe drought',
    'water',
    'Amber',
    'prairie',
    'table',
    ...RARE.slice(0, 12),
  ]);
  const asBlocks = (made: Made): NotableBlock[] => made.map((each, index) => ({ ...each, key: `k${index}` }));

  it('keeps the caps and the spread, marks nothing that it must not, and says the same again', () => {
    fc.assert(
      fc.property(texts, terms, help, (made, own, amount) => {
        const blocks = asBlocks(made);
        const { marks, words, texts: seen } = chosen(blocks, { help: amount, terms: own });
        expectQuiet(marks, words, amount);
        for (const [at, { span, kind }] of marks.entries()) {
          const found = blocks.find(({ key }) => key === span.key);
          expect(found).toMatchObject({ open: true });
          expect(['code', 'heading', 'math']).not.toContain(found?.kind);
          expect(found?.lang).toMatch(/^en/);
          expect(seen[at]).toMatch(/^[\p{L}]+(?:[ -]\p{L}+)*$/u);
          const small = seen[at]?.slice(1) ?? '';
          expect(kind === 'pack' || small === small.toLowerCase()).toBe(true);
        }
        // Another visit reads the same text anew, and a pack may list its words in any order.
        const again = chosen(structuredClone(blocks), { help: amount, terms: own.toReversed() });
        expect(again.marks.map(({ span }) => span)).toEqual(marks.map(({ span }) => span));
      }),
      { numRuns: 80 },
    );
  });

  it('says the same whatever was read before it', () => {
    fc.assert(
      fc.property(texts, texts, help, (made, other, amount) => {
        const blocks = asBlocks(made);
        const before = chosen(blocks, { help: amount }).marks;
        chosen(asBlocks(other), { help: amount });
        // A page that fills bit by bit ends at the same marks.
        for (let part = 0; part <= blocks.length; part += 3) chosen(blocks.slice(0, part), { help: amount });
        expect(chosen(blocks, { help: amount }).marks).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('a known word takes no other mark away', () => {
    fc.assert(
      fc.property(texts, help, fc.subarray(Object.keys(ZIPF)), (made, amount, knows) => {
        const { candidates, words } = finish(notableIn(asBlocks(made), [], amount, byHand));
        const all = chosenFrom(candidates, words, amount);
        const { marked: left } = chosenFor(candidates, words, amount, ({ lemma }) =>
          knows.includes(lemma) ? 'from-here' : 'no',
        );
        expect(left).toEqual(all.filter(({ lemma }) => !knows.includes(lemma)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('real texts', () => {
  let real: WordKnowledge;
  beforeAll(async () => {
    real = await createWordKnowledge((path) => Promise.resolve().then(() => readCompiled(path))).ready();
  });
  /** Nested too deep for happy-dom's own search. */
  const readable = lessons.filter(({ id }) => id !== 'boxes');
  const saved = ['canvas', 'google-classroom'].flatMap((lms) =>
    readdirSync(join('tests/pages', lms))
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`${lms}/${name}`, readFileSync(join('tests/pages', lms, name), 'utf8')] as const),
  );

  it.each([
    ...readable.map(({ id, body, lang }) => [id, body, lang] as const),
    ...saved.map((page) => [...page, 'en'] as const),
  ])('%s', (_id, html, lang) => {
    const blocks = blocksOf(html, lang);
    for (const help of HELP_AMOUNTS) {
      const { marks, words } = chosen(blocks, { help, by: real });
      expectQuiet(marks, words, help);
    }
  });

  it('a lesson in English has marks in each half, and a Chinese one has none', () => {
    const lesson = lessons.find(({ id }) => id === 'erie-canal')!;
    const { marks, words, texts } = chosen(blocksOf(lesson.body), { by: real });
    expect(marks).toHaveLength(8);
    expect(marks.filter(({ first }) => first < words / 2).length).toBeGreaterThan(1);
    expect(marks.filter(({ first }) => first > words / 2).length).toBeGreaterThan(1);
    expect(texts).toEqual(expect.arrayContaining(['settlers', 'immigrants']));
    const chinese = lessons.find(({ lang }) => lang.startsWith('zh'))!;
    expect(chosen(blocksOf(chinese.body, chinese.lang), { by: real }).marks).toEqual([]);
  });

  it('3,000 words are chosen from in many steps, between which a page may have its turn', () => {
    const lesson = lessons.find(({ id }) => id === 'erie-canal')!;
    const once = blocksOf(lesson.body);
    const blocks = Array.from({ length: 4 }, (_, turn) =>
      once.map((each) => ({ ...each, key: `${turn}${each.key}` })),
    ).flat();
    const { words } = chosen(blocks, { by: real });
    expect(words).toBeGreaterThan(3000);
    // How long they take is measured in `npm run bench`.
    const steps = notableIn(blocks, [], 'most', real);
    let turns = 0;
    while (steps.next().done !== true) turns += 1;
    expect(words / turns).toBeLessThan(250);
  });
});
