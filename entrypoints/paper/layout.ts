import type { TextMap } from '@/model/text-map';
import { type BlockNeeds, heightIn, rowsOf } from './blocks';
import type { WordNote } from './glosses';
import { type PlacedNote, type Free, type Note, placedNotes } from './margin';
import { made } from './made';
import { acrossOf, type Measures, roomOf } from './measures';
import { drawnNote } from './note';
import { answerRows, endRows, headRows, organizerRows, type OwnNeeds, type Step, stepRows } from './own-parts';
import { paginated, topsOf } from './pages';
import type { Row } from './row';
import type { Answer } from './tasks';
import type { OrganizerKind } from './wishes';

type Steps<T> = Generator<undefined, T, undefined>;

export interface Content {
  readonly text: TextMap;
  readonly title: string;
  readonly due: { readonly shown: string } | undefined;
  /** BCP 47 of the page's text. */
  readonly lang: string;
  readonly steps: readonly Step[];
  readonly answers: readonly Answer[];
  readonly organizer: OrganizerKind | undefined;
  readonly notes: readonly WordNote[];
}

/** A meaning beside its line. */
export interface MarginNote extends Note {
  readonly word: WordNote;
  /** Number of its line; undefined where lines have none. */
  readonly line: number | undefined;
}

export interface PlacedRow {
  readonly row: Row;
  /** px from the top of the page's room. */
  readonly top: number;
  readonly number: number | undefined;
}

export interface Page {
  readonly rows: readonly PlacedRow[];
  readonly notes: readonly PlacedNote<MarginNote>[];
}

export interface Laid {
  readonly pages: readonly Page[];
  /** Words that have a meaning and found no room in the margin of their page. */
  readonly left: number;
}

/** Everything as it stands on paper. Yields often: a long text is laid out while the page can be used. */
export function* laidOut(content: Content, blocks: BlockNeeds, ours: OwnNeeds): Steps<Laid> {
  const { measures, room } = blocks;
  const rows: Row[] = [...headRows(ours, content, content.lang), ...stepRows(ours, content.steps)];
  yield;
  let heads = false;
  let written = false;
  for (const [at, block] of content.text.blocks.entries()) {
    const mine = yield* rowsOf(block, blocks);
    const [first, ...rest] = mine;
    // A heading stands over what it heads, a picture over its words, a table under its own.
    const held: boolean = heads || (block.caption === true && at > 0 && isThing(content.text.blocks[at - 1]?.kind));
    const gap = Math.max(first?.gap ?? 0, written ? measures.line / 2 : 0);
    if (first) rows.push({ ...first, gap, begins: first.begins && !held }, ...rest);
    heads = block.kind === 'heading' || (block.caption === true && isThing(content.text.blocks[at + 1]?.kind) && !held);
    const answer = content.answers.find(({ after }) => after === block.key);
    written = answer !== undefined;
    if (answer) {
      const lines = answerRows(ours, answer.lines);
      rows.push(...lines.map((each, i) => (i === 0 ? { ...each, gap: 4 } : each)));
      heads = false;
    }
    yield;
  }
  if (content.organizer) rows.push(...organizerRows(ours, content.organizer));
  rows.push(
    ...endRows(
      ours,
      content.answers.filter(({ after }) => after === null),
    ),
  );
  yield;

  const ranges = yield* paginated(rows, roomOf(measures));
  const heights = yield* noteHeights(content.notes, measures, room);
  let count = 0;
  let placedInAll = 0;
  const pages: Page[] = [];
  for (const range of ranges) {
    const tops = topsOf(rows, range);
    const placed = rows.slice(range.from, range.to).map((row, at): PlacedRow => {
      if (row.numbered) count += 1;
      return { row, top: tops[at] ?? 0, number: row.numbered ? count : undefined };
    });
    const notes = notesOf(placed, content.notes, heights, measures);
    placedInAll += notes.length;
    pages.push({ rows: placed, notes });
    yield;
  }
  return { pages, left: measures.margin === 0 ? 0 : content.notes.length - placedInAll };
}

const isThing = (kind: string | undefined): boolean => kind === 'figure' || kind === 'table';

function* noteHeights(notes: readonly WordNote[], measures: Measures, room: HTMLElement): Steps<number[]> {
  if (measures.margin === 0) return [];
  const heights: number[] = [];
  for (const note of notes) {
    // Three figures: no note grows when its line is found.
    heights.push(heightIn(room, drawnNote(note, 888, measures), measures.margin));
    yield;
  }
  return heights;
}

/** px between two meanings; and how many lines one may stand away from its word. */
const BETWEEN = 8;
const FARTHEST = 3;

function notesOf(
  placed: readonly PlacedRow[],
  words: readonly WordNote[],
  heights: readonly number[],
  measures: Measures,
): PlacedNote<MarginNote>[] {
  if (measures.margin === 0) return [];
  const notes = words.flatMap((word, rank): MarginNote[] => {
    const at = placed.find(({ row }) =>
      row.spans.some(
        ({ key, start, end }) => key === word.span.key && word.span.start >= start && word.span.start < end,
      ),
    );
    if (!at) return [];
    // Its first line stands on the line of its word.
    const wanted = at.top + Math.max(0, (Math.min(at.row.height, measures.line) - measures.noteLine) / 2);
    return [{ word, line: at.number, wanted, height: heights[rank] ?? 0, rank }];
  });
  return placedNotes(notes, {
    free: freeIn(placed, measures),
    between: BETWEEN,
    farthest: FARTHEST * measures.line,
  });
}

/** Where nothing wide reaches into the margin. */
function freeIn(placed: readonly PlacedRow[], measures: Measures): Free[] {
  const free: Free[] = [];
  let top = 0;
  for (const { row, top: at } of placed) {
    if (!row.wide) continue;
    if (at - BETWEEN > top) free.push({ top, bottom: at - BETWEEN });
    top = at + row.height + BETWEEN;
  }
  const bottom = roomOf(measures);
  return top < bottom ? [...free, { top, bottom }] : free;
}

/** An element to measure in, where nobody sees it. */
export function measuringRoom(measures: Measures): HTMLElement {
  const room = made('div', 'pt-room');
  room.ariaHidden = 'true';
  room.style.inlineSize = `${acrossOf(measures)}px`;
  return room;
}
