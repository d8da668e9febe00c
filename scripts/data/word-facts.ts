import { paths, type WordFacts } from '../../language/lexicon-format';
import type { English } from './english';
import type { Files } from './files';
import { syllablesOf } from './syllables';
import { WordParts } from './word-parts';
import { WORDNET_POS, type WordNet } from './wordnet';

/** SUBTLEX count that a form needs for its syllables to be kept: rarer ones are hardly met in school. */
const MET = 40;
const FAMILY = 4;
/** Letters that two words of one family open with: "analyze", "analysis", but not "go" and "departure". */
const SHARED = 4;

/** Derived words of a lemma by WordNet's own pointers, the ones met most first. */
function familyOf(
  lemma: string,
  wordnet: WordNet,
  count: (word: string) => number,
  keeps: (word: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const pos of WORDNET_POS)
    for (const id of wordnet.index[pos].get(lemma) ?? []) {
      const synset = wordnet.synsets.get(id);
      for (const { symbol, target, word, to } of synset?.pointers ?? []) {
        const points = symbol === '+' || (symbol === '\\' && pos !== 'n');
        if (!points || synset?.words[word - 1]?.toLowerCase() !== lemma) continue;
        const other = wordnet.synsets.get(target)?.words[to - 1]?.toLowerCase() ?? '';
        if (
          other !== lemma &&
          /^[a-z]+$/.test(other) &&
          other.slice(0, SHARED) === lemma.slice(0, SHARED) &&
          keeps(other)
        )
          found.add(other);
      }
    }
  return [...found]
    .filter((word) => count(word) > 0)
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, FAMILY);
}

/** Syllables of every form that is met in school, and parts and family of every lemma. Returns how many words have any. */
export function compileWordFacts(files: Files, glossary: string, english: English): number {
  const { wordnet } = english;
  const { counts: frequencies } = english;
  const count = (word: string): number => frequencies.get(word) ?? 0;
  const built = new WordParts(glossary, wordnet, english.lemmas, count);
  let kept = 0;
  for (const word of new Set([...english.lemmas, ...frequencies.keys()])) {
    if (!/^[a-z]{2,}$/.test(word) || english.drops(word)) continue;
    const lemma = english.lemmas.has(word);
    const syllables = lemma || count(word) >= MET ? syllablesOf(word) : undefined;
    const parts = lemma ? built.of(word) : undefined;
    const family = lemma ? familyOf(word, wordnet, count, (other) => english.lemmas.has(other)) : [];
    if (!syllables && !parts && family.length === 0) continue;
    kept++;
    const facts: WordFacts = [
      syllables?.map(({ length }) => length.toString(36)).join('') ?? '',
      parts?.map(({ text, kind, meaning }): [string, 'p' | 'r' | 's', string] => [text, LETTER[kind], meaning]) ?? [],
      family,
    ];
    files.put(paths.facts(word), word, facts);
  }
  return kept;
}

const LETTER = { prefix: 'p', root: 'r', suffix: 's' } as const;
