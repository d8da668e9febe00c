import type { Part, Sheet, Turn } from '../contract';
import { regionsOf } from './columns';
import { furnitureOf, type Laid } from './furniture';
import { type Body, goesOn, hyphenedIn, joined, partsOfRegion } from './paragraphs';
import { count as countSize, type Glyphs, mostCounted, type Row, rowsOf } from './segments';

export interface PageOfGlyphs {
  /** Points. */
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
}

/** How many pages on either side are looked at for what repeats. */
const AROUND = 3;

/**
 * A document's pages as sheets, each as soon as a few pages after it have been looked at: what repeats is known then,
 * and whether its last paragraph goes on. `page(n)` counts from 1.
 */
export async function* sheetsOf(
  count: number,
  page: (number: number) => Promise<PageOfGlyphs>,
  signal: AbortSignal,
): AsyncGenerator<Sheet, void, undefined> {
  const laid = new Map<number, Laid>();
  const sizes = new Map<number, number>();
  const hyphened = new Set<string>();
  let read = 0;

  const readUpTo = async (last: number): Promise<void> => {
    while (read < Math.min(last, count)) {
      signal.throwIfAborted();
      read += 1;
      const { height, glyphs } = await page(read);
      const rows = rowsOf(glyphs.filter(({ text }) => sayable(text)));
      laid.set(read, { number: read, height, rows });
      for (const { text, size } of rows.flat()) {
        countSize(sizes, size, text.length);
        for (const word of hyphenedIn(text)) hyphened.add(word);
      }
    }
  };
  const partsOf = (number: number): Part[] => {
    const here = laid.get(number);
    if (!here) return [];
    const neighbours = [...laid].filter(([other]) => other !== number && Math.abs(other - number) <= AROUND);
    const body: Body = { size: mostCounted(sizes), hyphened };
    return partsOfPage(
      here,
      furnitureOf(
        here,
        neighbours.map(([, each]) => each),
      ),
      body,
    );
  };

  let next: Part[] | undefined;
  let turned = false;
  for (let number = 1; number <= count; number += 1) {
    await readUpTo(number + 1 + AROUND);
    const parts = next ?? partsOf(number);
    next = number < count ? partsOf(number + 1) : undefined;
    const wasTurned = turned;
    turned = next !== undefined && turnInto(parts, next, number + 1, hyphened);
    laid.delete(number - AROUND - 1);
    yield {
      page: number,
      parts,
      ...(wasTurned && { turned: true }),
      ...(!parts.some(({ is }) => is !== 'aside') && !wasTurned && { wordless: true }),
    };
  }
}

function partsOfPage(page: Laid, furniture: ReadonlyMap<Row, 'head' | 'foot'>, body: Body): Part[] {
  const aside = (wanted: 'head' | 'foot'): Part[] =>
    [...furniture].flatMap(([row, place]): Part[] =>
      place === wanted ? [{ is: 'aside', place, text: row.map(({ text }) => text).join(' ') }] : [],
    );
  const regions = regionsOf(page.rows.filter((row) => !furniture.has(row)));
  const parts: Part[] = [];
  for (const region of regions) {
    const [first, ...rest] = partsOfRegion(region, body);
    if (!first) continue;
    const last = parts.at(-1);
    // A paragraph that goes on at the top of the next column.
    if (last?.is === 'paragraph' && first.is === 'paragraph' && goesOn(last, first))
      parts[parts.length - 1] = { ...last, text: joined(last.text, first.text, body.hyphened) };
    else parts.push(first);
    parts.push(...rest);
  }
  return [...aside('head'), ...parts, ...aside('foot')];
}

/** Moves the end of a paragraph to the page it began on. Returns whether there was one. */
function turnInto(parts: Part[], next: Part[], page: number, hyphened: ReadonlySet<string>): boolean {
  const from = next.findIndex(({ is }) => is !== 'aside');
  const to = parts.findLastIndex(({ is }) => is !== 'aside');
  const [last, more] = [parts[to], next[from]];
  if (last?.is !== 'paragraph' || more?.is !== 'paragraph' || !goesOn(last, more)) return false;
  const text = joined(last.text, more.text, hyphened);
  const turn: Turn = { at: text.length - more.text.length, page };
  parts[to] = { ...last, text, turns: [...(last.turns ?? []), turn] };
  next.splice(from, 1);
  return true;
}

/** Letters that a font gives no meaning to come as private ones: nobody can read them out. */
const sayable = (text: string): boolean =>
  !/^[\s\u{e000}-\u{efff}\u{f100}-\u{f8ff}\ufffd]*$/u.test(text) || text === ' ';
