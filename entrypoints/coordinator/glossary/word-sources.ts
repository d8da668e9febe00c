import { createWordKnowledge } from '@/language/word-knowledge';
import { notableIn } from '@/language/notable-words';
import { TASK_VERBS } from '@/language/task-verbs';
import { wordsOf } from '@/language/words';
import type { NotableBlock } from '@/model/notable';
import { allDrafts } from '@/packs/drafts';
import { inSlices } from '@/utils/slices';

/** Words that somebody wants covered. */
export interface Wanted {
  /** English, each once, in order. */
  readonly words: readonly string[];
  /** How the text was read; absent for a list that is ready. */
  readonly as?: 'list' | 'text';
}

export const taskWords = (): Wanted => ({ words: [...TASK_VERBS] });

/** The words that teachers on this computer have put beside their assignments. */
export async function draftWords(): Promise<Wanted> {
  const drafts = await allDrafts();
  return { words: once(drafts.flatMap(({ pack }) => pack.terms.map(({ term }) => term))) };
}

/** More words than these in most lines, and it is a text. */
const A_TERM = 4;
const MOSTLY = 0.8;

/** A list has a word or a phrase in each line, or between commas. */
function listIn(text: string): readonly string[] | undefined {
  const lines = text.split(/[\n;,\t]/).flatMap((line) => line.replaceAll(/\s+/g, ' ').trim() || []);
  const short = lines.filter((line) => wordsOf(line, 'en').length <= A_TERM && !/[.?!:]\s*$/.test(line));
  const broken = text.trim().includes('\n') || lines.length === 1 || /[;,\t]/.test(text);
  return broken && short.length >= lines.length * MOSTLY ? lines : undefined;
}

/**
 * What a pasted text asks for: a list word by word; of running text the words that are hard enough to be marked for who
 * wants more help (language/notable.ts), because nobody needs "the" in five languages.
 */
export async function wordsIn(
  text: string,
  read: (path: string) => Promise<unknown>,
  signal: AbortSignal,
): Promise<Wanted> {
  if (text.trim() === '') return { words: [] };
  const list = listIn(text);
  if (list) return { words: once(list), as: 'list' };
  const blocks = text
    .split(/\n+/)
    .flatMap((line, at): NotableBlock[] =>
      line.trim() === ''
        ? []
        : [{ key: String(at), kind: 'paragraph', region: 'passage', text: line, lang: 'en', open: true }],
    );
  const knowledge = await createWordKnowledge(read).ready();
  const { candidates } = await inSlices(notableIn(blocks, [], 'more', knowledge), signal);
  const inOrder = candidates.toSorted((a, b) => a.first - b.first);
  return { words: once(inOrder.map(({ lemma }) => lemma)), as: 'text' };
}

function once(words: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const word of words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()];
}
