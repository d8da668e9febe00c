import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseLanguage } from '@/language/passage-language';
import { EMBEDDED_VOICES } from '@/voice/embedded-languages';
import { BLANK, signsFor } from '@/voice/signs';
import { spokenText } from '@/voice/spoken-text';

const plain = (text: string, lang = 'en'): string => spokenText(text, lang).text.replaceAll(/\s+/g, ' ').trim();

describe('what the engine is given', () => {
  it.each([
    ['In 1934, then', 'In 19 34, then'],
    ['in 1905 and 1900', 'in 19 oh 5 and 19 hundred'],
    ['since 2012', 'since 20 12'],
    ['since 2005', 'since 2005'],
    ['the 1920s and 2000s', 'the 19 twenties and two thousands'],
    ['1,934 cows', '1,934 cows'],
    ['1934.5 cows', '1934.5 cows'],
    ['$3.50 each', '3 dollars and 50 cents each'],
    ['$1 each', '1 dollar each'],
    ['$0.99 each', '99 cents each'],
    ['$1,250 once', '1250 dollars once'],
    ['$2.5 million', '2.5 million dollars'],
    ['Mr. Hill met Dr. O’Neill', "Mr Hill met Dr O'Neill"],
    ['the U.S. army', 'the U.S army'],
    ['J. F. Hill', 'J F Hill'],
    ['It is no. 7. No. It is not.', 'It is no 7. No. It is not.'],
    ['He said so. Then he left.', 'He said so. Then he left.'],
    ['Tom & Jerry <b>', 'Tom and Jerry is less than b is greater than'],
    ['“Stop,” he said', 'Stop, he said'],
    ['[[h@l]] {x}', 'h@l x'],
    ['soft\u00ADhy\u200Bphen', 'softhyphen'],
    ['cafe\u0301', 'café'],
    ['done 😀👍🏽 now', 'done now'],
    ['the ____ held', 'the blank held'],
  ])('%s', (text, said) => {
    expect(plain(text)).toBe(said);
  });

  it.each([
    ['En 1934', 'En 1934'],
    ['pagó $3.50', 'pagó 3 dólares con 50 centavos'],
    ['$2 millones', '2 millones dólares'],
    ['3 < 4 & 5', '3 es menor que 4 y 5'],
    ['los EE. UU. ganan', 'los EE UU ganan'],
  ])('%s in Spanish', (text, said) => {
    expect(plain(text, 'es-MX')).toBe(said);
  });

  it.each([
    ['ar', 'المـــاء ٣٫٥ و ١٬٠٠٠', 'الماء 3.5 و 1000'],
    ['ar', '3 + 4 = 7', '3 زائد 4 يساوي 7'],
    ['ar', '\uFEFB أحد', 'لا أحد'],
    ['am', 'ውሃ፡ቤት፣ነው።', 'ውሃ ቤት, ነው.'],
    ['fa', 'می\u200Cرود ۲۵', 'می\u200Cرود 25'],
    ['hi', 'क्\u200Dया २५', 'क्या २५'],
    ['ko', '50%', '50 퍼센트'],
    ['ne', '25 जना', '२५ जना'],
    ['ur', '۲۵ بچے', '25 بچے'],
    ['zh', '1934年，２５个，50%', '一九三四年，25个，百分之50'],
    ['zh-Hant', '3 × 4', '3 乘 4'],
    ['vi', 'cây ____ to', 'cây chỗ trống to'],
    ['vi', 'a_b', 'a b'],
  ])('%s: %s', (lang, text, said) => {
    expect(plain(text, lang)).toBe(said);
  });

  it('has a word for every sign, where the engine has none, in every language it speaks', () => {
    const bases = new Set(EMBEDDED_VOICES.map(({ lang }) => baseLanguage(lang)));
    for (const base of bases) {
      const signs = signsFor(base);
      for (const sign of ['&', '<', '>', '≤', '≥', '≠', '≈', '×', '÷', '−', '→', BLANK])
        expect(signs.get(sign), `${base} ${sign}`).toMatch(/^[\p{L}\p{M} ]+$/u);
    }
  });

  it('leaves no markup of the engine, in any language', () => {
    for (const lang of ['en', 'es', 'fr', 'ja']) expect(plain('a<b>&c[[d]]', lang)).not.toMatch(/[<>&[\]]/);
  });
});

it('each character knows the place it comes from, in order', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      ' 1934 ',
      ' $3.50 ',
      ' $2.5 million ',
      ' Mr. A',
      ' 1920s ',
      '____',
      '<&>',
      'e\u0301',
      '👩‍👩‍👧',
      ' U.S. a',
      'می\u200Cرود',
      ' ٣٫٥ ',
      '፡ነው።',
      '1934年50%',
      '\uFDFA\uFF05',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('en', 'es', 'fr', 'ar', 'fa', 'am', 'ne', 'zh'),
      (pieces, lang) => {
        const source = pieces.join('');
        const { text, from } = spokenText(source, lang);
        expect(from).toHaveLength(Array.from(text).length);
        expect(from.every((at, i) => at >= (from[i - 1] ?? 0) && at < Math.max(1, source.length))).toBe(true);
        // No place is inside a surrogate pair.
        expect(
          from.filter(
            (at) => /[\uDC00-\uDFFF]/.test(source.charAt(at)) && /[\uD800-\uDBFF]/.test(source.charAt(at - 1)),
          ),
        ).toEqual([]);
      },
    ),
  );
});
