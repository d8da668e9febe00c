import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/language/sentences';
import { SENTENCES } from './sentence-cases';

const split = (text: string, lang = 'en'): string[] =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each(SENTENCES)('%s, %s', (lang, _about, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll('|', ''), lang)).toEqual(expected);
  });
  it('is shown by more than sixty cases', () => expect(SENTENCES.length).toBeGreaterThan(60));

  it('ends at line breaks and table cells, whatever stands there', () => {
    expect(split('First line\nsecond line\tcell\n\n\tlast')).toEqual(['First line', 'second line', 'cell', 'last']);
  });

  it('leaves invisible characters at the ends outside', () => {
    expect(split('\u200b \u200e Hello. \u202c\u200b')).toEqual(['Hello.']);
    expect(split(' \n\t\u200b ')).toEqual([]);
  });

  it('knows no such language and splits all the same', () =>
    expect(split('One. Two.', 'x_y!')).toEqual(['One.', 'Two.']));

  const piece = fc.constantFrom(
    'Dr. ',
    'U.S. ',
    'a',
    'B',
    '. ',
    '? ',
    '“',
    '”',
    '\n',
    '\t',
    '1. ',
    '\uFFFC',
    ' ',
    '\u200b',
    '...',
    'é',
    '今天。',
    '😀',
    '\u202E',
    'St. ',
    '(',
    ') ',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  it('covers every visible character once and in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'es', 'zh', 'ar'), (text, lang) => {
        let covered = 0;
        for (const { start, end } of sentencesOf(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(covered, start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(text.slice(start, end)).not.toMatch(/[\n\t]/);
          covered = end;
        }
        expect(text.slice(covered)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const time = (text: string): number => {
      const from = performance.now();
      sentencesOf(text, 'en');
      return performance.now() - from;
    };
    const sentence = 'Dr. King met J. K. Rowling in the U.S. at 5 p.m. and left. ';
    time(sentence.repeat(200));
    const short = Math.max(1, time(sentence.repeat(500)));
    expect(time(sentence.repeat(5000))).toBeLessThan(short * 60);
  });
});
