import { glossLanguage } from '@/language/glosses';
import { lemmasOf, plainForm } from '@/language/lemma';
import { Core, CoreGlosses, Forms, paths } from '@/language/lexicon-format';
import { notableIn } from '@/language/notable-words';
import { type Read, Shelf } from '@/language/shelf';
import { createWordKnowledge } from '@/language/word-knowledge';
import type { Glossary } from '@/model/glossary';
import { inSlices } from '@/utils/slices';
import type { Coverage } from './contract';
import type { Steps } from './steps';

type Irregular = ReadonlyMap<string, readonly string[]>;
const spaced = (text: string): string => plainForm(text).replaceAll(/\s+/g, ' ').trim();

/** Words of a list that somebody pasted: one a line, or with commas, semicolons or tabs between. Each once, as first written. */
export function wordsOfList(text: string): string[] {
  const found = new Map<string, string>();
  for (const piece of text.split(/[\n\r,;\t\u060c\u3001]+/)) {
    const word = piece.replace(/^[\s\-*•\d.)]+(?=\p{L})/u, '').trim();
    if (/\p{L}/u.test(word) && !found.has(spaced(word))) found.set(spaced(word), word);
  }
  return [...found.values()];
}

/**
 * The words of assignments that are worth a gloss: the school's own terms, our academic and school words, and rare ones, as
 * base forms, in the order they are met. `read` reads the files of this build (utils/own-files.ts).
 */
export async function wordsOfTexts(
  texts: readonly string[],
  glossary: Glossary,
  read: Read,
  signal: AbortSignal,
): Promise<string[]> {
  const knowledge = await createWordKnowledge(read).ready();
  signal.throwIfAborted();
  const blocks = texts
    .flatMap((text) => text.split(/\n\s*\n|\r\n?\s*\r\n?/))
    .map((text, at) => ({
      key: `b${at}`,
      kind: 'paragraph' as const,
      region: 'directions' as const,
      text,
      lang: 'en',
      open: true,
    }));
  const terms = glossary.map(({ term }) => term);
  const { candidates } = await inSlices(notableIn(blocks, terms, 'most', knowledge), signal);
  const found = candidates.toSorted((a, b) => a.first - b.first).map(({ lemma }) => lemma);
  return [...new Set(found)];
}

/** What a glossary, or ours, has of a word: `checked` where a person did. */
class Held {
  readonly #by = new Map<string, boolean>();
  add(word: string, checked: boolean): void {
    const key = spaced(word);
    this.#by.set(key, checked || (this.#by.get(key) ?? false));
  }
  /** By the word itself, else by a form that it may be: "plates" is glossed as "plate". Only the last word of a phrase changes. */
  of(word: string, irregular: Irregular): boolean | undefined {
    const key = spaced(word);
    const whole = this.#by.get(key);
    if (whole !== undefined) return whole;
    const last = key.lastIndexOf(' ') + 1;
    for (const { lemma } of lemmasOf(key.slice(last), irregular)) {
      const form = this.#by.get(key.slice(0, last) + lemma);
      if (form !== undefined) return form;
    }
    return undefined;
  }
}

/** Words between two places where the work may pause. */
const PAUSE = 200;

function* counted(
  words: readonly string[],
  lang: string,
  school: Held,
  ours: Held,
  irregular: Irregular,
): Steps<Coverage> {
  let checked = 0;
  let unchecked = 0;
  const missing: string[] = [];
  for (const [at, word] of words.entries()) {
    const own = school.of(word, irregular);
    if (own === true) checked += 1;
    else if (own === false || ours.of(word, irregular) !== undefined) unchecked += 1;
    else missing.push(word);
    if (at % PAUSE === 0) yield;
  }
  return { lang, words: words.length, checked, unchecked, missing };
}

/** "es" is asked for, and the glossary has "es-MX": the same language. One tag that is asked for as it stands counts alone. */
function* schoolWords(glossary: Glossary, lang: string): Steps<Held> {
  const held = new Held();
  const wanted = lang.toLowerCase();
  for (const [at, { term, glosses }] of glossary.entries()) {
    for (const [tag, { reviewer }] of Object.entries(glosses ?? {}))
      if (tag.toLowerCase() === wanted || (!wanted.includes('-') && glossLanguage(tag) === glossLanguage(wanted)))
        held.add(term, reviewer !== undefined);
    if (at % PAUSE === 0) yield;
  }
  return held;
}

/** Of these words, what each language has: in the school's glossary, in ours (`read` reads it), or nowhere. */
export async function coverageOf(
  words: readonly string[],
  langs: readonly string[],
  glossary: Glossary,
  read: Read,
  signal: AbortSignal,
): Promise<Coverage[]> {
  const shelf = new Shelf(read);
  const irregular = await shelf.whole(paths.forms, Forms, (forms): Irregular => new Map(Object.entries(forms ?? {})));
  const core = await shelf.whole(
    paths.core('en'),
    Core,
    (entries = []) => new Map(entries.map(({ id, word }) => [id, word])),
  );
  const found: Coverage[] = [];
  for (const lang of langs) {
    const ours = new Held();
    const glosses = await shelf.whole(paths.core(glossLanguage(lang)), CoreGlosses, (all = {}) => all);
    for (const [id, { gloss, reviewed }] of Object.entries(glosses)) {
      const word = core.get(id);
      if (word !== undefined && gloss !== '') ours.add(word, reviewed);
    }
    signal.throwIfAborted();
    const school = await inSlices(schoolWords(glossary, lang), signal);
    found.push(await inSlices(counted(words, lang, school, ours, irregular), signal));
  }
  return found;
}
