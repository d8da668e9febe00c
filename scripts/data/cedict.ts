import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { GlossLetter } from '../../language/lexicon-format';
import type { Glosses } from './glosses';
import { isGloss } from './scripts';

const English = z.union([z.string(), z.array(z.string())]);
const Entry = z.tuple([z.string(), z.string(), z.string(), English], z.unknown());
const Cedict = z.object({ all: z.array(z.unknown()) });

/** A sense that tells of another entry, a name, or nothing that a school card should say. */
const LEFT_OUT =
  /\b(?:variant of|surname|abbr\.|classifier|see also|see [\p{Script=Han}]|used in|same as|equivalent to)|\((?:vulgar|slang|derog|coarse|Internet slang|euphemism)|\b(?:lit\.|fig\.)/u;
/** Tags of words that nobody says in class. */
const RARE = /\((?:literary|archaic|old|dialect|Tw|bound form|Cantonese|Taiwan|idiom|loanword|honorific|humble)/i;

/** How often and as what jieba's corpus has each Chinese word. */
interface Chinese {
  readonly count: number;
  readonly tag: string;
}
function readChinese(file: string): Map<string, Chinese> {
  const words = new Map<string, Chinese>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', count = '0', tag = ''] = line.split(' ');
    words.set(word, { count: Number(count), tag });
  }
  return words;
}

const letterOf = (tag: string): GlossLetter =>
  /^(?:n|vn|an|s|t)/.test(tag) ? 'n' : /^[abz]/.test(tag) ? 'a' : tag.startsWith('d') ? 'r' : 'any';

/** Two characters are the usual word of today; one is often a word of old texts only. */
const LENGTH_SCORES = [0, -0.4, 0.5, -0.1, -0.6];

/** A word this much behind the best is one that only old books use. */
const FAR = 2;

interface Found {
  readonly word: string;
  readonly letter: GlossLetter;
  score: number;
}

/**
 * CC-CEDICT turned round: "to infer; to deduce" under 推断 makes it a gloss of both. Of the many words that say
 * nearly the same, those come first that mean this before all else, that are often written, and are of two characters. `jieba`: its list of words with their counts, where it could be had.
 */
export function readCedict(glosses: Glosses, cedict: string, jieba: string | undefined): void {
  // A module whose one statement exports an object written as JSON: read, not run.
  const module = readFileSync(join(cedict, 'data/all.js'), 'utf8');
  const { all } = Cedict.parse(JSON.parse(module.replace(/^export default /, '').replace(/;\s*$/, '')));
  const chinese = jieba === undefined ? new Map<string, Chinese>() : readChinese(jieba);
  const byLemma = new Map<string, Found[]>();
  for (const raw of all) {
    const [, word, pinyin, english] = Entry.parse(raw);
    // A capital in the reading: a name.
    if (word.length > 4 || !isGloss(word, 'zh') || /\p{Lu}/u.test(pinyin)) continue;
    const { count, tag } = chinese.get(word) ?? { count: 0, tag: '' };
    const common = Math.log10(count + 1) * 0.7 + (LENGTH_SCORES[word.length] ?? -1);
    const senses = typeof english === 'string' ? [english] : english;
    for (const [at, sense] of senses.entries()) {
      if (LEFT_OUT.test(sense)) continue;
      const rare = RARE.test(sense) ? 1.6 : 0;
      const pieces = sense.split(/[;]/);
      for (const [place, piece] of pieces.entries()) {
        // "carbon dioxide CO2": the formula is no part of the word.
        const plain = piece
          .replaceAll(/\([^)]*\)|\b[A-Z][A-Za-z]*\d\w*/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim();
        if (!/^[A-Za-z][A-Za-z' -]*$/.test(plain)) continue;
        const verb = /^to (?!the )(?=[a-z])/.test(plain);
        const lemma = plain.replace(/^(?:to be|to|an?|the) (?=[a-z])/, '');
        if (lemma.split(' ').length > 4) continue;
        const narrowed = piece.includes('(') ? 0.6 : 0;
        const letter = verb ? (plain.startsWith('to be ') ? 'a' : 'v') : letterOf(tag);
        const asWritten = verb && tag.startsWith('v') ? 0.5 : 0;
        const score = common + asWritten - at * 0.5 - place * 0.25 - narrowed - rare;
        const found = byLemma.get(lemma) ?? [];
        byLemma.set(lemma, found);
        const same = found.find((known) => known.word === word && known.letter === letter);
        if (same) same.score = Math.max(same.score, score) + 0.3;
        else found.push({ word, letter, score });
      }
    }
  }
  for (const [lemma, found] of byLemma) {
    const sorted = found.toSorted((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
    const best = sorted[0]?.score ?? 0;
    for (const { word, letter, score } of sorted) if (score > best - FAR) glosses.add(lemma, letter, [word]);
  }
}
