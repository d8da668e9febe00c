import type { GlossLetter } from '../../language/lexicon-format';
import { dictdEntries } from './dictd';
import { acrossSenses, type Glosses } from './glosses';
import { isGloss } from './scripts';

/** FreeDict's marks by language of the file: English and Portuguese abbreviations. */
const LETTERS: Readonly<Record<string, GlossLetter>> = {
  n: 'n',
  s: 'n',
  v: 'v',
  vt: 'v',
  vi: 'v',
  vti: 'v',
  vp: 'v',
  phrv: 'v',
  phrvt: 'v',
  phrvi: 'v',
  adj: 'a',
  adjt: 'a',
  adv: 'r',
  ad: 'r',
  pron: 'o',
  prep: 'o',
  conj: 'o',
  det: 'o',
  art: 'o',
  num: 'o',
  auxv: 'o',
  mv: 'o',
};

/** Hindi is written with the dot, not the moon, where a vowel sign stands above the line. */
const standard = (text: string): string =>
  text.replaceAll('~', ' ').replaceAll(/(?<=[\u093F\u0940\u0947\u0948\u094B\u094C])\u0901/g, '\u0902');

/**
 * "volume /ˈvɒljuːm/ <N>", then a line a sense, numbered when there are several; examples are indented. Arabeyes writes
 * every headword with a capital.
 */
export function readFreedict(glosses: Glosses, folder: string, lang: string, known: ReadonlySet<string>): void {
  // The Spanish, Portuguese and French files have lost blanks ("daraluz", "tirarconclusãode").
  const longest = { es: 0, pt: 11, fr: 11 }[lang] ?? Infinity;
  const written = (text: string): boolean =>
    known.size === 0 || text.split(' ').every((word) => word.length <= longest || known.has(word));
  for (const { headword, lines } of dictdEntries(folder)) {
    const [first = '', ...rest] = lines;
    const marks = [...first.matchAll(/<([A-Za-z]+)>/g)].map(([, mark = '']) => LETTERS[mark.toLowerCase()] ?? 'any');
    // "refuse <s> <vt>" has its nouns and verbs in one list.
    const letter = new Set(marks).size === 1 ? (marks[0] ?? 'any') : 'any';
    const senses = rest
      .filter((line) => /^\S/.test(line))
      .map((line) =>
        standard(line.replace(/^\d+\. /, ''))
          .replaceAll(/\([^)]*\)|\[[^\]]*\]|<[^>]*>/g, ' ')
          .split(/[,;،؛/]/)
          .map((text) => text.replaceAll(/\s+/g, ' ').trim())
          .filter((text) => isGloss(text, lang) && written(text)),
      );
    glosses.add(lang === 'ar' ? headword.toLowerCase() : headword, letter, acrossSenses(senses));
  }
}
