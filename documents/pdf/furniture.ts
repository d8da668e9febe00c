import type { Row } from './segments';

/** A page as it was laid out, before anything is known of the others. */
export interface Laid {
  readonly number: number;
  /** Points. */
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Running titles and page numbers stand in this share of the page, at its head and its foot. */
const EDGE = 0.12;
/** At most so many lines of a page's edge. */
const LINES = 3;
/** The same line is at the same height on every page, but for a hair: share of the page. */
const SAME = 0.012;

const PAGE_NUMBER =
  /^[\s\p{Pd}|]*(?:(?:page|p\.|p\u00e1gina|p\u00e1g\.|seite)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|de|von|\/)\s*\d{1,4})?[\s\p{Pd}|]*$/iu;

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
/** What is the same on every page: numbers count on. */
const signature = (row: Row): string =>
  textOf(row).toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
const baseOf = (row: Row): number => row[0]?.base ?? 0;

function edgesOf({ height, rows }: Laid): { readonly row: Row; readonly place: 'head' | 'foot' }[] {
  const head = rows.slice(0, LINES).filter((row) => baseOf(row) < EDGE * height);
  const foot = rows.slice(-LINES).filter((row) => baseOf(row) > (1 - EDGE) * height);
  return [
    ...head.map((row) => ({ row, place: 'head' as const })),
    ...foot.map((row) => ({ row, place: 'foot' as const })),
  ];
}

/** Rows of a page that its neighbours repeat, or that only count pages. */
export function furnitureOf(page: Laid, neighbours: readonly Laid[]): ReadonlyMap<Row, 'head' | 'foot'> {
  const found = new Map<Row, 'head' | 'foot'>();
  // Left and right pages have titles of their own: near a document's ends one other page has the same.
  const alike = neighbours.filter(({ number }) => (number - page.number) % 2 === 0).length;
  const enough = Math.max(1, Math.min(2, alike));
  for (const { row, place } of edgesOf(page)) {
    const same = neighbours.filter((other) =>
      edgesOf(other).some(
        (edge) =>
          edge.place === place &&
          signature(edge.row) === signature(row) &&
          Math.abs(baseOf(edge.row) / other.height - baseOf(row) / page.height) < SAME,
      ),
    ).length;
    if (PAGE_NUMBER.test(textOf(row)) || same >= enough) found.set(row, place);
  }
  return found;
}
