import type { WordHelp, WordPart } from '@/model/word-help';
import { cognateOf } from './cognates';
import { FalseFriends, paths, WordFacts } from './lexicon-format';
import { baseLanguage } from './passage-language';
import type { Shelf } from './shelf';

const KIND = { p: 'prefix', r: 'root', s: 'suffix' } as const satisfies Record<string, WordPart['kind']>;

/** The word's letters as its syllables part them; `lengths` one base-36 digit each. */
function cut(word: string, lengths: string): string[] {
  let at = 0;
  return Array.from(lengths, (digit) => word.slice(at, (at += Number.parseInt(digit, 36))));
}

/** How a word is built and what family it is of: everything that is known of it beyond its meanings. */
export async function buildOf(
  shelf: Shelf,
  surface: string,
  lemma: string,
): Promise<Pick<WordHelp, 'syllables' | 'parts' | 'family'>> {
  const written = surface.toLowerCase();
  const [own, base] = await Promise.all([
    shelf.entry(paths.facts(written), written, WordFacts),
    shelf.entry(paths.facts(lemma), lemma, WordFacts),
  ]);
  const [lengths = ''] = own ?? [];
  const [, parts = [], family = []] = base ?? [];
  return {
    ...(lengths === '' ? {} : { syllables: cut(surface, lengths) }),
    ...(parts.length === 0
      ? {}
      : { parts: parts.map(([text, kind, meaning]) => ({ text, kind: KIND[kind], meaning })) }),
    ...(family.length === 0 ? {} : { family }),
  };
}

/** A cognate in the home language, or a false friend to beware of. `glosses` are those of the meaning shown first. */
export async function lookAlikeOf(
  shelf: Shelf,
  lemma: string,
  glosses: readonly string[],
  home: string,
): Promise<Pick<WordHelp, 'cognate'>> {
  const friends = await shelf.whole(paths.falseFriends(baseLanguage(home)), FalseFriends, (found) => found ?? {});
  const cognate = cognateOf(lemma, glosses, home, Object.hasOwn(friends, lemma) ? friends[lemma] : undefined);
  return cognate ? { cognate } : {};
}
