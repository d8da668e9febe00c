import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/language/words';
import { OBJECT, type Block, type Span } from '@/model/activity';
import { Passages, piecesOf, spanOf, spokenOffset } from '@/supports/read-aloud/passages';
import type { SpeechWish } from '@/language/speech/spoken-forms';
import { sayWords } from '@/supports/read-aloud/say-words';
import { paragraph } from '../scene';
import { mapOf } from './reader';

const piecesIn = (block: Block) => {
  const [found] = mapOf([block]).blocks;
  if (!found) throw new Error('no block');
  return piecesOf(found, sayWords);
};
const saidIn = (block: Block): string[] => piecesIn(block).map(({ text }) => text);

describe('what is said of a block', () => {
  it.each<[string, Partial<Block> & { text: string }, string[]]>([
    ['a paragraph by its sentences', { text: 'One. Two, Mr. Hill.' }, ['One.', 'Two, Mister Hill.']],
    ['an item with its number', { kind: 'item', marker: '3.', text: 'Write. Read.' }, ['3. Write.', 'Read.']],
    ['an item without its bullet', { kind: 'item', marker: '•', text: 'Write.' }, ['Write.']],
    ['a table cell by cell', { kind: 'table', text: 'Year\tRain\n1934\t9 in' }, ['Year', 'Rain', '1934', '9 inches']],
    [
      'a table with headers by row and header',
      { kind: 'table', headerRows: 1, text: 'City\tTemperature\nLima\t20 °C. Warm.\n\t8 °C' },
      [
        'City',
        'Temperature',
        'Row 1, City: Lima',
        'Temperature: 20 degrees Celsius.',
        'Warm.',
        'Row 2, Temperature: 8 degrees Celsius',
      ],
    ],
    [
      'a table whose rows have names',
      { kind: 'table', headerRows: 1, headerColumns: 1, text: '\tLima\nJune\t17\nJuly\t16', lang: 'es' },
      ['Lima', 'June', 'Fila 1, Lima: 17', 'July', 'Fila 2, Lima: 16'],
    ],
    [
      'the headers alone where the word for a row is not known',
      { kind: 'table', headerRows: 1, text: 'Ville\tHiver\nParis\t5', lang: 'fr' },
      ['Ville', 'Hiver', 'Ville: Paris', 'Hiver: 5'],
    ],
    ['an item with its Roman number', { kind: 'item', marker: 'IV.', text: 'Write.' }, ['4. Write.']],
    ['a field to fill in', { text: `The ${OBJECT} is blue.` }, ['The  blank  is blue.']],
    [
      'a picture without a description, by nothing',
      { text: `The ${OBJECT} sun.`, inlines: [{ at: 4, kind: 'image' }] },
      ['The   sun.'],
    ],
    ['a picture in French', { kind: 'figure', text: '', alt: 'Une grange', lang: 'fr' }, ['Une grange']],
    ['code in French', { kind: 'code', text: 'a = 1\nb = 2', lang: 'fr' }, ['a = 1', 'b = 2']],
    ['nothing in English into French', { text: 'Le ____ fait 5 km.', lang: 'fr' }, ['Le ,  fait 5 km.']],
    ['a picture by its description', { kind: 'figure', text: '', alt: 'A barn' }, ['Picture: A barn']],
    [
      'a picture as the teacher describes it, and who does',
      { kind: 'figure', text: '', alt: 'A barn', altFrom: 'teacher' },
      ['Picture, described by your teacher: A barn'],
    ],
    [
      'a picture in a sentence as the teacher describes it',
      { text: `A ${OBJECT} here.`, inlines: [{ at: 2, kind: 'image', alt: 'star', altFrom: 'teacher' }] },
      ['A  Picture, described by your teacher: star  here.'],
    ],
    ['a picture in Spanish', { kind: 'figure', text: '', alt: 'Un granero', lang: 'es' }, ['Imagen: Un granero']],
    ['nothing of a picture without a description', { kind: 'figure', text: '' }, []],
    ['a formula', { kind: 'math', text: '', latex: 'x^2' }, ['x²']],
    ['a formula by the page’s own text', { kind: 'math', text: '', alt: 'x+1', mathml: '<math></math>' }, ['x+1']],
    [
      'a formula in a sentence',
      { text: `If ${OBJECT} then.`, inlines: [{ at: 3, kind: 'math', latex: 'x=1' }] },
      ['If  x=1  then.'],
    ],
    [
      'typed formulas, each as one',
      { text: 'Is \\(\\frac{9}{3}\\) or $$x^2. Y$$ more than $5 and $6?' },
      ['Is  9/3  or  x². Y ', '  more than 5 dollars and 6 dollars?'],
    ],
    [
      'an image in a sentence',
      { text: `A ${OBJECT} here.`, inlines: [{ at: 2, kind: 'image', alt: 'star' }] },
      ['A  star  here.'],
    ],
    ['short code as it stands', { kind: 'code', text: 'print(1)' }, ['print(1)']],
    ['long code by its length', { kind: 'code', text: 'a = 1\nb = 2\nc = 3' }, ['Code, 3 lines.']],
    ['nothing of signs alone', { text: '— * —' }, []],
  ])('%s', (_name, block, said) => {
    expect(saidIn({ ...paragraph('k', block.text), ...block })).toEqual(said);
  });
});

