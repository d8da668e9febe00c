import type { Importer } from '@/glossaries/contract';

/** Larger than any unit's texts; a table may be larger, and is read off this thread. */
const MOST = 2_000_000;

/** The words of a table's word column, or a text as it stands. Rejects when it can be neither. */
export async function textOfFile(file: File, importer: Pick<Importer, 'read' | 'match'>): Promise<string> {
  if (/\.(?:txt|md)$/i.test(file.name)) {
    if (file.size > MOST) throw new Error('too big');
    return file.text();
  }
  const table = await importer.read(file, () => undefined, new AbortController().signal);
  const at = Math.max(
    0,
    importer.match(table).findIndex(({ use }) => use === 'term'),
  );
  return table.rows.flatMap((row) => row[at] || []).join('\n');
}
