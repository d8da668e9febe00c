import { FREE_AFTER, type FormRule } from './form';
import type { SpeechWords } from './speech-words';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const PROPER = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** 0 for what is no number as the Romans, or at least our clocks, write it. */
export function romanValue(numeral: string): number {
  if (!PROPER.test(numeral)) return 0;
  let sum = 0;
  for (const [at, sign] of Array.from(numeral).entries()) {
    const value = VALUES[sign] ?? 0;
    sum += value < (VALUES[numeral.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** Small numbers only: "MIX", "CIVIL", "DC" and a "Section D" are no counting. */
const SMALL = '[IVX]{1,7}';

export function romanRules(words: SpeechWords): readonly FormRule[] {
  const pronoun = (numeral: string, rest: string): boolean =>
    numeral === 'I' && (/^['’]/.test(rest) || words.afterPronoun.has(/^\s(\p{Ll}+)/u.exec(rest)?.[1] ?? ''));
  const rules: FormRule[] = [
    {
      // Chapter IV, World War II, Acts I-III, siglos XVI y XVII
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${words.romanLabels})s?\\s(${SMALL}|(?<=Super Bowl\\s)[IVXL]{1,8})(?:(\\s?[-–]\\s?|\\s\\p{Ll}{1,3}\\s)(${SMALL}))?${FREE_AFTER}`,
        'gu',
      ),
      say({ 0: all, 1: first = '', 2: joint, 3: second, index }, text) {
        const value = romanValue(first);
        const at = index + all.length - first.length - (joint ?? '').length - (second ?? '').length;
        if (value === 0 || (second === undefined && pronoun(first, text.slice(index + all.length)))) return undefined;
        const forms = [{ start: at, end: at + first.length, say: String(value) }];
        const other = second === undefined ? 0 : romanValue(second);
        if (joint !== undefined && second !== undefined && other > 0) {
          const start = at + first.length;
          if (/[-–]/.test(joint)) {
            return [{ start: at, end: index + all.length, say: `${value} ${words.to} ${other}` }];
          }
          forms.push({ start: start + joint.length, end: index + all.length, say: String(other) });
        }
        return forms;
      },
    },
    {
      // Louis XIV, Elizabeth I
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}{1,20})\\s(${SMALL})${FREE_AFTER}`, 'gu'),
      say({ 0: all, 1: name = '', 2: numeral = '', index }, text) {
        const number = romanValue(numeral);
        const known = words.rulers.has(name);
        if (number === 0 || (!known && numeral.length === 1)) return undefined;
        const rest = text.slice(index + all.length);
        if (
          numeral === 'I' &&
          !/^\s*$|^[.,;:!?)'’]|^\s(?:of|was|ruled|became|reigned|and|who|had|in|de|fue|y|era)(?!\p{L})/u.test(rest)
        )
          return undefined;
        // "Robert Smith III" has his first name's right to it.
        const first = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(0, index))?.[1] ?? '';
        const said =
          known || words.rulers.has(first) ? words.ruler(name, number).slice(name.length + 1) : String(number);
        return [{ start: index + name.length + 1, end: index + all.length, say: said }];
      },
    },
  ];
  const { romanBefore } = words;
  if (romanBefore) {
    rules.unshift({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${SMALL})(?=\\s(${romanBefore.labels})(?!\\p{L}))`, 'gu'),
      say: ([, numeral = '', label = '']) => {
        const number = romanValue(numeral);
        return number === 0 ? undefined : romanBefore.say(number, label);
      },
    });
  }
  return rules;
}

/** An item's "XII." as a number; one letter may count "c, d, i" and stays. */
export function markerSaid(marker: string): string {
  const numeral = /^\(?([ivxIVX]{2,8})[.)]*$/.exec(marker)?.[1];
  const number = numeral === undefined ? 0 : romanValue(numeral.toUpperCase());
  return number === 0 ? marker : `${number}.`;
}
