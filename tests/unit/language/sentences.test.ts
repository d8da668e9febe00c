import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/language/sentences';

const split = (text: string, lang = 'en'): string[] =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  // '|' marks where a sentence ends; everything else stands as it would on the page.
  it.each([
    ['titles', 'Dr. King and Mrs. Parks met in St. Louis.| They marched.'],
    ['abbreviated places', 'The U.S. Constitution is old.| They live in the U.S.| They like it there.'],
    ['a place at the end', 'He spoke in Washington, D.C.| He had a dream.'],
    ['initials', 'J. K. Rowling wrote it.| George W. Bush read it.'],
    ['an initial that ends a sentence', 'Oranges have vitamin C.| The body needs it.'],
    ['numbers and figures', 'It is 3.5 m long.| See Fig. 3 on p. 12.| It costs $4.99 now.'],
    ['"no." and "No."', 'He said no.| We left.| Read No. 5 first.'],
    ['months', 'On Jan. 5 we met.| We left in Jan.| It snowed.'],
    ['times', 'It is due at 11:59 p.m. Friday.| Come at 5 p.m.| Students may leave then.'],
    ['Latin abbreviations', 'Use evidence, e.g. Quotes or facts.| Compare cats vs. Dogs.'],
    ['"etc." at the end', 'Bring pens, paper, etc.| Then we start.'],
    ['speech', '“Why?” she asked.| “Stop!” Ana said.| “Go home!”| The dog ran.'],
    ['numbering', '1. Read the text.| 2. Answer the question.'],
    ['question and exclamation marks', 'Ready?| Go!| What is it? a cat.'],
    ['addresses', 'Visit www.nasa.gov.| Then write.'],
    ['a street', 'I live on Main St.| It is quiet.'],
    ['formulas', 'Solve \uFFFC.| Then check \uFFFC twice.'],
    ['ellipses before small letters', 'Wait ... then go.| Good.'],
    ['brackets', 'It rained. (It often does.)| We ran.'.replace('rained. ', 'rained.| ')],
  ])('%s', (_name, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it.each([
    ['El Sr. López vive en EE. UU.| Ella es la Dra. Ruiz.'],
    ['¿Qué pasó?| ¡No sé!| Véase la pág. 4.'],
    ['Trae frutas, p. ej. Manzanas.| Luego come.'],
  ])('Spanish: %s', (marked) => {
    expect(split(marked.replaceAll('|', ''), 'es')).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('Chinese, without spaces', () =>
    expect(split('今天很好。我们去学校。', 'zh')).toEqual(['今天很好。', '我们去学校。']));

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
