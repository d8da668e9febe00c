import type { Stretch, TextBlock } from '@/model/text-map';
import { directionOf } from '@/utils/languages';
import type { BlockNeeds } from './blocks';
import { made, inLanguage } from './made';
import { acrossOf, type Measures, roomOf } from './measures';
import type { Group, Row } from './row';
import { shownText } from './text';

type Steps<T> = Generator<undefined, T, undefined>;
type TextRows = (block: TextBlock, needs: BlockNeeds, start: number, end: number) => Steps<Row[]>;

/** More columns with longer words than this (characters, on the average) want the whole paper. */
const NARROW = { columns: 4, words: 12 };
/** Of a page's room: a table that is no higher is never torn. */
const WHOLE = 0.4;
/** Rows that are laid out at a time; the first ones say how wide the columns are. */
const PART = 40;

/** Rows of cells, as offsets into the block's text. */
export function cellsOf(text: string): Stretch[][] {
  let at = 0;
  return text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => {
      const start = at;
      at += cell.length + 1;
      return { start, end: start + cell.length };
    });
    return cells;
  });
}

/**
 * A table row by row, with columns as wide on every page. A row that is higher than a page is set as lines, cell after
 * cell: else its end would lie beyond the paper.
 */
export function* tableRows(block: TextBlock, needs: BlockNeeds, textRows: TextRows): Steps<Row[]> {
  const { measures, room } = needs;
  const cells = cellsOf(block.text);
  const columns = Math.max(...cells.map((row) => row.length));
  const shape = { block, columns, needs };

  const heights: number[] = [];
  let widths: readonly number[] | undefined;
  const words = block.text.length / Math.max(1, cells.flat().length);
  let fit: Fit = columns > NARROW.columns && words > NARROW.words ? 'across' : 'column';
  for (let from = 0; from < cells.length; from += PART) {
    const rows = cells.slice(from, from + PART).map((row, i) => drawnRow(shape, row, from + i));
    const body = made('tbody', '', ...rows);
    // Its longest words say how wide it must be; a word is broken only where the paper itself is too narrow.
    const table = made('div', '');
    room.append(table);
    const fits: readonly Fit[] = widths ? [fit] : FITS.slice(FITS.indexOf(fit));
    for (const each of fits) {
      fit = each;
      const drawn = openedTable(block, fit, measures, widths);
      drawn.append(body);
      table.replaceChildren(drawn);
      if (!tooWide(drawn, fit, measures)) break;
    }
    widths ??= [...(rows.find((row) => row.cells.length === columns)?.cells ?? [])].map(
      (cell) => cell.getBoundingClientRect().width,
    );
    heights.push(...rows.map((row) => Math.ceil(row.getBoundingClientRect().height)));
    table.remove();
    yield;
  }

  const group: Group = {
    at: fit === 'column' ? 0 : 'across',
    open: () => {
      const table = openedTable(block, fit, measures, widths);
      table.append(made('tbody', ''));
      return table;
    },
    inside: (table) => table.querySelector('tbody') ?? table,
  };
  const head = block.headerRows ?? 0;
  const whole = heights.reduce((sum, height) => sum + height, 0) <= WHOLE * roomOf(measures);
  const all: Row[] = [];
  for (const [at, row] of cells.entries()) {
    const height = heights[at] ?? 0;
    if (height > roomOf(measures)) {
      for (const { start, end } of row) if (end > start) all.push(...(yield* textRows(block, needs, start, end)));
      continue;
    }
    all.push({
      height,
      gap: at === 0 ? 12 : 0,
      // The heads of the columns stand over at least one row.
      begins: at === 0 || (!whole && at > head && at < cells.length - 1),
      group,
      numbered: false,
      wide: fit !== 'column',
      spans: row.map(({ start, end }) => ({ key: block.key, start, end })),
      draw: () => {
        const drawn = drawnRow(shape, row, at);
        drawn.style.blockSize = `${height}px`;
        return drawn;
      },
    });
  }
  return all;
}

/** In the text's column; across the paper; and there with words broken, where they are wider than it. */
const FITS = ['column', 'across', 'tight'] as const;
type Fit = (typeof FITS)[number];

const widthOf = (fit: Fit, measures: Measures): number => (fit === 'column' ? measures.text : acrossOf(measures));
const tooWide = (table: HTMLElement, fit: Fit, measures: Measures): boolean =>
  table.getBoundingClientRect().width > widthOf(fit, measures) + 1;

function openedTable(
  block: TextBlock,
  fit: Fit,
  measures: Measures,
  widths: readonly number[] | undefined,
): HTMLTableElement {
  const lang = block.lang ?? 'en';
  const table = inLanguage(made('table', 'pt-table'), lang, block.dir ?? directionOf(lang));
  if (fit === 'tight') table.classList.add('pt-table--tight');
  table.style.fontSize = `${measures.font * 0.85}px`;
  table.style.inlineSize = `${widthOf(fit, measures)}px`;
  if (widths) {
    table.style.tableLayout = 'fixed';
    const columns = widths.map((each) => {
      const column = made('col', '');
      column.style.inlineSize = `${each}px`;
      return column;
    });
    table.append(made('colgroup', '', ...columns));
  }
  return table;
}

interface Shape {
  readonly block: TextBlock;
  readonly columns: number;
  readonly needs: BlockNeeds;
}

function drawnRow({ block, columns, needs }: Shape, row: readonly Stretch[], at: number): HTMLTableRowElement {
  const cells = row.map(({ start, end }, column) => {
    const inHead = at < (block.headerRows ?? 0);
    const head = inHead || column < (block.headerColumns ?? 0);
    const words = made('span', 'pt-cell', ...shownText(block, start, end, needs.besides).map(({ node }) => node));
    words.dataset['key'] = block.key;
    words.dataset['start'] = String(start);
    words.dataset['end'] = String(end);
    const cell = made(head ? 'th' : 'td', '', words);
    if (head) cell.scope = inHead ? 'col' : 'row';
    // Merged cells come as fewer: the last one takes the rest.
    if (column === row.length - 1 && row.length < columns) cell.colSpan = columns - row.length + 1;
    return cell;
  });
  return made('tr', '', ...cells);
}
