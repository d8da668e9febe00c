import type { Gloss, Sense, WordHelp, WordQuestion } from '@/model/word-help';
import type { Stretch } from '@/model/text-map';
import * as z from 'zod/mini';
import { createFrequencies } from './frequency';
import { HomeWords } from './glosses';
import { lemmasOf, plainForm, type Lemma } from './lemma';
import {
  Core,
  Forms,
  paths,
  PictureNames,
  type SenseRow,
  SenseRows,
  VocabularyFile,
  type CoreEntry,
  type PictureName,
  type PosLetter,
} from './lexicon-format';
import { isCalendar, nameAt, type Named } from './names';
import { othersFor } from './others';
import { ANY_POS, partOfSpeech, type PosWeights, type Token } from './part-of-speech';
import { baseLanguage } from './passage-language';
import { isMeant, mayBeEntry, phrasesAround, type Phrase } from './phrases';
import { rankedSenses, surroundings, type Candidate } from './senses';
import { longFormOf } from './shorthand';
import { lendersOf, wholeRows } from './shared-senses';
import { Shelf, type Place, type Read } from './shelf';
import { buildOf, lookAlikeOf } from './word-facts';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

export interface Lexicon {
  /** What to show for a tapped word. Rejects only when a compiled file is broken. */
  help(question: WordQuestion): Promise<WordHelp>;
  /** Does the dictionary have a meaning of this lemma, other than a name's? */
  has(lemma: string): Promise<boolean>;
}

/** A reader chooses among few meanings. */
const SENSES = 3;

interface Meaning extends Candidate {
  readonly lemma: string;
  /** Of a school-core entry. */
  readonly id?: string;
}
interface CoreWords {
  readonly byWord: ReadonlyMap<string, readonly CoreEntry[]>;
}

const SHOWN_AS = { n: 'noun', p: 'noun', v: 'verb', a: 'adjective', r: 'adverb', o: 'other' } as const satisfies Record<
  PosLetter,
  Sense['pos']
>;
/** Logarithm: what opens a phrase is a verb more likely than one time in four. */
const SURE_VERB = Math.log(0.25);

