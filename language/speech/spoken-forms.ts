import { baseLanguage } from '@/language/passage-language';
import { wordsOf } from '@/language/words';
import { addressRules } from './addresses';
import { capitalsRule } from './capitals';
import { dateRules } from './dates';
import { ENGLISH } from './english';
import { type Form, type FormRule, needing } from './form';
import { citationRules, noteRules } from './notes';
import { numberRules } from './numbers';
import { ownRules, type SayRule } from './own-words';
import { romanRules } from './roman';
import { shortFormRules } from './short-forms';
import { blankRule, signRules } from './signs';
import { SPANISH } from './spanish';
import type { SpeechWords } from './speech-words';

/** What a learner or a teacher wants to be said in another way, or not at all. */
export interface SpeechWish {
  /** The learner's own first: the first rule for a word holds. */
  readonly say?: readonly SayRule[];
  /** Sources in brackets and marks of footnotes. */
  readonly skipCitations?: boolean;
  /** Lines under pictures; see `isCaption`. */
  readonly skipCaptions?: boolean;
  /** Base languages that a voice is there for; absent: all. Inside a sentence only these are changed to. */
  readonly languages?: readonly string[];
  /** Lines that hold only the number of a page; see `isPageNumber`. */
  readonly skipPageNumbers?: boolean;
}

/** What is said in place of signs; undefined for a language whose words for them are not here. */
export function speechWordsFor(lang: string): SpeechWords | undefined {
  switch (baseLanguage(lang)) {
    case 'en':
      return ENGLISH;
    case 'es':
      return SPANISH;
    default:
      return undefined;
  }
}

const regionOf = (lang: string): string | undefined => /-([A-Za-z]{2}|\d{3})(?:-|$)/.exec(lang)?.[1]?.toUpperCase();

const made = new Map<string, readonly FormRule[]>();
/** Earlier rules have the first choice of a stretch. Made once a language: a pattern costs more to make than to use. */
function rulesFor(lang: string, skipNotes: boolean): readonly FormRule[] {
  const id = `${lang} ${skipNotes}`;
  let rules = made.get(id);
  if (!rules) {
    const words = speechWordsFor(lang);
    const region = regionOf(lang);
    const anywhere = [...needing(/[@.]\S/, addressRules(words)), ...needing(/_/, [blankRule(words)])];
    const signs = needing(/[^\w\s.,;:!?'"()’“”‘áéíóúñü¿¡…]|\d\s?x/i, signRules(words));
    rules = words
      ? [
          ...anywhere,
          ...needing(/[\d–-]/, dateRules(words, baseLanguage(lang), region)),
          ...needing(/[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/, numberRules(words, region)),
          ...needing(/[[⁰¹²³⁴⁵⁶⁷⁸⁹]/, noteRules(words, skipNotes)),
          ...needing(/[./]|\b(?:mrs?|dr|vs|etc|pp)\b/i, shortFormRules(words, lang)),
          ...needing(/[IVX]/, romanRules(words)),
          ...needing(/[A-ZÀ-Ý]{2}/, [capitalsRule(words)]),
          ...signs,
        ]
      : [...anywhere, ...signs];
    made.set(id, rules);
  }
  return rules;
}

const own = new WeakMap<readonly SayRule[], readonly FormRule[]>();
function ownRulesFor(rules: readonly SayRule[]): readonly FormRule[] {
  let found = own.get(rules);
  if (!found) {
    found = ownRules(rules);
    own.set(rules, found);
  }
  return found;
}

/**
 * Stretches of a sentence that are said in other words than they are written in; in order, without overlap. None
 * begins or ends inside a word: what is lit on the page while a form is heard are whole words.
 */
export function spokenForms(sentence: string, lang: string, wish: SpeechWish = {}): readonly Form[] {
  const skip = wish.skipCitations === true;
  const rules = [
    ...ownRulesFor(wish.say ?? []),
    ...(skip ? citationRules(speechWordsFor(lang)) : []),
    ...rulesFor(lang, skip),
  ];
  const taken = new Uint8Array(sentence.length);
  const forms: Form[] = [];
  for (const rule of rules) {
    if (rule.needs && !rule.needs.test(sentence)) continue;
    for (const match of sentence.matchAll(rule.pattern)) {
      const said = match[0] === '' ? undefined : rule.say(match, sentence);
      if (said === undefined) continue;
      const found =
        typeof said === 'string' ? [{ start: match.index, end: match.index + match[0].length, say: said }] : said;
      for (const form of found) {
        if (form.end <= form.start || taken.subarray(form.start, form.end).includes(1)) continue;
        taken.fill(1, form.start, form.end);
        forms.push(form);
      }
    }
  }
  if (forms.length === 0) return forms;
  return inWholeWords(
    sentence,
    forms.toSorted((a, b) => a.start - b.start),
    lang,
  );
}

/** A form that ends inside a word takes the rest of the word along, with the other forms in it. */
function inWholeWords(text: string, forms: readonly Form[], lang: string): readonly Form[] {
  const whole: Form[] = [];
  const words = wordsOf(text, lang);
  let at = 0;
  const wordAround = (offset: number): { start: number; end: number } | undefined => {
    while ((words[at]?.end ?? Infinity) <= offset) at += 1;
    const word = words[at];
    return word && word.start < offset ? word : undefined;
  };
  for (const form of forms) {
    const last = whole.at(-1);
    const start = wordAround(form.start)?.start ?? form.start;
    const end = wordAround(form.end)?.end ?? form.end;
    const before = text.slice(Math.max(start, last?.end ?? 0), form.start);
    if (last && last.end > start) {
      // The word that the form before took along reaches into this one.
      const kept =
        last.end <= form.start ? last.say + before : last.say.slice(0, last.say.length - (last.end - form.start));
      whole[whole.length - 1] = {
        start: last.start,
        end: Math.max(end, last.end),
        say: kept + form.say + text.slice(form.end, Math.max(end, form.end)),
      };
    } else whole.push({ start, end, say: before + form.say + text.slice(form.end, end) });
  }
  return whole;
}
