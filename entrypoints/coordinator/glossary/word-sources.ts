import { wordsOfList, wordsOfTexts } from '@/glossaries/coverage';
import { Core, paths } from '@/language/lexicon-format';
import { wordsOf } from '@/language/words';
import type { Glossary } from '@/model/glossary';
import { allDrafts } from '@/packs/drafts';

/** Words that somebody wants covered. */
export interface Wanted {
  /** English, each once, in order. */
  readonly words: readonly string[];
  /** How what was pasted was read; absent for a list that is ready. */
  readonly as?: 'list' | 'text';
}

type Read = (path: string) => Promise<unknown>;

/** The words that open a direction, whole: "turn in", where language/task-verbs.ts knows it by "turn". */
export async function taskWords(read: Read): Promise<Wanted> {
  const entries = Core.parse(await read(paths.core('en')));
  return { words: wordsOfList(entries.flatMap(({ word, subject }) => (subject === 'tasks' ? word : [])).join('\n')) };
}

/** The words that teachers on this computer have put beside their assignments. */
export async function draftWords(): Promise<Wanted> {
  const drafts = await allDrafts();
  return { words: wordsOfList(drafts.flatMap(({ pack }) => pack.terms.map(({ term }) => term)).join('\n')) };
}

/** More words than these in a line, or a stop at its end, and it is a sentence. */
const A_TERM = 4;
/** Share of lines that are words or phrases, in a list. */
const MOSTLY = 0.8;

/** Lines of a word or a phrase each are a list; "A drought came." alone is a text, and "drought" alone is a list. */
export function isList(text: string): boolean {
  const lines = text.split(/[\n,;\t]/).filter((line) => /\p{L}/u.test(line));
  const short = lines.filter((line) => wordsOf(line, 'en').length <= A_TERM && !/[.?!:]\s*$/.test(line));
  return short.length >= lines.length * MOSTLY;
}

/** What a pasted text asks for: a list word by word; of running text the words that are worth a gloss. */
export async function wordsIn(text: string, glossary: Glossary, read: Read, signal: AbortSignal): Promise<Wanted> {
  if (text.trim() === '') return { words: [] };
  if (isList(text)) return { words: wordsOfList(text), as: 'list' };
  return { words: await wordsOfTexts([text], glossary, read, signal), as: 'text' };
}
