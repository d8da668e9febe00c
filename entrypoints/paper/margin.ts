/** Where meanings stand in the margin of one page. Pure. */

export interface Note {
  /** px from the top of the page's room: where the line of its word stands. */
  readonly wanted: number;
  /** px. */
  readonly height: number;
  /** Lower is more useful, and is placed first. */
  readonly rank: number;
}

export interface PlacedNote<N extends Note> {
  readonly note: N;
  readonly top: number;
}

export interface Free {
  readonly top: number;
  readonly bottom: number;
}

export interface MarginRoom {
  /** Stretches of the margin that nothing wide reaches into, in order. */
  readonly free: readonly Free[];
  /** px between two notes. */
  readonly between: number;
  /** px that a note may stand away from its line. */
  readonly farthest: number;
}

/**
 * Beside its line, in the order of the lines; where several crowd, they stack. Too many for the paper: the less useful
 * ones stay away, because a meaning far from its word, or on another page, is read by nobody.
 */
export function placedNotes<N extends Note>(notes: readonly N[], room: MarginRoom): PlacedNote<N>[] {
  const placed = new Map<Free, readonly PlacedNote<N>[]>(room.free.map((free) => [free, []]));
  for (const note of notes.toSorted((a, b) => a.rank - b.rank)) {
    // The stretch of its own line, else the next one to it.
    const near = room.free.toSorted((a, b) => distance(a, note.wanted) - distance(b, note.wanted));
    for (const free of near) {
      const here = [...(placed.get(free) ?? []).map((each) => each.note), note];
      const stack = stacked(here, free, room);
      if (!stack) continue;
      placed.set(free, stack);
      break;
    }
  }
  return [...placed.values()].flat().toSorted((a, b) => a.top - b.top);
}

const distance = ({ top, bottom }: Free, y: number): number => Math.max(0, top - y, y - bottom);

function stacked<N extends Note>(
  notes: readonly N[],
  { top, bottom }: Free,
  { between, farthest }: MarginRoom,
): PlacedNote<N>[] | undefined {
  const ordered = notes.toSorted((a, b) => a.wanted - b.wanted || a.rank - b.rank);
  const tops: number[] = [];
  let y = top;
  for (const note of ordered) {
    const at = Math.max(y, note.wanted);
    tops.push(at);
    y = at + note.height + between;
  }
  let end = bottom;
  for (let i = ordered.length - 1; i >= 0; i -= 1) {
    const height = ordered[i]?.height ?? 0;
    const at = Math.min(tops[i] ?? 0, end - height);
    tops[i] = at;
    end = at - between;
  }
  // A stack that hangs down from one line would leave all of it to the last: half of it moves up.
  settle(ordered, tops, top, between);
  const far = ordered.some((note, i) => Math.abs((tops[i] ?? 0) - note.wanted) > farthest);
  return (tops[0] ?? top) < top || far
    ? undefined
    : ordered.map((note, i) => ({ note, top: Math.round(tops[i] ?? 0) }));
}

/** Runs of notes that touch are centered on where their words are, as far as there is room above. */
function settle(notes: readonly Note[], tops: number[], first: number, between: number): void {
  let above = first;
  for (let from = 0; from < notes.length;) {
    let to = from + 1;
    const endOf = (i: number): number => (tops[i] ?? 0) + (notes[i]?.height ?? 0) + between;
    while (to < notes.length && (tops[to] ?? 0) <= endOf(to - 1)) to += 1;
    const run = tops.slice(from, to);
    const late = run.reduce((sum, top, i) => sum + Math.max(0, top - (notes[from + i]?.wanted ?? 0)), 0) / run.length;
    const up = Math.max(0, Math.min(late, (tops[from] ?? 0) - above));
    for (let i = from; i < to; i += 1) tops[i] = (tops[i] ?? 0) - up;
    above = endOf(to - 1);
    from = to;
  }
}
