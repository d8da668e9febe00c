import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/language/words';
import { OBJECT, type Block } from '@/model/activity';
import { Passages, piecesOf, spanOf, spokenOffset } from '@/supports/read-aloud/passages';
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
    ['a paragraph by its sentences', { text: 'One. Two, Mr. Hill.' }, ['One.', 'Two, Mr. Hill.']],
    ['an item with its number', { kind: 'item', marker: '3.', text: 'Write. Read.' }, ['3. Write.', 'Read.']],
    ['an item without its bullet', { kind: 'item', marker: '•', text: 'Write.' }, ['Write.']],
    ['a table cell by cell', { kind: 'table', text: 'Year\tRain\n1934\t9 in' }, ['Year', 'Rain', '1934', '9 in']],
    ['a picture by its description', { kind: 'figure', text: '', alt: 'A barn' }, ['Picture: A barn']],
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
      ['Is  9/3  or  x². Y ', '  more than $5 and $6?'],
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
        const lit: string[] = [];
        for (const piece of piecesIn(block)) {
          for (const { start, end } of wordsOf(piece.text, 'en')) {
            const span = spanOf(piece, start, end);
            if (!span) throw new Error('every word of a paragraph stands somewhere');
            if (text.slice(span.start, span.end) === OBJECT) continue;
            if (text.slice(span.start, span.end) !== piece.text.slice(start, end))
              throw new Error(`${piece.text} ${start}`);
            if (spokenOffset(piece, span.start) !== start) throw new Error(`${piece.text} back to ${start}`);
            lit.push(text.slice(span.start, span.end));
          }
        }
        return (
          JSON.stringify(lit) === JSON.stringify(wordsOf(text, 'en').map(({ start, end }) => text.slice(start, end)))
        );
      }),
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