describe('another language inside a text', () => {
  it('is said by itself, where its markup names it, with the signs that touch it', () => {
    const text = 'She said “buenos días” to me. Then “adiós”.';
    const pieces = piecesIn(
      paragraph('k', text, {
        langs: [
          { start: 10, end: 21, lang: 'es' },
          { start: 36, end: 41, lang: 'es' },
        ],
      }),
    );
    expect(pieces.map(({ text: said, lang }) => `${lang}: ${said}`)).toEqual([
      'en: She said “',
      'es: buenos días',
      'en: ” to me.',
      'en: Then “',
      'es: adiós”.',
    ]);
    expect(pieces.map(({ span }) => text.slice(span.start, span.end))).toEqual(pieces.map(({ text: said }) => said));
  });
});

describe('what a learner wishes', () => {
  const wished = (block: Block, wish: SpeechWish): string[] => {
    const [found] = mapOf([block]).blocks;
    return found ? piecesOf(found, sayWords, wish).map(({ text }) => text) : [];
  };
  it('captions and page numbers are read, or left out', () => {
    const caption = paragraph('k', 'A barn in 1934.', { caption: true });
    const credit = paragraph('k', 'Photo by Ana Ruiz');
    const page = paragraph('k', 'Page 3 of 10');
    const answer = paragraph('k', '12', { region: 'question' });
    const all = [caption, credit, page, answer];
    expect(all.flatMap((block) => wished(block, {}))).toEqual(all.map(({ text }) => text));
    expect(all.flatMap((block) => wished(block, { skipCaptions: true, skipPageNumbers: true }))).toEqual(['12']);
  });
  it('sources in brackets stand on the page and are not said', () => {
    const text = 'It fell (Lee, 2019).';
    expect(wished(paragraph('k', text), { skipCitations: true })).toEqual(['It fell .']);
  });
});

