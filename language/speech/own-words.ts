import { escaped, type FormRule } from './form';

/** "Say it like": a word or phrase, and how it sounds. */
export interface SayRule {
  readonly write: string;
  readonly say: string;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Whole words, in capitals or not; of two that begin at one place the longer one, of two alike the first. */
export function ownRules(rules: readonly SayRule[]): readonly FormRule[] {
  const said = new Map<string, string>();
  for (const { write, say } of rules) {
    const known = plain(write);
    if (known !== '' && say.trim() !== '' && !said.has(known)) said.set(known, say.trim());
  }
  if (said.size === 0) return [];
  const words = [...said.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((write) => {
      const before = /^[\p{L}\p{N}]/u.test(write) ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
      const after = /[\p{L}\p{M}\p{N}]$/u.test(write) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
      return `${before}${write.split(' ').map(escaped).join('\\s+')}${after}`;
    });
  return [{ pattern: new RegExp(words.join('|'), 'giu'), say: ([found]) => said.get(plain(found)) }];
}
