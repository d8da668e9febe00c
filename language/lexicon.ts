import type { Gloss, Sense, WordHelp, WordQuestion } from '@/model/word-help';
import * as z from 'zod/mini';
import { createFrequencies } from './frequency';
import { isFunctionWord } from './function-words';
import { HomeWords } from './glosses';
import { lemmasOf, plainForm, type Lemma } from './lemma';
import { Core, Forms, Nouns, paths, SenseRows, type CoreEntry, type PosLetter } from './lexicon-format';
import { othersFor } from './others';
import { partOfSpeech } from './part-of-speech';
import { baseLanguage } from './passage-language';
import { phrasesAround } from './phrases';
import { rankedSenses, type Candidate } from './senses';
import { Shelf, type Read } from './shelf';
import { buildOf, lookAlikeOf } from './word-facts';
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
/** A capital says "name" only inside a sentence, and not in a title where most words have one. */
function isNameHere(words: readonly string[], at: number): boolean {
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(words[at] ?? '')) return false;
  const content = words.filter((word, index) => index !== at && index > 0 && !isFunctionWord(word.toLowerCase()));
  return content.filter((word) => /^\p{Lu}/u.test(word)).length <= content.length / 2;
}

/** `read` gets a path below the extension's root and gives the parsed JSON; it rejects when this build lacks the file. */
export function createLexicon(read: Read): Lexicon {
  const shelf = new Shelf(read);
  const frequencies = createFrequencies(read);

  const irregular = (): Promise<ReadonlyMap<string, readonly string[]>> =>
    shelf.whole(paths.forms, Forms, (forms) => new Map(Object.entries(forms ?? {})));
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

  /** All meanings of the lemmas that exist; a form's ending decides which parts of speech it may be. */
  async function meaningsOf(lemmas: readonly Lemma[]): Promise<Meaning[]> {
    const { byWord } = await coreWords();
    const found = await Promise.all(
      lemmas.map(async ({ lemma, pos }) => {
        const rows = (await shelf.entry(paths.english(lemma), lemma, SenseRows)) ?? [];
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
          order: index,
        }));
        for (const [rowPos, definition, example, count, near] of rows) {
          const order = orders.get(rowPos) ?? 0;
          orders.set(rowPos, order + 1);
          meanings.push({ lemma, pos: rowPos, definition, example, count, near, core: false, order });
        }
        return pos === undefined ? meanings : meanings.filter((meaning) => meaning.pos === pos);
      }),
    );
    return found.flat();
  }

  const glossesOf = async (meaning: Meaning, home: string): Promise<Gloss[]> =>
    new HomeWords(shelf, home).of(meaning, (await coreWords()).byWord.get(meaning.lemma) ?? []);

  const senseOf = async (meaning: Meaning, home: string | undefined): Promise<Sense> => ({
    pos: SHOWN_AS[meaning.pos],
    definition: meaning.definition,
    ...(meaning.example ? { example: meaning.example } : {}),
    source: meaning.core ? 'core' : 'wordnet',
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
    // Pictures show what the noun mostly means.
    if (!best || best.pos !== 'n' || (best.order > 0 && !best.core)) return undefined;
    const names = await shelf.whole(
      paths.pictureNames,
      Nouns,
      (found): Readonly<Record<string, string>> => found ?? {},
    );
    const id = Object.hasOwn(names, best.lemma) ? names[best.lemma] : undefined;
    if (id === undefined) return undefined;
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
      const forms = await irregular();
      const capital = at >= 0 && isNameHere(written, at);
      let lemmas: readonly Lemma[] = lemmasOf(surface, forms);
      let meanings: Meaning[] = [];
      let weights = partOfSpeech(lower, at);
      for (const phrase of phrasesAround(sentence, places, at, forms)) {
        meanings = await meaningsOf(phrase.lemmas);
        if (meanings.length === 0) continue;
        plain.start = phrase.start;
        plain.end = phrase.end;
        plain.surface = sentence.slice(phrase.start, phrase.end);
        lemmas = phrase.lemmas;
        weights = { n: 0, v: 0, a: 0, r: 0, p: 0, o: 0 };
        break;
      }
      if (meanings.length === 0) meanings = await meaningsOf(lemmas);
      // "well-known" has an entry of its own; "ice-covered" has not, and its last part says most.
      const lastPart = /[^-]+$/.exec(plainForm(surface))?.[0] ?? '';
      if (meanings.length === 0 && lastPart.length > 2 && lastPart !== plainForm(surface)) {
        lemmas = lemmasOf(lastPart, forms);
        meanings = await meaningsOf(lemmas);
      }

      const best = rankedSenses(meanings, sentence, plain.surface, weights, capital).slice(0, SENSES);
      const senses = await Promise.all(best.map((meaning) => senseOf(meaning, home)));
      // "state government" is in the English dictionary only; where its definition speaks of a state, that word's gloss
      // says something about it. A "water table" is no table.
      const own = lemmasOf(surface, forms);
      const saysItself = best[0]?.definition.split(/\P{L}+/u).some((word) => own.some(({ lemma }) => lemma === word));
      if (
        home !== undefined &&
        plain.surface !== surface &&
        saysItself &&
        senses.every(({ glosses }) => glosses.length === 0)
      ) {
        const parts = rankedSenses(await meaningsOf(own), sentence, surface, partOfSpeech(lower, at), false);
        const glossed = await Promise.all(parts.slice(0, SENSES).map((meaning) => senseOf(meaning, home)));
        senses.push(...glossed.filter(({ glosses }) => glosses.length > 0).slice(0, SENSES - senses.length));
      }
      const alone = best.length === 0 && home !== undefined ? await glossOnly(lemmas, home) : undefined;
      const picture = await pictureOf(best[0]);
      const lemma = best[0]?.lemma ?? alone?.lemma ?? plain.lemma;
      const first = senses[0]?.glosses.map(({ text }) => text) ?? [];
      return {
        ...plain,
        lemma,
        senses: alone ? [alone.sense] : senses,
        ...(await buildOf(shelf, plain.surface, lemma)),
        ...(home === undefined ? {} : await lookAlikeOf(shelf, lemma, first, home)),
        ...(picture ? { picture } : {}),
        ...(question.guess && best[0] ? { others: await othersOf(best[0], meanings) } : {}),
        name: capital && meanings.every(({ pos }) => pos === 'p') && !alone,
      };
    },
  };
}
