import { describe, expect, it } from 'vitest';
import { confirmed, foreignIn, SHORTEST } from '@/language/other-language';
import { ENGLISH, SPANISH } from '../voice/passages';

const found = (text: string, lang: string): string[] =>
  foreignIn(text, lang).map(({ start, end, lang: by }) => `${by ?? '?'}: ${text.slice(start, end)}`);

describe('stretches that look like another language', () => {
  it.each([
    [
      'a translation in the same paragraph',
      'Read the story and write about it. Lee el cuento y escribe sobre lo que pasó en la casa de la abuela. Then stop.',
      ['?: Lee el cuento y escribe sobre lo que pasó en la casa de la abuela.'],
    ],
    [
      'sentences side by side, with a short word between',
      'Read it to the end. Lee el texto hasta el final. Sí. Luego escribe una oración para tu maestra.',
      ['?: Lee el texto hasta el final. Sí. Luego escribe una oración para tu maestra.'],
    ],
    ['letters of another kind, however few', 'The word is below.\n今天很好。\nWrite it.', ['zh: 今天很好。']],
    ['Korean', 'Say it like this: thanks.\n안녕하세요 여러분', ['ko: 안녕하세요 여러분']],
    ['Japanese', 'Say it like this.\n今日はとても寒いです。', ['ja: 今日はとても寒いです。']],
    ['a short passage, never', 'Say it with me. Buenos días, señora Ruiz.', []],
    ['a foreign word inside a sentence, never', 'The word río is what they say for a river in the south.', []],
    [
      'a list of names may be asked about, and is not confirmed',
      'Mitochondria, ribosomes, chloroplasts, cytoplasm, nucleus, membrane',
      ['?: Mitochondria, ribosomes, chloroplasts, cytoplasm, nucleus, membrane'],
    ],
  ])('%s', (_what, text, passages) => expect(found(text, 'en')).toEqual(passages));

  it('English in a Spanish text', () => {
    const text = 'Lee el cuento de la casa. The house was old and the people who lived in it were kind to everybody.';
    expect(found(text, 'es')).toEqual(['?: The house was old and the people who lived in it were kind to everybody.']);
  });

  it('hardly ever in a text of one language, and never confirmed', () => {
    const wrong = (texts: readonly string[], lang: string, other: string): string[] =>
      texts.flatMap((text) =>
        foreignIn(text, lang).flatMap(({ start, end }) =>
          confirmed(text.slice(start, end), other, lang) ? [text.slice(start, end)] : [],
        ),
      );
    expect(wrong(ENGLISH, 'en', 'es')).toEqual([]);
    expect(wrong([ENGLISH.join(' ')], 'en', 'fr')).toEqual([]);
    expect(wrong(SPANISH, 'es', 'en')).toEqual([]);
  });
});

describe('what a detector says', () => {
  const spanish = 'Lee el cuento y escribe sobre lo que pasó en la casa de la abuela.';
  it('is taken where common words or letters agree', () => {
    expect(confirmed(spanish, 'es', 'en')).toBe(true);
    expect(confirmed('ذهبت إلى المدرسة مع أخي وأختي في الصباح الباكر ثم عدنا', 'ar', 'en')).toBe(true);
  });
  it('is not, where they do not', () => {
    expect(confirmed('Mitochondria, ribosomes, chloroplasts, cytoplasm, nucleus, membrane', 'es', 'en')).toBe(false);
    expect(confirmed(spanish, 'en-GB', 'en-US')).toBe(false);
    expect(confirmed(spanish, 'ar', 'en')).toBe(false);
    expect(confirmed('Lisez le conte et racontez ce qui se passe dans la maison', 'fr', 'en')).toBe(false);
    expect(SHORTEST).toBe(50);
  });
});
