import type { Span } from '@/model/activity';
import type { TextBlock, TextMap } from '@/model/text-map';
import { ordersIn } from '@/language/directions';
import { barrier, type Barrier, isEnglish, quoteOf } from './barrier';
import { dueTimeIn } from './due';
import { colourIn, elsewhereIn, positionIn } from './wording';

/** More words than this in one sentence, and its beginning is gone when its end comes (plain-language guides say 20 to 25). */
export const LONGEST_SENTENCE = 40;
/** As many things to do in one paragraph are easily lost. */
export const MANY_TASKS = 4;

const PROSE: ReadonlySet<TextBlock['kind']> = new Set(['paragraph', 'item', 'quote', 'question']);
const ASKS = /[?？؟]["'”’)\]]*\s*$/;

interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  readonly orders: readonly { readonly start: number; readonly end: number }[];
}

/** All that single sentences and paragraphs show, block by block. */
export function* inSentences(text: TextMap): Generator<undefined, Barrier[], undefined> {
  const found: Barrier[] = [];
  for (const block of text.blocks) {
    if (!PROSE.has(block.kind) || block.caption === true) continue;
    // Found when first asked for, each a piece of work of its own.
    void block.sentences;
    yield;
    void block.words;
    yield;
    found.push(...inBlock(block));
    yield;
  }
  return found;
}

function inBlock(block: TextBlock): Barrier[] {
  const english = isEnglish(block.lang);
  const counts = new Map<number, number>();
  for (const { sentence } of block.words) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const sentences = block.sentences.map(({ start, end }, index): Sentence => {
    const text = block.text.slice(start, end);
    return {
      span: { key: block.key, start, end: start + text.trimEnd().length },
      text,
      words: counts.get(index) ?? 0,
      // What somebody says in a quoted text is no order to the reader.
      orders: english && block.kind !== 'quote' ? ordersIn(text) : [],
    };
  });
  const long = sentences.filter(({ words }) => words > LONGEST_SENTENCE).map(longSentence);
  if (!english || block.kind === 'quote') return long;
  return [...long, ...sentences.flatMap(worded), ...paragraphsOf(block.text, sentences).flatMap(manyTasks)];
}

const longSentence = ({ span, text, words }: Sentence): Barrier =>
  barrier('long-sentence', {
    at: span,
    quote: text.trim(),
    count: words,
    fix: { kind: 'remark', quote: quoteOf(text), start: { kind: 'write' }, link: false },
  });

function worded({ span, text, orders }: Sentence): Barrier[] {
  const asks = orders.length > 0 || ASKS.test(text);
  const kinds = [
    ['colour', colourIn(text, asks)],
    ['position', positionIn(text, asks)],
    ['elsewhere', elsewhereIn(text)],
    ['due', dueTimeIn(text)],
  ] as const;
  return kinds.flatMap(([kind, place]) =>
    place
      ? [
          barrier(kind, {
            at: { key: span.key, start: span.start + place.start, end: span.start + place.end },
            quote: text.slice(place.start, place.end),
            fix: { kind: 'remark', quote: quoteOf(text), start: { kind: 'write' }, link: kind === 'elsewhere' },
          }),
        ]
      : [],
  );
}

/** Classroom has line breaks where other pages have paragraphs. */
function paragraphsOf(text: string, sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  let end = 0;
  for (const sentence of sentences) {
    const parted = text.slice(end, sentence.span.start + 1).includes('\n');
    const now = paragraphs.at(-1);
    if (now && !parted) now.push(sentence);
    else paragraphs.push([sentence]);
    end = sentence.span.end;
  }
  return paragraphs;
}

function manyTasks(paragraph: readonly Sentence[]): Barrier[] {
  const tasks = paragraph.filter(({ orders }) => orders.length > 0);
  const verbs = tasks.flatMap(({ span, orders }) =>
    orders.map(({ start, end }): Span => ({ key: span.key, start: span.start + start, end: span.start + end })),
  );
  const [first] = tasks;
  if (!first || verbs.length < MANY_TASKS) return [];
  const parts = tasks.length > 1 ? tasks.map(({ text }) => text) : clausesOf(first);
  return [
    barrier('many-tasks', {
      at: { ...first.span, start: verbs[0]?.start ?? first.span.start },
      spans: verbs,
      quote: tasks
        .flatMap(({ text, orders }) => orders.map(({ start, end }) => text.slice(start, end).toLowerCase()))
        .join(', '),
      count: verbs.length,
      fix: { kind: 'steps', steps: parts.map((part) => ({ quote: quoteOf(part) })) },
    }),
  ];
}

/** One sentence with all the tasks in it: from verb to verb, in its own words. */
const clausesOf = ({ text, orders }: Sentence): string[] =>
  orders.map(({ start }, index) =>
    text
      .slice(index === 0 ? 0 : start, orders[index + 1]?.start ?? text.length)
      .replace(/(?:[,;:\s]|\b(?:and|then|or)\b)+$/i, ''),
  );
