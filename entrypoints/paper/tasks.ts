import type { TaskSentence } from '@/language/directions';
import type { Key } from '@/model/activity';
import type { TextBlock, TextMap } from '@/model/text-map';
import type { OrganizerKind } from './wishes';

/** Lines to write on, where the text asks for something to be written. */
export interface Answer {
  readonly task: TaskSentence;
  readonly lines: number;
  /** Right after its block; null: reading still comes, so it stands at the end, quoted. */
  readonly after: Key | null;
}

const ESSAY = /\b(?:paragraphs?|essay|report|story|letter|summary|reflection|pages?|argument)\b/i;
const LONG = new Set(
  'explain compare contrast argue justify discuss evaluate analyze interpret support prove persuade write compose summarize reflect elaborate'.split(
    ' ',
  ),
);
const SHORT = new Set(
  'list name state define identify give cite predict describe answer tell restate estimate calculate solve conclude infer respond paraphrase retell quote'.split(
    ' ',
  ),
);
const ASKS = /[?？؟]["'”’)\]]*\s*$/;
const LINES = { essay: 10, long: 5, short: 3 } as const;
/** Words of reading that still come: then the answer is not written here. */
const READING = 40;

const wordAt = ({ text, span }: TaskSentence, start: number): string =>
  /^[a-z]+/i.exec(text.slice(start - span.start))?.[0].toLowerCase() ?? '';

/** How many lines the sentence wants; 0: nothing is written for it ("Read the article."). */
export function linesFor(task: TaskSentence): number {
  const verbs = task.verbs.map(({ start }) => wordAt(task, start));
  const asks = ASKS.test(task.text);
  if (!asks && !verbs.some((verb) => LONG.has(verb) || SHORT.has(verb))) return 0;
  if (verbs.some((verb) => LONG.has(verb)) && ESSAY.test(task.text)) return LINES.essay;
  return verbs.some((verb) => LONG.has(verb)) || /^\s*(?:\S+\s+)?(?:why|how)\b/i.test(task.text)
    ? LINES.long
    : LINES.short;
}

/** Where lines to write on come: one place a block, with as many as its most demanding sentence wants. */
export function answersIn(text: TextMap, tasks: readonly TaskSentence[]): Answer[] {
  const byBlock = new Map<Key, TaskSentence[]>();
  for (const task of tasks) byBlock.set(task.span.key, [...(byBlock.get(task.span.key) ?? []), task]);
  const told = new Set(byBlock.keys());
  const last = text.blocks.findLastIndex((block) => !told.has(block.key) && isReading(block));
  return text.blocks.flatMap((block, at) => {
    const [task] = (byBlock.get(block.key) ?? []).toSorted((a, b) => linesFor(b) - linesFor(a));
    const lines = task ? linesFor(task) : 0;
    // Where options follow, one of them is marked instead.
    const options = text.blocks[at + 1]?.region === 'option' || text.blocks[at + 1]?.kind === 'option';
    if (!task || lines === 0 || options) return [];
    return [{ task, lines, after: at > last || block.region === 'question' ? block.key : null }];
  });
}

const isReading = ({ kind, region, text }: TextBlock): boolean =>
  (kind === 'paragraph' || kind === 'quote') && region !== 'option' && text.split(/\s+/).length >= READING;

/** English words that ask for a shape of thinking: the first kind that the directions name. */
const ASKED: readonly (readonly [OrganizerKind, RegExp])[] = [
  ['compare', /\b(?:compare|contrast|differentiate|distinguish|similarit\w+|differences?|alike|different)\b/i],
  ['claim', /\b(?:claim|evidence|argue|argument|justify|prove|persuade|convince|opinion|support your)\b/i],
  ['cause', /\b(?:causes?|caused|effects?|led to|result(?:ed|s)? (?:in|of)|why did|consequences?)\b/i],
  ['order', /\b(?:sequence|in order|timeline|steps? (?:of|in)|retell|stages?|first to last|process)\b/i],
];

/** Which blank organizer the task's own words ask for. */
export function organizerFor(tasks: readonly Pick<TaskSentence, 'text'>[]): OrganizerKind | undefined {
  const counts = ASKED.map(([kind, words]) => [kind, tasks.filter(({ text }) => words.test(text)).length] as const);
  const [best] = counts.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : undefined;
}