describe('places', () => {
  it('a formula is lit as the sign that stands for it, a number of a list lights nothing', () => {
    const [piece] = piecesIn(
      paragraph('k', `So ${OBJECT} holds.`, {
        kind: 'item',
        marker: '2.',
        inlines: [{ at: 3, kind: 'math', latex: 'a+b' }],
      }),
    );
    if (!piece) throw new Error('no piece');
    const lit = (word: string) => {
      const at = piece.text.indexOf(word);
      return spanOf(piece, at, at + word.length);
    };
    expect(lit('2')).toBeUndefined();
    expect(lit('So')).toEqual({ key: 'k', start: 0, end: 2 });
    expect(lit('a+b')).toEqual({ key: 'k', start: 3, end: 4 });
    expect(lit('holds')).toEqual({ key: 'k', start: 5, end: 10 });
  });

  it('every word that stands on the page is lit as itself, and found again from there', () => {
    const word = fc.constantFrom(
      'río',
      'don’t',
      '2.5',
      'twelve-year-old',
      'e\u0301t',
      '😀',
      'U.S.',
      OBJECT,
      '“Go!”',
      'end.',
      'Mr.',
      '$3',
      'Dr. Ruiz',
      '5km',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const inlines = [...text.matchAll(/\uFFFC/g)].map(({ index }) => ({
          at: index,
          kind: 'math' as const,
          latex: 'x+1',
        }));
        const block = paragraph('k', text, { inlines });
        // Each stretch that is lit, once for as long as it stays lit.
        const lit: Span[] = [];
        for (const piece of piecesIn(block)) {
          for (const { start, end } of wordsOf(piece.text, 'en')) {
            const span = spanOf(piece, start, end);
            if (!span) throw new Error('every word of a paragraph stands somewhere');
            const before = lit.at(-1);
            if (before?.start === span.start && before.end === span.end) continue;
            if (before && before.end > span.start) throw new Error(`${piece.text} ${start} is lit before its turn`);
            if (text.slice(span.start, span.end) === piece.text.slice(start, end)) {
              if (spokenOffset(piece, span.start) !== start) throw new Error(`${piece.text} back to ${start}`);
            }
            lit.push(span);
          }
        }
        const expected = wordsOf(text, 'en');
        const objects = lit.filter(({ start, end }) => text.slice(start, end) === OBJECT);
        expect(objects).toHaveLength(inlines.length);
        for (const { start, end } of expected)
          expect(lit.filter((span) => span.start <= start && span.end >= end)).toHaveLength(1);
      }),
    );
  });

  const sign = fc.constantFrom(
    '5 km',
    '5km',
    '$4.50',
    '____',
    '1914–1918',
    'Dr. Ruiz',
    'e.g.',
    'etc.',
    '3/14/2026',
    'planet²',
    '[1]',
    '(Lee, 2019)',
    'https://a.org/b?C=d',
    'U.S.-based',
    'IV',
    'Chapter IV',
    '•',
    '🎉',
    'x²y',
    '2½',
    '(',
    ')',
    '.',
    '\n',
    '\t',
    OBJECT,
    'READ ALL OF IT',
    '90°',
    '今天',
    '’90s',
    '\u00AD',
    'w/o',
  );
  const anyText = fc.oneof(
    fc.array(fc.oneof(sign, fc.constantFrom(' ', ''), fc.string({ maxLength: 4, unit: 'grapheme' })), {
      maxLength: 24,
    }),
    fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
  );
  it('the parts of a piece follow each other without gap or overlap, in the text and in what is said', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('en', 'es', 'fr', 'zh', 'ar'),
        fc.boolean(),
        fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
        (texts, lang, skipCitations, cuts) => {
          const text = texts.join('');
          const edges = [...new Set(cuts)].filter((at) => at <= text.length).toSorted((a, b) => a - b);
          const langs = edges.flatMap((start, i) => {
            const end = edges[i + 1];
            return i % 2 === 0 && end !== undefined ? [{ start, end, lang: 'es' }] : [];
          });
          const [block] = mapOf([paragraph('k', text, { lang, langs, marker: '1.' })]).blocks;
          if (!block) throw new Error('no block');
          let last = 0;
          for (const piece of piecesOf(block, sayWords, { skipCitations, say: [{ write: '5', say: 'fünf' }] })) {
            expect(piece.text).toMatch(/[\p{L}\p{N}]/u);
            expect(piece.span.start).toBeGreaterThanOrEqual(last);
            last = piece.span.end;
            let [from, at] = [piece.span.start, 0];
            for (const part of piece.parts) {
              expect([part.from, part.at]).toEqual([from, at]);
              const [page, said] = [text.slice(part.from, part.to), piece.text.slice(part.at, part.end)];
              const letters = part.same ? page.length : 0;
              expect(part.same ? said : page).toBe(page);
              expect(part.from < part.to ? spokenOffset(piece, part.from) : part.at).toBe(part.at);
              for (let i = 0; i < letters; i += 1) {
                const span = { key: 'k', start: part.from + i, end: part.from + i + 1 };
                expect(spokenOffset(piece, span.start)).toBe(part.at + i);
                expect(spanOf(piece, part.at + i, part.at + i + 1)).toEqual(span);
              }
              [from, at] = [part.to, part.end];
            }
            expect([from, at]).toEqual([piece.span.end, piece.text.length]);
          }
        },
      ),
    );
  });

  it('next and previous walk the same way there and back', () => {
    const blocks = [
      paragraph('a', 'One. Two.'),
      paragraph('x', '…'),
      paragraph('b', 'Three.'),
      paragraph('c', 'Four. Five.'),
    ];
    const passages = new Passages(mapOf(blocks), () => true, sayWords);
    const there: string[] = [];
    let last = passages.first();
    for (let piece = last; piece; piece = passages.next(piece.place)) {
      there.push(piece.text);
      last = piece;
    }
    const back: string[] = [];
    for (let piece = last; piece; piece = passages.previous(piece.place)) back.unshift(piece.text);
    expect(there).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    expect(back).toEqual(there);
  });
});