/** WordNet's people: "United States lawyer (1779-1843)". They stand for a word only where somebody is named. */
const PERSON = /\(\d{4}|\(born|\bwho\b/;
function fitsName(meaning: Meaning, named: Named): boolean {
  if (meaning.pos !== 'p') return !named.name || (named.place && meaning.pos === 'n') || meaning.lemma.includes(' ');
  return named.name || (named.capital && !PERSON.test(meaning.definition)) || !PERSON.test(meaning.definition);
}

/** `read` gets a path below the extension's root and gives the parsed JSON; it rejects when this build lacks the file. */
export function createLexicon(read: Read): Lexicon {
  const shelf = new Shelf(read);
  const frequencies = createFrequencies(read);

  const irregular = (): Promise<ReadonlyMap<string, readonly string[]>> =>
    shelf.whole(paths.forms, Forms, (forms) => new Map(Object.entries(forms ?? {})));
  const vocabularyOf = async (forms: ReadonlyMap<string, readonly string[]>): Promise<Vocabulary> =>
    shelf.whole(paths.vocabulary, VocabularyFile, (file) => new Vocabulary(file, forms));
  const coreWords = (): Promise<CoreWords> =>
    shelf.whole(paths.core('en'), Core, (entries = []) => {
      const byWord = new Map<string, CoreEntry[]>();
      for (const entry of entries) {
        // "Congress" is asked for as "congress".
        const word = plainForm(entry.word);
        byWord.set(word, [...(byWord.get(word) ?? []), entry]);
      }
      return { byWord };
    });

  const stored = async (lemma: string): Promise<SenseRows> =>
    (await shelf.entry(paths.english(lemma), lemma, SenseRows)) ?? [];
  async function rowsOf(lemma: string): Promise<SenseRow[]> {
    const rows = await stored(lemma);
    const lent = await Promise.all(
      lendersOf(rows).map(async (lender): Promise<[string, SenseRows]> => [lender, await stored(lender)]),
    );
    return wholeRows(lemma, rows, new Map(lent));
  }

  /** All meanings of the lemmas that exist; a form's ending decides which parts of speech it may be. */
  async function meaningsOf(lemmas: readonly Lemma[]): Promise<Meaning[]> {
    const { byWord } = await coreWords();
    const found = await Promise.all(
      lemmas.map(async ({ lemma, pos }) => {
        const rows = await rowsOf(lemma);
        const orders = new Map<PosLetter, number>();
        const meanings: Meaning[] = (byWord.get(lemma) ?? []).map((entry, index) => ({
          lemma,
          id: entry.id,
          pos: entry.pos,
          definition: entry.definition,
          example: entry.example,
          near: `${entry.subject} ${entry.near}`,
          count: 0,
          core: true,
          // An entry that goes by the word alone is what schools mostly mean by it.
          order: index + (entry.id !== lemma && byWord.get(lemma)?.some(({ id }) => id === lemma) === true ? 2 : 0),
        }));
        for (const [rowPos, definition, example, count, near] of rows) {
          const order = orders.get(rowPos) ?? 0;
          orders.set(rowPos, order + 1);
          meanings.push({ lemma, pos: rowPos, definition, example, count, near, core: false, order });
        }
        return pos === undefined ? meanings : meanings.filter((meaning) => meaning.pos === pos);
      }),
    );
    // "colour" and "color" are entries with the same meanings; only one of them has been counted.
    const counted = new Map<string, Meaning>();
    for (const meaning of found.flat()) {
      const key = meaning.pos + meaning.definition;
      const known = counted.get(key);
      if (!known || meaning.count > known.count) counted.set(key, meaning);
    }
    return [...counted.values()];
  }

  const glossesOf = async (meaning: Meaning, home: string): Promise<Gloss[]> =>
    new HomeWords(shelf, home).of(meaning, (await coreWords()).byWord.get(meaning.lemma) ?? []);

  const senseOf = async (meaning: Meaning, home: string | undefined): Promise<Sense> => ({
    pos: SHOWN_AS[meaning.pos],
    definition: meaning.definition,
    ...(meaning.example ? { example: meaning.example } : {}),
    source: meaning.core ? 'core' : 'wordnet',
    id: meaning.id ?? `${meaning.lemma}.${meaning.pos}.${meaning.order + 1}`,
    glosses: home === undefined ? [] : await glossesOf(meaning, home),
  });

  /** Two meanings of other words, for a reader who guesses first. */
  async function othersOf(best: Meaning, meanings: readonly Meaning[]): Promise<string[]> {
    const { byWord } = await coreWords();
    const counted = await frequencies.ready().catch(() => undefined);
    const all = meanings.map(({ definition }) => definition);
    return othersFor({ ...best, meanings: all }, [...byWord.values()].flat(), (word) => counted?.zipfOf(word));
  }

  async function pictureOf(best: Meaning | undefined): Promise<WordHelp['picture']> {
    if (best?.pos !== 'n') return undefined;
    const names = await shelf.whole(
      paths.pictureNames,
      PictureNames,
      (found): Readonly<Record<string, PictureName>> => found ?? {},
    );
    const [id, shows] = (Object.hasOwn(names, best.lemma) ? names[best.lemma] : undefined) ?? [];
    // A picture of the bird beside the machine would teach the wrong word.
    if (id === undefined || !shows?.includes(best.id ?? best.order)) return undefined;
    const svg = await shelf.entry(paths.picture(id), id, z.string());
    return svg === undefined ? undefined : { svg, alt: best.lemma };
  }

  /** A word that has no meaning in the dictionary, and a gloss: the small words of a language. */
  async function glossOnly(
    lemmas: readonly Lemma[],
    home: string,
  ): Promise<{ lemma: string; sense: Sense } | undefined> {
    const alone = await new HomeWords(shelf, home).alone(lemmas);
    if (!alone) return undefined;
    const { lemma, glosses } = alone;
    return { lemma, sense: { pos: 'other', definition: '', source: glosses[0]?.source ?? 'core', glosses } };
  }

  /** The longest of these phrases that is an entry, and is meant as one here. */
  async function meantOf(
    phrases: readonly Phrase[],
    tokens: readonly Token[],
    forms: ReadonlyMap<string, readonly string[]>,
    vocabulary: Vocabulary,
  ): Promise<(Phrase & { readonly meanings: readonly Meaning[] }) | undefined> {
    const { byWord } = await coreWords();
    for (const phrase of phrases) {
      const found = await meaningsOf(phrase.lemmas.filter(({ lemma }) => mayBeEntry(lemma, byWord)));
      if (found.length === 0) continue;
      const verb = partOfSpeech(tokens, phrase.first, vocabulary, forms).v > SURE_VERB;
      const meanings = found.filter((meaning) => isMeant(phrase, meaning, tokens, verb, vocabulary));
      if (meanings.length > 0) return { ...phrase, meanings };
    }
    return undefined;
  }

  return {
    has: async (lemma) => (await meaningsOf([{ lemma }])).some(({ pos }) => pos !== 'p'),
    async help(question) {
      const { sentence, home } = question;
      const places = wordsOf(sentence, question.lang);
      const at = places.findIndex(({ start, end }) => start <= question.start && question.start < end);
      const place = places[at] ?? question;
      const surface = sentence.slice(place.start, place.end);
      const plain: WordHelp = {
        surface,
        start: place.start,
        end: place.end,
        lemma: plainForm(surface),
        senses: [],
        name: false,
      };
      if (baseLanguage(question.lang) !== 'en' || surface.trim() === '') return plain;

      const written = places.map(({ start, end }) => sentence.slice(start, end));
      const lower = written.map(plainForm);
      // A background that has just been woken reads all of them: side by side.
      const [forms, vocabulary, { byWord }] = await Promise.all([
        irregular(),
        irregular().then(vocabularyOf),
        coreWords(),
        home === undefined ? undefined : new HomeWords(shelf, home).ready(),
      ]);
      const tokens = places.map(({ start }, index): Token => ({
        form: lower[index] ?? '',
        capital: /^\p{Lu}/u.test(written[index] ?? ''),
        opens: /[.!?:\u201C"]\s*$/.test(sentence.slice(places[index - 1]?.end ?? 0, start).replace(/^\./, '')),
        apart: /[^\s\u00A0]/.test(sentence.slice(places[index - 1]?.end ?? start, start).replaceAll(/["“”'‘’]/g, '')),
      }));
      const stopped = sentence.charAt(place.end) === '.';
      const short = longFormOf(lower[at] ?? '', surface, lower[at - 1] ?? '', stopped);
      const own: readonly Lemma[] = short?.lemma === undefined ? lemmasOf(surface, forms) : [{ lemma: short.lemma }];
      const phrases = phrasesAround(sentence, places, at, forms);
      const runs = phrases.flatMap(({ lemmas }) => lemmas.filter(({ lemma }) => mayBeEntry(lemma, byWord)));
      shelf.ahead([
        ...[...own, ...runs].map(({ lemma }): Place => [paths.english(lemma), lemma]),
        ...(home === undefined ? [] : new HomeWords(shelf, home).placesOf(own)),
        ...[surface.toLowerCase(), ...own.map(({ lemma }) => lemma)].map((word): Place => [paths.facts(word), word]),
      ]);
      let ownMeanings = await meaningsOf(own);
      // "well-known" has an entry of its own; "ice-covered" has not, and its last part says most.
      const lastPart = /[^-]+$/.exec(plainForm(surface))?.[0] ?? '';
      let lemmas = own;
      if (ownMeanings.length === 0 && lastPart.length > 2 && lastPart !== plainForm(surface)) {
        lemmas = lemmasOf(lastPart, forms);
        ownMeanings = await meaningsOf(lemmas);
      }
      const named = nameAt(
        tokens,
        at,
        ownMeanings.some(({ pos }) => pos !== 'p'),
        ownMeanings.some(({ pos }) => pos === 'p'),
        vocabulary,
      );
      const { capital } = named;
      const weights = partOfSpeech(tokens, at, vocabulary, forms);
      const ranked = (meanings: readonly Meaning[], from: Stretch, pos: PosWeights): Meaning[] =>
        rankedSenses(
          meanings.filter((meaning) => fitsName(meaning, named)),
          surroundings(sentence, from.start, from.end, question.about ?? '', vocabulary, pos, capital),
          vocabulary,
        );

      const phrase = await meantOf(phrases, tokens, forms, vocabulary);
      const best: Meaning[] = [];
      if (phrase) {
        if (phrase.joined) {
          plain.start = phrase.start;
          plain.end = phrase.end;
          plain.surface = sentence.slice(phrase.start, phrase.end);
        }
        lemmas = phrase.lemmas;
        best.push(...ranked(phrase.meanings, phrase, ANY_POS).slice(0, SENSES));
        // What it is a kind of, or a definition that speaks of the word itself, makes the word's own meaning worth
        // seeing. A "water table" is no table.
        const says = best[0]?.definition.split(/\P{L}+/u) ?? [];
        const kind = best[0]?.core === false && own.some(({ lemma }) => best[0]?.near === lemma);
        if (kind || own.some(({ lemma }) => says.includes(lemma))) {
          best.splice(2);
          best.push(...ranked(ownMeanings, place, weights).slice(0, SENSES - best.length));
        }
      }
      if (best.length === 0) {
        lemmas = lemmas === phrase?.lemmas ? own : lemmas;
        best.push(...ranked(ownMeanings, place, weights).slice(0, SENSES));
      }
      const senses = await Promise.all(best.map((meaning) => senseOf(meaning, home)));
      // No dictionary has "tax collector" in this language, but "tax" it has: what stands before the last word of a
      // phrase keeps its meaning. The last one may not ("water table" is no table).
      const bare = home !== undefined && senses.every(({ glosses }) => glosses.length === 0);
      if (bare && phrase?.joined && best[0]?.pos === 'n' && at < phrase.last)
        for (const meaning of ranked(ownMeanings, place, weights).slice(0, SENSES)) {
          const sense = await senseOf(meaning, home);
          if (sense.glosses.length === 0 || best.includes(meaning)) continue;
          senses.splice(SENSES - 1);
          senses.push(sense);
          break;
        }
      if (short && short.lemma === undefined)
        senses.unshift({ pos: 'other', definition: short.says, source: 'core', glosses: [] });
      const alone = senses.length === 0 && home !== undefined ? await glossOnly(lemmas, home) : undefined;
      const lemma = best[0]?.lemma ?? alone?.lemma ?? plain.lemma;
      const first = senses[0]?.glosses.map(({ text }) => text) ?? [];
      const [picture, build, alike, others] = await Promise.all([
        pictureOf(best[0]),
        buildOf(shelf, plain.surface, lemma),
        home === undefined ? {} : lookAlikeOf(shelf, lemma, first, home),
        question.guess && best[0] ? othersOf(best[0], [...ownMeanings, ...(phrase?.meanings ?? [])]) : undefined,
      ]);
      return {
        ...plain,
        lemma,
        senses: alone ? [alone.sense] : senses.slice(0, SENSES),
        ...build,
        ...alike,
        ...(picture ? { picture } : {}),
        ...(others ? { others } : {}),
        name: (named.name || (capital && best[0]?.pos === 'p' && !isCalendar(lower[at] ?? ''))) && !alone && !short,
      };
    },
  };
}
