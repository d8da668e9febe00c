/** RFC 4180 and nothing more: rows end in CRLF, every cell is quoted, a quote in it is doubled. Throws at anything else. */
export function strictCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const expectText = (wanted: string): void => {
    if (!text.startsWith(wanted, at)) throw new Error(`expected ${JSON.stringify(wanted)} at ${at}`);
    at += wanted.length;
  };
  while (at < text.length) {
    const row: string[] = [];
    do {
      if (row.length > 0) expectText(',');
      expectText('"');
      let cell = '';
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error('a cell without an end');
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
      row.push(cell);
    } while (text[at] === ',');
    expectText('\r\n');
    rows.push(row);
  }
  return rows;
}
