import type { Gloss, Sense, WordHelp, WordQuestion } from '@/model/word-help';
import * as z from 'zod/mini';
import { isFunctionWord } from './function-words';
import { lemmasOf, plainForm, type Lemma } from './lemma';
import {
  Core,
  CoreGlosses,
  Forms,
  GlossRow,
  Nouns,
  paths,
  SenseRows,
  VocabularyFile,
  type CoreEntry,
  type CoreGloss,
  type PosLetter,
} from './lexicon-format';
import { ANY_POS, partOfSpeech, type Token } from './part-of-speech';
import { baseLanguage } from './passage-language';
import { phrasesAround } from './phrases';
import { rankedSenses, surroundings, type Candidate } from './senses';
import { Shelf, type Read } from './shelf';
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
/** A capital says "name" only inside a sentence, and not in a title where most words have one. */
function isNameHere(words: readonly string[], at: number): boolean {
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(words[at] ?? '')) return false;
  const content = words.filter((word, index) => index !== at && index > 0 && !isFunctionWord(word.toLowerCase()));
  return content.filter((word) => /^\p{Lu}/u.test(word)).length <= content.length / 2;
}

/** `read` gets a path below the extension's root and gives the parsed JSON; it rejects when this build lacks the file. */
export function createLexicon(read: Read): Lexicon {
  const shelf = new Shelf(read);

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

  async function glossesOf(meaning: Meaning, home: string): Promise<Gloss[]> {
    const lang = baseLanguage(home);
    const { pos } = meaning;
    // The dictionaries gloss common words: the country of Turkey is no bird.
    if (pos === 'p') return [];
    const [core, { byWord }, apertium, nouns] = await Promise.all([
      shelf.whole(paths.core(lang), CoreGlosses, (glosses): Readonly<Record<string, CoreGloss>> => glosses ?? {}),
      coreWords(),
      shelf.entry(paths.glosses(lang, 'apertium', meaning.lemma), meaning.lemma, GlossRow),
      shelf.whole(paths.nouns(lang), Nouns, (names): Readonly<Record<string, string>> => names ?? {}),
    ]);
    const glosses: Gloss[] = [];
    const add = (gloss: Gloss): void => {
      if (!glosses.some(({ text }) => text === gloss.text)) glosses.push(gloss);
    };
    const addCore = (id: string): void => {
      const entry = core[id];
      if (entry) add({ text: entry.gloss, lang, source: 'core', reviewed: entry.reviewed });
    };
    // Written for this very meaning: a dictionary's words for the others would only confuse.
    if (meaning.id !== undefined) addCore(meaning.id);
    if (glosses.length > 0) return glosses;
    for (const text of apertium?.[pos] ?? []) add({ text, lang, source: 'apertium' });
    const noun = nouns[meaning.lemma];
    if (pos === 'n' && noun !== undefined && Object.hasOwn(nouns, meaning.lemma))
      add({ text: noun, lang, source: 'cldr' });
    // The glossary means one sense of the word: better than nothing for another one of the same part of speech.
    if (glosses.length === 0)
      for (const entry of byWord.get(meaning.lemma) ?? []) if (entry.pos === pos) addCore(entry.id);
    return glosses;
  }

  const senseOf = async (meaning: Meaning, home: string | undefined): Promise<Sense> => ({
    pos: SHOWN_AS[meaning.pos],
    definition: meaning.definition,
    ...(meaning.example ? { example: meaning.example } : {}),
    source: meaning.core ? 'core' : 'wordnet',
    glosses: home === undefined ? [] : await glossesOf(meaning, home),
  });

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
    const lang = baseLanguage(home);
    for (const { lemma } of lemmas) {
      const row = await shelf.entry(paths.glosses(lang, 'apertium', lemma), lemma, GlossRow);
      const texts = row?.o ?? row?.r ?? row?.n ?? row?.v ?? row?.a;
      if (!texts) continue;
      const glosses = texts.map((text): Gloss => ({ text, lang, source: 'apertium' }));
      return { lemma, sense: { pos: 'other', definition: '', source: 'apertium', glosses } };
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
      const forms = await irregular();
      const vocabulary = await vocabularyOf(forms);
      const tokens = places.map(({ start }, index): Token => ({
        form: lower[index] ?? '',
        capital: /^\p{Lu}/u.test(written[index] ?? ''),
        apart: /[^\s\u00A0]/.test(sentence.slice(places[index - 1]?.end ?? start, start).replaceAll(/["“”'‘’]/g, '')),
      }));
      const capital = at >= 0 && isNameHere(written, at);
      let lemmas: readonly Lemma[] = lemmasOf(surface, forms);
      let meanings: Meaning[] = [];
      let weights = partOfSpeech(tokens, at, vocabulary, forms);
      for (const phrase of phrasesAround(sentence, places, at, forms)) {
        meanings = await meaningsOf(phrase.lemmas);
        if (meanings.length === 0) continue;
        plain.start = phrase.start;
        plain.end = phrase.end;
        plain.surface = sentence.slice(phrase.start, phrase.end);
        lemmas = phrase.lemmas;
        weights = ANY_POS;
        break;
      }
      if (meanings.length === 0) meanings = await meaningsOf(lemmas);
      // "well-known" has an entry of its own; "ice-covered" has not, and its last part says most.
      const lastPart = /[^-]+$/.exec(plainForm(surface))?.[0] ?? '';
      if (meanings.length === 0 && lastPart.length > 2 && lastPart !== plainForm(surface)) {
        lemmas = lemmasOf(lastPart, forms);
        meanings = await meaningsOf(lemmas);
      }

      const best = rankedSenses(
        meanings,
        surroundings(sentence, plain.start, plain.end, '', vocabulary, weights, capital),
        vocabulary,
      ).slice(0, SENSES);
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
        const parts = rankedSenses(
          await meaningsOf(own),
          surroundings(
            sentence,
            place.start,
            place.end,
            '',
            vocabulary,
            partOfSpeech(tokens, at, vocabulary, forms),
            false,
          ),
          vocabulary,
        );
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
        name: capital && meanings.every(({ pos }) => pos === 'p') && !alone,
      };
    },
  };
}
