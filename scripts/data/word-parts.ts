import { join } from 'node:path';
import { readTable } from './core';
import type { Synset, WordNet } from './wordnet';

type Kind = 'prefix' | 'root' | 'suffix';
export interface Part {
  /** As it is written in this word. */
  readonly text: string;
  readonly kind: Kind;
  /** Empty: a word that stands by itself. */
  readonly meaning: string;
}
interface Affix extends Part {
  readonly form: string;
}

/** What a definition says when the prefix means what it mostly means: without it "re-gion" would be a region again. */
const SAYS: Readonly<Record<string, RegExp>> = {
  re: /\b(?:again|anew|back|new|repeat|renew)/,
  pre: /\b(?:before|advance|prior|earlier|beforehand)/,
  mis: /\b(?:wrong|bad|incorrect|mistake|error|fail|not|improper|lack)/,
  over: /\b(?:too|excess|above|beyond|more than|across)/,
  under: /\b(?:below|beneath|too|less|insufficient|lower)/,
  sub: /\b(?:under|below|lower|secondary|part|smaller|beneath)/,
  inter: /\b(?:between|among|mutual|together|each other|several|two or more|nations|link)/,
  anti: /\b(?:against|oppos|prevent|counter|destroy)/,
  semi: /\b(?:half|part|twice)/,
  multi: /\b(?:many|several|more than)/,
  fore: /\b(?:before|front|advance|future|beforehand)/,
  mid: /\b(?:middle|halfway|center|mid)/,
  counter: /\b(?:opposite|oppos|against|respon)/,
  co: /\b(?:joint|together|same time|with)/,
  non: /\b(?:not|without|no)\b/,
  out: /\b(?:more|better|exceed|surpass|longer|outside)/,
  super: /\b(?:above|great|more|extreme|very|over)/,
  trans: /\b(?:across|through|over|beyond)/,
  self: /\b(?:own|oneself|self|himself)/,
};
/** Here the other word must be this word's opposite. */
const OPPOSITE = new Set(['un', 'in', 'im', 'il', 'ir', 'dis']);
/** Put before whole words without change of meaning. */
const COMBINING =
  /^(?:aero|agri|anthropo|astro|auto|bi|bio|chrono|eco|electro|equi|geo|hydro|hyper|hypo|kilo|macro|mega|micro|milli|mono|multi|neo|photo|physio|poly|psycho|pyro|radio|self-|semi|socio|super|techno|tele|thermo|tri|ultra|uni|penta|octa|quad|hemi|post|extra|intra)$/;

/** SUBTLEX counts: a word that readers may know, and one that everybody does. */
const KNOWN = 100;
const COMMONEST = 4000;

/** Taken apart rightly by letters and wrongly by sense; found by reading the whole list. */
const WHOLE = new Set(
  (
    'after agree agreeable agreement airport aluminum amiss amity anagram analogy anatomy archer archery atropine better ' +
    'carnival carter center cover coven covenant crater decent disagree disagreeable disagreement ducal erect erection ' +
    'even evenly every feral finer gravy gregory hardly incentive indecent interpol january later lately letter martin ' +
    'missus missy miter monopoly monsignor morphine norman offer often over person phony phoney philistine piper polish ' +
    'portion porter proper prostitution proven radish reason recent recently rectal rectory rectum reefer report ' +
    'retrieval sensual sensuality sister sisterhood spiral stage station surfer tangerine tender tenderly tenderness ' +
    'terrier terrific terror terrorism terrorist terrorize terry topless topped trial undermine uneven valance valentine ' +
    'valium venus visor university universal universally wonder accent perjury injury injure vert miser rather ' +
    'number corner master monster minister foster counter order border matter manner dinner summer winter former formerly ' +
    'intersex country county pretty party beauty duty army belly body empty city pity plenty several special especially signal tower butter shower main remain release harper bishop sweater liver ' +
    'wooden copper buster poster poker locker companion luggage add yankee repair reveal recover recovery refer reference ' +
    'discharge vicious universe hooker trailer hopper tucker skipper skinner rider priority pass passage fatty nutty bitty hypocritical transparent weary adder theater coaster'
  ).split(' '),
);

export class WordParts {
  readonly #affixes: readonly Affix[];
  readonly #known = new Map<string, readonly Part[] | undefined>();

