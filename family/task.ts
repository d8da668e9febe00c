import { taskSentences, type TaskSentence } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import type { Block, Span } from '@/model/activity';
import { OBJECT } from '@/model/activity';
import type { Sheet } from '@/model/sheet';
import type { TextBlock, TextMap } from '@/model/text-map';
import { directionsIn } from '@/packs/directions';

/** The teacher's directions in the home language, as the pack has them. */
export interface Told {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly reviewed: boolean;
}

/** A stretch of the page, word for word as it stands there. */
export interface Quoted {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly at: Span;
  /** What the page counts before it: "3.", or "•". */
  readonly marker: string | undefined;
  /** Task verbs in it. */
  readonly verbs: readonly Span[];
  readonly told: readonly Told[];
}

/** A text that is too long for the page: how much it is, and its first words. Nothing of it is retold. */
export interface TextReference {
  /** Words of the whole page, directions and all. */
  readonly words: number;
  readonly headings: readonly { readonly text: string; readonly lang: string }[];
  /** Beginning of its first paragraph, word for word. */
  readonly begins: string;
  /** The paragraph goes on. */
  readonly cut: boolean;
  readonly lang: string;
}

/** What the page asks for, in the teacher's own sentences. */
export interface Task {
  readonly map: TextMap;
  readonly directions: readonly Quoted[];
  /** Sentences of the directions that have no room: they are on the page. */
  readonly more: number;
  /** Sentences about handing in, if the page has any. */
  readonly handIn: readonly Quoted[];
  readonly text: TextReference | undefined;
}

/** Characters of directions that leave room for the words on two pages. */
const MOST = 1100;
/** A page of so few words is quoted whole. */
const SHORT = 80;
/** Words of the text's beginning. */
const FIRST = 14;

const HAND_IN = /^(?:submit|upload|attach|post|email)\b|^(?:turn|hand)\b.{0,40}\bin\b/i;

/** `home`: BCP 47; undefined: no language but the page's own. */
export function taskOf(sheet: Pick<Sheet, 'activity' | 'lang' | 'pack'>, home: string | undefined): Task {
  const { activity, lang, pack } = sheet;
  const map = textMapOf(activity, lang);
  const words = map.blocks.reduce((sum, block) => sum + block.words.length, 0);
  const short = words <= SHORT;
  const tasks = taskSentences(map);
  const told = home === undefined || pack === null ? [] : directionsIn(pack, home, map.blocks);
  const quoted = (run: readonly Span[]): Quoted | undefined => {
    const [first] = run;
    const block = first && map.block(first.key);
    if (!first || !block) return undefined;
    const at = { key: first.key, start: first.start, end: run.at(-1)?.end ?? first.end };
    const inside = (other: Span): boolean => other.key === at.key && other.start < at.end && other.end > at.start;
    return {
      text: shown(block.text.slice(at.start, at.end)),
      lang: block.lang ?? lang,
      at,
      marker: block.kind === 'item' ? (block.marker ?? '•') : undefined,
      verbs: tasks.filter(({ span }) => inside(span)).flatMap(({ verbs }) => verbs),
      told: told.flatMap((piece) =>
        piece.at && inside(piece.at) ? [{ text: piece.text, lang: piece.lang, reviewed: piece.reviewed === true }] : [],
      ),
    };
  };
  const handing = tasks.filter((task) => handsIn(task, map));
  const asking = short ? sentencesOf(map) : tasks.map(({ span }) => span);
  const rest = asking.filter((span) => !handing.some((task) => same(task.span, span)));
  const kept = fitting(rest);
  const list = (spans: readonly Span[]): readonly Quoted[] => runsOf(spans, map).flatMap((run) => quoted(run) ?? []);
  return {
    map,
    directions: list(kept),
    more: rest.length - kept.length,
    handIn: list(handing.map(({ span }) => span)),
    text: short ? undefined : textReference(map, tasks, words, activity.title, lang),
  };
}

/** A formula or a picture inside a sentence is there on the page. */
const shown = (text: string): string => text.replaceAll(OBJECT, '…').trim();
const same = (a: Span, b: Span): boolean => a.key === b.key && a.start === b.start;

const handsIn = ({ verbs }: TaskSentence, map: TextMap): boolean =>
  verbs.some((verb) => HAND_IN.test((map.block(verb.key)?.text ?? '').slice(verb.start)));

const UNSAID: ReadonlySet<Block['kind']> = new Set(['figure', 'math', 'code', 'table', 'option']);
const sentencesOf = (map: TextMap): Span[] =>
  map.blocks
    .filter(({ kind }) => !UNSAID.has(kind))
    .flatMap(({ key, text, sentences }) =>
      sentences.map(({ start, end }) => ({ key, start, end: start + text.slice(start, end).trimEnd().length })),
    )
    .filter(({ start, end }) => end > start);

/** The first that fit; always one. */
function fitting(spans: readonly Span[]): readonly Span[] {
  let room = MOST;
  const until = spans.findIndex(({ start, end }) => (room -= end - start) < 0);
  return until < 0 ? spans : spans.slice(0, Math.max(1, until));
}

/** Sentences that follow each other in one block are one quote. */
function runsOf(spans: readonly Span[], map: TextMap): Span[][] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const last = runs.at(-1)?.at(-1);
    const between = last?.key === span.key ? map.block(span.key)?.text.slice(last.end, span.start) : undefined;
    if (between !== undefined && between.trim() === '') runs.at(-1)?.push(span);
    else runs.push([span]);
  }
  return runs;
}

function textReference(
  map: TextMap,
  tasks: readonly TaskSentence[],
  words: number,
  title: string,
  fallback: string,
): TextReference | undefined {
  const asked = (block: TextBlock): boolean => tasks.some(({ span }) => span.key === block.key && span.start === 0);
  const body = map.blocks.find(
    (block) => (block.kind === 'paragraph' || block.kind === 'quote') && !asked(block) && block.words.length > 1,
  );
  if (!body) return undefined;
  const end = body.words[FIRST - 1]?.end ?? body.text.length;
  return {
    words,
    headings: map.blocks
      .filter(({ kind, text }) => kind === 'heading' && text.trim() !== '' && text.trim() !== title.trim())
      .map((block) => ({ text: shown(block.text), lang: block.lang ?? fallback })),
    begins: shown(body.text.slice(0, end)),
    cut: end < body.text.trimEnd().length,
    lang: body.lang ?? fallback,
  };
}
