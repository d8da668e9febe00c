const LAYOUT_ROLES = new Set(['presentation', 'none']);

const rowsOf = (table: Element): readonly HTMLTableRowElement[] =>
  'rows' in table ? [...(table as HTMLTableElement).rows] : [];
const isHeader = (cell: Element | undefined): boolean => cell?.localName === 'th';

/**
 * Whole assignments are set in tables of one column (seen 2021), and pages put videos side by side in cells:
 * such a table only places things, and reads as plain prose.
 */
export function holdsFacts(table: Element): boolean {
  if (LAYOUT_ROLES.has(table.getAttribute('role') ?? '')) return false;
  const rows = rowsOf(table);
  if (rows.some((row) => [...row.cells].some(isHeader))) return true;
  if (table.querySelector('table, iframe, video') !== null) return false;
  return rows.some((row) => row.cells.length > 1);
}

/** How many rows from the top, and columns from the left, are headers. */
export function headersOf(table: Element): { readonly headerRows: number; readonly headerColumns: number } {
  const rows = rowsOf(table).map((row) => [...row.cells]);
  const isHead = (cells: readonly HTMLTableCellElement[]): boolean =>
    cells.length > 0 && (cells.every(isHeader) || cells[0]?.closest('thead, table')?.localName === 'thead');
  const body = rows.findIndex((cells) => !isHead(cells));
  const headerRows = body === -1 ? rows.length : body;
  const rest = rows.slice(headerRows).filter((cells) => cells.length > 0);
  let headerColumns = 0;
  while (rest.length > 0 && rest.every((cells) => isHeader(cells[headerColumns]))) headerColumns += 1;
  return { headerRows, headerColumns };
}
