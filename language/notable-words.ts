import type { HelpAmount } from '@/model/help-amount';
import type { NotableBlock, NotableKind } from '@/model/notable';
import type { Stretch } from '@/model/text-map';
import { isFunctionWord } from './function-words';
import { lemmasOf, plainForm } from './lemma';
import { type Candidate, type Hardness, isHardEnough } from './notable';
import { baseLanguage } from './passage-language';
import { sentencesOf } from './sentences';
import { eachWord, wordsOf } from './words';

/** What is known of English words, whoever the reader is. */
export interface WordKnowledge {
  /** Words and phrases of the school-core glossary. */
  readonly core: Terms;
  /** Irregular form to its lemmas, as lemma.ts takes them. */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  /** Zipf value of the word's family; undefined when nobody counted it. */
  zipfOf(word: string): number | undefined;
}

interface Term {
  /** As it is called, in small letters. */
  readonly lemma: string;
  readonly hardness: Exclude<Hardness, 'rare'>;
  /** Word by word, the base forms that it may be written in. */
  readonly words: readonly ReadonlySet<string>[];
}
/** Terms by each base form of their first word, the longest first. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

const NO_FORMS: ReadonlyMap<string, readonly string[]> = new Map();

export interface NamedTerm {
  readonly term: string;
  readonly hardness: Term['hardness'];
}

/** A teacher's "tectonic plates" are found where "tectonic plate" is written. The glossary's words are base forms already. */
export function termsBy(terms: readonly NamedTerm[]): Terms {
  const by = new Map<string, Term[]>();
  // Of a word with several meanings, the one that is worth learning earliest counts.
  const inOrder = terms.toSorted((a, b) => Number(b.hardness === 'academic') - Number(a.hardness === 'academic'));
  for (const { term: written, hardness } of inOrder) {
    const words = wordsOf(written, 'en').map(({ start, end }) => {
      const word = written.slice(start, end);
      return new Set(hardness === 'pack' ? basesOf(plainForm(word)) : [plainForm(word)]);
    });
    const term: Term = { lemma: plainForm(written.trim()), hardness, words };
    for (const first of words[0] ?? []) {
      const known = by.get(first) ?? [];
      if (known.some(({ lemma }) => lemma === term.lemma)) continue;
      by.set(
        first,
        [...known, term].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return by;
}

/** Addresses, file names, code and formulas in running text: not words, whatever letters they have. */
const NO_PROSE = [
  /\S*(?:\w\.\w|:\/\/|@|[\\_=<>{}[\]#|^~]|\w\(\)|\/\S*\/)\S*/gu,
  /\\\(.*?\\\)|\\\[.*?\\\]|\$\$.*?\$\$|(?<!\w)`[^`]+`/gsu,
];
const WORD = /^\p{L}+(?:-\p{L}+)*$/u;
const CAPITAL = /^\p{Lu}/u;
/** More than the first letter in capitals: a sign, an abbreviation, a product. */
const SHOUTED = /^.+\p{Lu}/u;
/** Numbers in words, and those that count. */
const NUMBER =
  /^(?:(?:twen|thir|four?|fif|six|seven|eigh|nine)(?:ty|teen)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|(?:m|b|tr)illion)s?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\w+(?:teenth|tieth)|zero|dozens?)(?:-|$)/;
const SHORTEST = 3;
/** Zipf values that may be one word's, counted in two of its forms. */
const SAME = 0.3;

/** What a form is, whatever stands around it. */
interface Form {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly kind: NotableKind;
  readonly zipf: number | undefined;
}

interface Found extends Form {
  count: number;
  asked: boolean;
  /** The first place where it can be marked, in running text; the first at all. */
  place: Pick<Candidate, 'span' | 'first' | 'last'> | undefined;
  spare: Pick<Candidate, 'span' | 'first' | 'last'> | undefined;
}

/** Where the eye reads on. A heading has no sentence, and its capitals hide the names. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'question', 'option']);
const SILENT: ReadonlySet<string> = new Set(['code', 'math']);

/** A question, also inside quotation marks. */
const ASKS = /[?？]["'”’)\s]*$/u;
/** After a colon, in a new line or cell, a word begins as in a sentence of its own. */
const BEGINS = /[\n\t:]\s*["'“‘(]*$/u;
const NEAR = 6;

/** Words between two pauses: a few ms of work. */
const STEP = 200;

/** Every word of a text that is hard enough for the help that was chosen. Pauses after each few hundred words. */
export function* notableIn(
  blocks: readonly NotableBlock[],
  terms: readonly string[],
  help: HelpAmount,
  knowledge: WordKnowledge,
): Generator<undefined, { readonly candidates: Candidate[]; readonly words: number }, undefined> {
  const pack = termsBy(terms.map((term) => ({ term, hardness: 'pack' })));
  const forms = new Map<string, Form | null>();
  const found = new Map<string, Found>();
  let counted = 0;
  let since = 0;

  const formOf = (plain: string): Form | null => {
    let form = forms.get(plain);
    if (form === undefined) {
      form = hardForm(plain, help, knowledge);
      forms.set(plain, form);
    }
    return form;
  };
  const meet = (form: Form): Found => {
    const known: Found = found.get(form.lemma) ?? {
      ...form,
      count: 0,
      asked: false,
      place: undefined,
      spare: undefined,
    };
    found.set(form.lemma, known);
    known.count += 1;
    return known;
  };

  for (const block of blocks) {
    const { text, lang, key } = block;
    if (SILENT.has(block.kind)) continue;
    const words: Stretch[] = [];
    for (const word of eachWord(text, lang)) if (words.push(word) % STEP === 0) yield;
    const before = counted;
    counted += words.length;
    since += words.length;
    if (since > STEP) {
      since = 0;
      yield;
    }
    if (baseLanguage(lang) !== 'en') continue;
    const shut = shutIn(block);
    const sentences = sentencesOf(text, lang);
    const plains = words.map(({ start, end }) => plainForm(text.slice(start, end)));
    const asks = (at: number): boolean =>
      block.region === 'question' ||
      block.region === 'option' ||
      ASKS.test(text.slice(sentences[at]?.start, sentences[at]?.end));
    let sentence = 0;
    let opens = 0;
    for (let at = 0; at < words.length; at++) {
      const { start, end } = words[at] ?? { start: 0, end: 0 };
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) {
        sentence += 1;
        opens = at;
      }
      if (shut.some((each) => start < each.end && end > each.start)) continue;
      const written = text.slice(start, end);
      const capital = CAPITAL.test(written);
      const begins = !capital || at === opens || BEGINS.test(text.slice(Math.max(0, start - NEAR), start));
      const term = longestAt(pack, plains, at, words, text);
      // What has a capital inside a sentence is a name, but a teacher may want just that name known.
      if (!term && (!begins || SHOUTED.test(written))) continue;
      const phrase = term ?? longestAt(knowledge.core, plains, at, words, text);
      const length = phrase?.words.length ?? 1;
      const last = words[at + length - 1];
      const form = term
        ? formOfTerm(term, help, knowledge)
        : phrase && length > 1
          ? formOfTerm(phrase, help, knowledge)
          : formOf(plains[at] ?? '');
      if (!form || !last) continue;
      const here = meet(form);
      here.asked ||= asks(sentence);
      // A sentence's first word has a capital anyway, and may be a name. The school's own words are none.
      if (block.open && block.kind !== 'heading' && !(capital && form.kind === 'rare')) {
        const place = { span: { key, start, end: last.end }, first: before + at, last: before + at + length - 1 };
        if (RUNNING.has(block.kind)) here.place ??= place;
        else here.spare ??= place;
      }
      at += length - 1;
    }
  }

  const candidates = [...found.values()].flatMap(({ place, spare, ...rest }): Candidate[] => {
    const at = place ?? spare;
    return at ? [{ ...rest, ...at }] : [];
  });
  return { candidates, words: counted };
}

/** Stretches of a block where no word is looked for. */
function shutIn({ text, langs = [] }: NotableBlock): Stretch[] {
  const shut: Stretch[] = langs.filter(({ lang }) => baseLanguage(lang) !== 'en');
  for (const pattern of NO_PROSE)
    for (const { 0: piece, index } of text.matchAll(pattern)) shut.push({ start: index, end: index + piece.length });
  return shut;
}

/** The longest term that begins with this word, its words only spaces apart. */
function longestAt(
  terms: Terms,
  plains: readonly string[],
  at: number,
  words: readonly Stretch[],
  text: string,
): Term | undefined {
  if (terms.size === 0) return undefined;
  const bases = basesOf(plains[at] ?? '');
  for (const base of bases) {
    const found = terms.get(base)?.find(({ words: wanted }) =>
      wanted.every((forms, index) => {
        if (index === 0) return true;
        const [before, here] = [words[at + index - 1], words[at + index]];
        if (!before || !here || !/^[ \u00A0]$/.test(text.slice(before.end, here.start))) return false;
        return basesOf(plains[at + index] ?? '').some((form) => forms.has(form));
      }),
    );
    if (found) return found;
  }
  return undefined;
}

const bases = new Map<string, readonly string[]>();
const KEPT = 4000;
/** Base forms by the rules alone, remembered: a text has each form many times. */
function basesOf(plain: string): readonly string[] {
  let known = bases.get(plain);
  if (!known) {
    if (bases.size >= KEPT) bases.clear();
    known = lemmasOf(plain, NO_FORMS).map(({ lemma }) => lemma);
    bases.set(plain, known);
  }
  return known;
}

const zipfOfTerm = ({ lemma, words }: Term, knowledge: WordKnowledge): number | undefined => {
  if (words.length === 1) return knowledge.zipfOf(lemma);
  // A phrase is met less often than its rarest word; how much less nobody counted.
  const zipfs = lemma.split(' ').flatMap((word) => knowledge.zipfOf(word) ?? []);
  return zipfs.length > 0 ? Math.min(...zipfs) - 0.5 : undefined;
};

function formOfTerm(term: Term, help: HelpAmount, knowledge: WordKnowledge): Form | null {
  const { lemma, hardness } = term;
  const zipf = zipfOfTerm(term, knowledge);
  if (!isHardEnough(hardness, zipf, help)) return null;
  return { lemma, forms: [lemma], kind: hardness === 'pack' ? 'pack' : 'core', zipf };
}

/** The form's word, when it is hard enough for this amount of help. */
function hardForm(plain: string, help: HelpAmount, knowledge: WordKnowledge): Form | null {
  if (plain.length < SHORTEST || !WORD.test(plain) || NUMBER.test(plain) || isFunctionWord(plain)) return null;
  const lemmas = [...new Set(lemmasOf(plain, knowledge.irregular).map(({ lemma }) => lemma))];
  const zipf = knowledge.zipfOf(plain);
  const core = lemmas
    .flatMap((lemma) => knowledge.core.get(lemma) ?? [])
    .find(({ lemma, words }) => words.length === 1 && lemmas.includes(lemma));
  const own = core && (knowledge.zipfOf(core.lemma) ?? zipf);
  if (!isHardEnough(core?.hardness ?? 'rare', core ? own : zipf, help)) return null;
  // Forms of one word are counted together, so they have about one value: "barriers" is of "barrier", and no "Barry".
  const family = lemmas.filter((lemma) => {
    const other = lemma === plain ? undefined : knowledge.zipfOf(lemma);
    return other !== undefined && zipf !== undefined && Math.abs(other - zipf) <= SAME;
  });
  if (core) return { lemma: core.lemma, forms: [...new Set([core.lemma, plain, ...family])], kind: 'core', zipf: own };
  // "Steeper" is no harder than "steep", and "listener" hardly than "listen".
  const longer = /(?:er|est)s?$/.test(plain) ? lemmas.flatMap((lemma) => knowledge.zipfOf(lemma) ?? []) : [];
  if (!isHardEnough('rare', Math.max(zipf ?? 0, ...longer), help)) return null;
  return { lemma: family[0] ?? plain, forms: [...new Set([plain, ...family])], kind: 'rare', zipf };
}
