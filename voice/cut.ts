import type { Stretch } from '@/model/text-map';
import type { Timeline } from './timeline';

/** A sentence in stretches that each last `most` ms at the longest: cut behind a clause where there is one. */
export function cut(
  text: string,
  words: readonly Stretch[],
  { starts, length }: Timeline,
  unit: number,
  most: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  const at = (word: number): number => (starts[word] ?? length) * unit;
  let first = 0;
  while (at(words.length) - at(first) > most && first < words.length - 1) {
    let last = first + 1;
    while (last < words.length && at(last + 1) - at(first) <= most) last += 1;
    // Behind a clause, unless that leaves less than a third; else behind the last word that fits.
    const least = first + Math.ceil((last - first) / 3);
    let end = last;
    for (let word = last; word > least; word -= 1) {
      const [left, right] = [words[word - 1], words[word]];
      if (!left || !right || !/[,;:()–—…、，；：،؛।]/u.test(text.slice(left.end, right.start))) continue;
      end = word;
      break;
    }
    const next = words[end];
    if (!next) break;
    stretches.push({ start: stretches.at(-1)?.end ?? 0, end: startOf(text, next, words[end - 1]) });
    first = end;
  }
  stretches.push({ start: stretches.at(-1)?.end ?? 0, end: text.length });
  return stretches;
}

/** What stands before a word and touches it belongs to it: "(then", "$5". */
function startOf(text: string, { start }: Stretch, before: Stretch | undefined): number {
  const least = before?.end ?? 0;
  let at = start;
  while (at > least && !/\s/.test(text.charAt(at - 1))) at -= 1;
  // Nothing between them, as in Chinese: there what stands between belongs to the one before.
  return at > least ? at : start;
}
