import type { SavedWord } from '@/model/saved-word';

export interface InSentence {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the word stands in its sentence; undefined where it does not stand there as it was tapped. */
export function inSentence({ surface, sentence }: Pick<SavedWord, 'surface' | 'sentence'>): InSentence | undefined {
  if (surface.trim() === '') return undefined;
  // A whole word first: "art" is no part of "start". Chinese and Japanese put no space between words.
  const found =
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(surface)}(?![\\p{L}\\p{M}\\p{N}])`, 'iu').exec(sentence) ??
    new RegExp(escaped(surface), 'u').exec(sentence);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { before: sentence.slice(0, found.index), word: found[0], after: sentence.slice(end) };
}
