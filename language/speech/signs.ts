import type { FormRule } from './form';
import { escaped } from './form';
import type { SpeechWords } from './speech-words';

/** Nothing, or a gap where two words would run together. */
const silence = ({ 0: found, index }: RegExpExecArray, text: string): string =>
  /\S$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + found.length)) ? ' ' : '';

/** A line to write on: underscores, however they are grouped. */
export const blankRule = (words: SpeechWords | undefined): FormRule => ({
  pattern: /(?:_{3,}|(?<![\p{L}\p{N}._])__(?![\p{L}\p{N}_]))(?:[ \u00A0]?_{1,}){0,200}|_(?:[ \u00A0]_){2,200}/gu,
  // Where the word for it is not known, a pause stands for it.
  say: () => (words ? ` ${words.blank} ` : ', '),
});

/** Pictures of one or several characters, flags and keys; voices name some of them at length and some not at all. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|(?![\d#*])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,12})/gu;
const BULLET = /[•◦‣▪▫●○■◆◇►▸▶❖➢✦§¶†‡©®™·*]+|(?<=^|\s)[-–—]+(?=\s*$)|^[-–—](?=\s)/gu;

/** Signs that have a name, signs that are ornament, and the signs of arithmetic between numbers. */
export function signRules(words: SpeechWords | undefined): readonly FormRule[] {
  const ornament: FormRule[] = [
    {
      pattern: EMOJI,
      say: (match, text) => {
        const key = /^[\d#*]/.exec(match[0])?.[0];
        if (key !== undefined) return ` ${key} `;
        return silence(match, text);
      },
    },
    { pattern: BULLET, say: (match, text) => silence(match, text) },
  ];
  if (!words) return ornament;
  return [
    // Once for a row of the same: five stars are not five words.
    {
      pattern: new RegExp(
        `(${[...words.signs.keys()].map(escaped).join('|')})\\uFE0F?(?:\\p{Emoji_Modifier}|\\1|\\uFE0F)*`,
        'gu',
      ),
      say: ([, sign = '']) => ` ${words.signs.get(sign) ?? ''} `,
    },
    // A 3x5 card, and 3 x 5.
    { pattern: /(?<=\d)x(?=\d)/gu, say: () => ` ${words.by} ` },
    { pattern: /(?<=\d\s?)[x*](?=\s?\d)/gu, say: () => ` ${words.times} ` },
    { pattern: /(?<=[\p{L}\p{N})]\s)\*(?=\s[\p{L}\p{N}(])/gu, say: () => ` ${words.times} ` },
    { pattern: /(?<![\p{L}\p{N}\p{S}])#(?=\d)/gu, say: () => `${words.numberSign} ` },
    {
      pattern: /(?<=^|[\s(=,])[-−–](?=[\d.]\d*)/gu,
      say: (match, text) => (/\d\s$/.test(text.slice(0, match.index)) ? undefined : `${words.negative} `),
    },
    ...ornament,
  ];
}
