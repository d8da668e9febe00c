import type { Span } from '@/model/activity';
import type { TextBlock, TextMap } from '@/model/text-map';
import { finish, inSlices } from '@/utils/slices';
import { ONLY_VERBS, TASK_VERBS } from './task-verbs';

/** A sentence that says what is to be done, or asks. */
export interface TaskSentence {
  readonly span: Span;
  readonly text: string;
  /** BCP 47 of the block it stands in. */
  readonly lang: string;
  /** Task verbs in it, as spans: "Read … and then answer …". English alone. */
  readonly verbs: readonly Span[];
}

/** What may come before an order: a number, "First,", "Then", "In your own words,". */
const MARKER = /^\s*(?:(?:\d{1,2}|[a-z])[.)]\s+)?/i;
const OPENER =
  /^(?:(?:first|second|third|next|then|now|finally|lastly|also|please|again|always|be sure to|remember to)\b,?\s+|(?:in|with|on|for|from|before|after|as|while|when|using|if|once)\b[^,.;:?]{1,60},\s+)*/i;
/** What follows an order and seldom a noun or a past: "Record the time", not "Record rainfall". */
const FOLLOWER =
  /^(?:a|an|the|your|my|his|her|our|their|its|this|that|these|those|one|two|three|four|five|both|each|every|all|any|some|at|in|on|to|with|for|from|how|why|what|which|who|whose|when|where|whether|if|as|about|out|up|down|back|over|it|them|and|or|carefully|again|\d+)\b/i;
/** An order may go on with another one: "…, study the table, and then answer …". */
const GOES_ON = /(?:[,;:]|\band|\bor|\bthen|\bto)\s+$/i;
const ASKS = /[?？؟]["'”’)\]]*\s*$/;
const NUMBERED = /^\s*\d{1,2}[.)]\s/;
/** Nothing to do in these by their kind. */
const SILENT: ReadonlySet<TextBlock['kind']> = new Set([
  'heading',
  'code',
  'math',
  'figure',
  'table',
  'quote',
  'option',
]);

const english = (lang: string | undefined): boolean => lang === undefined || /^en\b/i.test(lang);

/** Is the word that starts at `at` of `sentence` an order here? */
function isOrder(sentence: string, at: number): boolean {
  const [word = ''] = /^[a-z]+(?:-[a-z]+)?/i.exec(sentence.slice(at)) ?? [];
  const verb = word.toLowerCase();
  if (!TASK_VERBS.has(verb)) return false;
  const after = sentence.slice(at + word.length);
  if (/^['’-]/.test(after)) return false;
  const next = after.trimStart();
  return ONLY_VERBS.has(verb) || /^[.,:;(“"]?$/.test(next) || FOLLOWER.test(next.replace(/^[“"(]/, ''));
}

/** Where orders stand in the sentence, as offsets; empty when it gives none. */
export function ordersIn(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const marker = MARKER.exec(sentence)?.[0].length ?? 0;
  const first = marker + (OPENER.exec(sentence.slice(marker))?.[0].length ?? 0);
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: word } of sentence.matchAll(/[a-z]+(?:-[a-z]+)?/gi)) {
    const opens = index === first || index === marker;
    if (!opens && (found.length === 0 || !GOES_ON.test(sentence.slice(0, index)))) continue;
    if (isOrder(sentence, index)) found.push({ start: index, end: index + word.length });
  }
  return found;
}

/**
 * The sentences of an activity that say what to do, in reading order. Where the LMS tells directions and questions from
 * the passage, that holds. Where it has one text for both (an assignment's page), orders are known by their verb, and a
 * numbered line or a list's item that asks or orders is taken whole. A passage's own sentences are never among them.
 */
export const taskSentences = (text: TextMap): readonly TaskSentence[] => finish(steps(text));

/** The same in slices that give a page its turn. Rejects with the signal's reason. */
export const findTaskSentences = (text: TextMap, signal: AbortSignal): Promise<readonly TaskSentence[]> =>
  inSlices(steps(text), signal);

function* steps(text: TextMap): Generator<undefined, readonly TaskSentence[], undefined> {
  const found: TaskSentence[] = [];
  for (const block of text.blocks) {
    found.push(...tasksIn(block));
    yield;
  }
  return found;
}

function tasksIn(block: TextBlock): readonly TaskSentence[] {
  if (block.region === 'option' || SILENT.has(block.kind)) return [];
  const sentences = block.sentences.map(({ start, end }) => ({
    start,
    end,
    text: block.text.slice(start, end).trim(),
  }));
  const told = block.region === 'directions' || block.region === 'question';
  const tasks = new Set(sentences.filter((each) => told || (english(block.lang) && ordersIn(each.text).length > 0)));
  if (!told) {
    for (const line of linesOf(block.text)) {
      const here = sentences.filter(({ start }) => start >= line.start && start < line.end);
      const listed = block.kind === 'item' || block.kind === 'question' || NUMBERED.test(line.text);
      if (listed && here.some((each) => ASKS.test(each.text) || tasks.has(each)))
        for (const each of here) tasks.add(each);
    }
  }
  return sentences
    .filter((each) => tasks.has(each) && /\p{L}/u.test(each.text))
    .map((each): TaskSentence => {
      const start =
        each.start +
        (block.text.slice(each.start, each.end).length - block.text.slice(each.start, each.end).trimStart().length);
      return {
        span: { key: block.key, start, end: start + each.text.length },
        text: each.text,
        lang: block.lang ?? 'en',
        verbs: english(block.lang)
          ? ordersIn(each.text).map((verb) => ({ key: block.key, start: start + verb.start, end: start + verb.end }))
          : [],
      };
    });
}

function linesOf(text: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, end: start + line.length + 1, text: line };
    start = found.end;
    return found;
  });
}
