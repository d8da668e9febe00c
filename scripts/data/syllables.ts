import { dictionary } from 'cmu-pronouncing-dictionary';
import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/en-us.js';

/** Typesetting's break points: right, but too few, because no single letter is ever parted from a word. */
const hyphenate = createHyphenator(patterns, { hyphenChar: '|', minWordLength: 2 }) as (word: string) => string;

const DIGRAPHS = ['ch', 'sh', 'th', 'ph', 'ck', 'wh', 'gh', 'qu'];
/** Consonants that open a syllable together. */
const ONSETS = /^(?:[bcdfgkpt]r|[bcfgkps]l|s[cklmnpqtw]|s(?:pr|tr|cr|pl)|tw|dw|qu)$/;
/** A stressed short vowel keeps the consonant after it: "lem-on", but "de-mon". */
const SHORT = /^(?:AE|EH|IH|AA|AH|UH)1$/;

const isVowel = (sound: string): boolean => /\d$/.test(sound);

/** Letters that write the vowels, in order: as many as there are vowels in `sounds`, or undefined. */
function nucleiOf(
  word: string,
  sounds: readonly string[],
): readonly (readonly [start: number, end: number])[] | undefined {
  const count = sounds.filter(isVowel).length;
  const found = [...word.matchAll(/(?<=^|[^q])[aeiou]+|(?<=.)y(?![aeiou])|(?<=[^aeiouq])u/g)]
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .filter(([start], at, all) => at === 0 || start >= (all[at - 1]?.[1] ?? 0));
  const silent = (length: number): boolean => found.length > count && found.at(-1)?.[0] === word.length - length;
  // "place", "placed", "places": the last e is not heard.
  if (word.endsWith('e') && silent(1)) found.pop();
  else if (/e[ds]$/.test(word) && silent(2)) found.pop();
  // "are-a", "ide-a", "li-on": two letters side by side are two vowels, where two are heard side by side.
  let nucleus = -1;
  for (const [at, sound] of sounds.entries()) {
    if (!isVowel(sound)) continue;
    nucleus++;
    const group = found[nucleus];
    if (!group || found.length >= count || !isVowel(sounds[at + 1] ?? '')) continue;
    const [start, end] = group;
    if (end - start > 1) found.splice(nucleus, 1, [start, end - 1], [end - 1, end]);
  }
  return found.length === count ? found : undefined;
}

/** Where the consonants between two vowels part. */
function cut(consonants: string, short: boolean): number {
  if (consonants === '') return 0;
  const units: string[] = [];
  for (let at = 0; at < consonants.length;) {
    const two = consonants.slice(at, at + 2);
    units.push(DIGRAPHS.includes(two) ? two : consonants.charAt(at));
    at += units.at(-1)?.length ?? 1;
  }
  if (units.length === 1) return short || units[0] === 'x' || units[0] === 'ck' ? consonants.length : 0;
  if (!short && ONSETS.test(consonants)) return 0;
  const rest = units.slice(1).join('');
  if (units.length === 2 || ONSETS.test(rest)) return units[0]?.length ?? 1;
  return consonants.length - (units.at(-1)?.length ?? 1);
}

function bySound(word: string, sounds: readonly string[]): readonly string[] | undefined {
  const nuclei = nucleiOf(word, sounds);
  if (!nuclei) return undefined;
  const vowels = sounds.filter(isVowel);
  const parts: string[] = [];
  let from = 0;
  for (const [index, [, end]] of nuclei.slice(0, -1).entries()) {
    const next = nuclei[index + 1]?.[0] ?? word.length;
    const consonants = word.slice(end, next);
    // "ta-ble", "cir-cle": the l is the vowel.
    const at =
      end +
      (/^[^aeiou]?[^aeiou]le$/.test(word.slice(end))
        ? Math.max(0, consonants.length - 2)
        : cut(consonants, SHORT.test(vowels[index] ?? '')));
    parts.push(word.slice(from, at));
    from = at;
  }
  parts.push(word.slice(from));
  return parts;
}

/**
 * The syllables of a word as a school dictionary parts it: hyphenation where it agrees with the number of vowels that
 * are heard (CMUdict), else by the sounds. Undefined where neither fits: a wrong syllable teaches worse than none.
 */
export function syllablesOf(word: string): readonly string[] | undefined {
  const said = Object.hasOwn(dictionary, word) ? dictionary[word] : undefined;
  if (!said) return undefined;
  // "desire", "our": schools count one where the dictionary of sounds hears two.
  const sounds = (/(?:ire|our)[sd]?$/.test(word) ? said.replace(/(A[YW]\d) ER0/, '$1 R') : said).split(' ');
  const parts = hyphenate(word).split('|');
  return parts.length === sounds.filter(isVowel).length ? parts : bySound(word, sounds);
}
