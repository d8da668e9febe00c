import { dictionary } from 'cmu-pronouncing-dictionary';
import { readFrequencies } from './english';
import { lineOf } from '@/voice/length-table';
import { lengthByLetters } from '@/voice/word-length';

/**
 * How long a phoneme lasts in running speech, ms; vowels under primary stress. Our own round figures, in the
 * proportions that phonetics has long described (Klatt 1976; Umeda 1975, 1977): what counts is one word beside another,
 * the pace is learned from the voice.
 */
const VOWELS: Readonly<Record<string, number>> = {
  AA: 150,
  AE: 145,
  AH: 85,
  AO: 155,
  AW: 180,
  AY: 170,
  EH: 105,
  ER: 125,
  EY: 150,
  IH: 85,
  IY: 110,
  OW: 150,
  OY: 190,
  UH: 90,
  UW: 120,
};
const CONSONANTS: Readonly<Record<string, number>> = {
  B: 65,
  CH: 110,
  D: 55,
  DH: 45,
  F: 95,
  G: 65,
  HH: 60,
  JH: 85,
  K: 80,
  L: 65,
  M: 65,
  N: 60,
  NG: 75,
  P: 85,
  R: 60,
  S: 105,
  SH: 110,
  T: 75,
  TH: 90,
  V: 60,
  W: 60,
  Y: 55,
  Z: 85,
  ZH: 75,
};
/** Share of the vowel's length by stress: 0 none, 1 primary, 2 secondary. */
const STRESS: Readonly<Record<string, number>> = { 0: 0.9, 1: 1, 2: 0.95 };
/** Share by the number of vowels: in a longer word each is shorter. */
const SHARED = [1, 1, 0.75] as const;
const LONG_WORD = 0.8;
/** The dictionary gives little words as they are said alone; in a sentence they are weak. */
const WEAK = 0.7;
const LITTLE = new Set(
  (
    'a an the of to and or in on at for from by as is are was were be been it its his her he she they them their we ' +
    'us our you your i that this than but with can could would will had has have do does so if not my me him some there'
  ).split(' '),
);

export function spokenLength(word: string, phonemes: string): number {
  let ms = 0;
  // Some entries carry a note: "AO1 L B AO0 R G # place, danish".
  const said = phonemes.replace(/ *#.*$/, '').split(' ');
  const share = SHARED[said.filter((phoneme) => /\d$/.test(phoneme)).length] ?? LONG_WORD;
  for (const phoneme of said) {
    const stress = phoneme.at(-1) ?? '';
    const vowel = VOWELS[phoneme.slice(0, -1)];
    const length = vowel === undefined ? CONSONANTS[phoneme] : vowel * share * (STRESS[stress] ?? 1);
    if (length === undefined) throw new Error(`${word}: no length for ${phoneme}`);
    ms += length;
  }
  return LITTLE.has(word) ? ms * WEAK : ms;
}

/** Nearer than this share, the rule by letters does as well, and the word is left out. */
const NEAR = 0.1;

/**
 * The file of `voice/length-table.ts`: words that films and series know (of 126,000, most of the others are names). Second
 * pronunciations ("read(1)") are left out.
 */
export function englishLengths(): string {
  const seen = readFrequencies();
  const lengths = Object.entries(dictionary)
    .filter(([word]) => seen.has(word) || LITTLE.has(word))
    .map(([word, phonemes]): [string, number] => [word, spokenLength(word, phonemes)])
    .filter(([word, ms]) => Math.abs(lengthByLetters(word) - ms) > NEAR * ms);
  return lengths
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, ms]) => lineOf(word, ms))
    .join('');
}
