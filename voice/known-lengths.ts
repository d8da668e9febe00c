import { wordsOf } from '@/language/words';
import { baseLanguage } from '@/language/passage-language';
import { lengthByLetters, type WordLength, wordLength } from './word-length';

/** More words than a long lesson has different ones. */
const KEPT = 5000;

/**
 * The lengths of English words are a file too big for a page: they are asked for by the sentence, ahead of it where
 * that can be. Until they are here, and in other languages, letters count.
 */
export class KnownLengths {
  private readonly known = new Map<string, number | undefined>();

  /** `ask` gives a length for each word, null for one that is not in the dictionary. */
  constructor(private readonly ask: (words: readonly string[]) => Promise<readonly (number | null)[]>) {}

  async prepare(text: string, lang: string): Promise<void> {
    if (baseLanguage(lang) !== 'en') return;
    const missing = new Set<string>();
    const note = (word: string): undefined => {
      if (!this.known.has(word)) missing.add(word);
    };
    for (const { start, end } of wordsOf(text, lang)) wordLength(text.slice(start, end), note);
    if (missing.size === 0) return;
    const words = [...missing];
    try {
      const lengths = await this.ask(words);
      if (this.known.size > KEPT) this.known.clear();
      for (const [i, word] of words.entries()) this.known.set(word, lengths[i] ?? undefined);
    } catch {
      // The extension was updated under the page: letters do.
    }
  }

  of(lang: string): WordLength {
    return baseLanguage(lang) === 'en' ? (word) => wordLength(word, (plain) => this.known.get(plain)) : byRule;
  }
}

const byRule: WordLength = (word) => wordLength(word, (plain) => lengthByLetters(plain));