  constructor(
    folder: string,
    private readonly wordnet: WordNet,
    private readonly lemmas: ReadonlySet<string>,
    /** SUBTLEX count. */
    private readonly frequency: (word: string) => number,
  ) {
    this.#affixes = readTable(join(folder, 'word-parts.tsv')).flatMap(
      ({ part = '', kind = '', meaning = '', forms = '' }) =>
        [part, ...forms.split(' ').filter(Boolean)].map((form) => ({ form, text: form, kind: kind as Kind, meaning })),
    );
  }

  /** In order, together the word; undefined where it is not surely built of parts. */
  of(word: string): readonly Part[] | undefined {
    if (!/^[a-z-]{5,}$/.test(word) || WHOLE.has(word)) return undefined;
    if (!this.#known.has(word)) {
      this.#known.set(word, undefined);
      this.#known.set(
        word,
        this.#byPrefix(word, true) ?? this.#bySuffix(word) ?? this.#byTable(word) ?? this.#byPrefix(word, false),
      );
    }
    return this.#known.get(word);
  }

  #synsets(word: string): Synset[] {
    return (['n', 'v', 'a', 'r'] as const)
      .flatMap((pos) => this.wordnet.index[pos].get(word) ?? [])
      .map((id) => this.wordnet.synsets.get(id))
      .filter((synset) => synset !== undefined);
  }

  /** Has WordNet a pointer of one of these kinds from the one word to the other? */
  #points(from: string, to: string, symbols: readonly string[]): boolean {
    return this.#synsets(from).some((synset) =>
      synset.pointers.some(
        ({ symbol, target }) =>
          symbols.includes(symbol) &&
          this.wordnet.synsets.get(target)?.words.some((word) => word.toLowerCase() === to) === true,
      ),
    );
  }

  #standing(word: string): readonly Part[] {
    return this.of(word) ?? [{ text: word, kind: 'root', meaning: '' }];
  }

  #isWord(word: string): boolean {
    return word.length > 2 && this.lemmas.has(word) && this.frequency(word) > KNOWN;
  }

  /** "quick-ly", "evaporat-ion", "happi-ness": what is left is a word that the dictionary links with this one. */
  #bySuffix(word: string): readonly Part[] | undefined {
    for (const affix of this.#affixes
      .filter(({ kind }) => kind === 'suffix')
      .toSorted((a, b) => b.form.length - a.form.length)) {
      if (!word.endsWith(affix.form)) continue;
      const stem = word.slice(0, -affix.form.length);
      const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1'), `${stem}y`];
      if (affix.form === 'ly') bases.push(`${stem}le`);
      const base = bases.find(
        (each) => each !== word && this.#isWord(each) && this.#points(word, each, ['+', '\\', '&']),
      );
      if (base === undefined || stem.length < 3) continue;
      const parts = this.#standing(base);
      const last = parts.at(-1);
      if (!last) continue;
      const before = parts.slice(0, -1);
      const length = before.reduce((sum, { text }) => sum + text.length, 0);
      if (!stem.startsWith(before.map(({ text }) => text).join(''))) continue;
      const written = stem.slice(length);
      if (written === '') continue;
      // "happi" of "happiness": the word that it stands for is said.
      const meaning = last.meaning || (written === last.text ? '' : last.text);
      return [...before, { ...last, text: written, meaning }, plain(affix)];
    }
    return undefined;
  }

  /** "un-happy", "re-write": a word behind the prefix, and the definition bears the prefix out. */
  #byPrefix(word: string, opposite: boolean): readonly Part[] | undefined {
    for (const affix of this.#affixes.filter(({ kind }) => kind === 'prefix')) {
      if (!word.startsWith(affix.form) || OPPOSITE.has(affix.form) !== opposite) continue;
      const base = word.slice(affix.form.length);
      if (base.length < 4 || !this.#isWord(base)) continue;
      if (opposite) {
        if (!affix.meaning.startsWith('not') || !this.#points(word, base, ['!'])) continue;
      } else {
        const says = SAYS[affix.form];
        if (
          !says ||
          !this.#synsets(word)
            .slice(0, 2)
            .some(({ gloss }) => says.test(gloss))
        )
          continue;
      }
      return [plain(affix), ...this.#standing(base)];
    }
    return undefined;
  }

  /** "photo-syn-thesis", "de-struct-ion": every letter belongs to a part of the table, and one part is a root. */
  #byTable(word: string): readonly Part[] | undefined {
    // Of the commonest words ("person", "important") the parts tell a learner nothing, and most are false.
    if (this.frequency(word) > COMMONEST) return undefined;
    let best: readonly Affix[] | undefined;
    const weigh = (parts: readonly Affix[]): number =>
      parts.length * 10 - Math.max(...parts.filter(({ kind }) => kind === 'root').map(({ form }) => form.length));
    const walk = (at: number, parts: readonly Affix[]): void => {
      if (best && parts.length > best.length) return;
      if (at === word.length) {
        const roots = parts.filter(({ kind }) => kind === 'root');
        if (parts.length < 2 || !roots.some(({ form }) => form.length > 2)) return;
        if (!best || weigh(parts) < weigh(best)) best = parts;
        return;
      }
      const before = parts.at(-1)?.kind;
      for (const affix of this.#affixes) {
        if (!word.startsWith(affix.form, at)) continue;
        if (affix.kind === 'prefix' && before !== undefined && before !== 'prefix') continue;
        if (affix.kind === 'root' && before === 'suffix') continue;
        if (affix.kind === 'suffix' && (before === undefined || before === 'prefix')) continue;
        walk(at + affix.form.length, [...parts, affix]);
      }
      // "eco-system": a combining form before a whole word.
      const rest = word.slice(at);
      const last = parts.at(-1);
      if (parts.length === 1 && last && COMBINING.test(last.form) && rest.length > 3 && this.#isWord(rest))
        walk(word.length, [...parts, { form: rest, text: rest, kind: 'root', meaning: '' }]);
    };
    walk(0, []);
    return best?.map(plain);
  }
}

const plain = ({ text, kind, meaning }: Affix): Part => ({ text, kind, meaning });
