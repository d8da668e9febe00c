import { type ColumnUse, ImportStop, type Merge, type Table } from '@/glossaries/contract';
import { importer } from '@/glossaries/importer';
import type { Glossary } from '@/model/glossary';

const never = new AbortController().signal;
const nobody = (): void => undefined;

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'words.csv'): File =>
  new File([content], name);

export const read = (content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<Table> =>
  importer.read(fileOf(content, name), nobody, never);

/** Why a file is refused; "taken" where it is not. */
export async function whyNot(content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<string> {
  try {
    await read(content, name);
    return 'taken';
  } catch (error) {
    if (error instanceof ImportStop) return error.why;
    throw error;
  }
}

export const merged = (
  table: Table,
  glossary: Glossary = [],
  uses: readonly ColumnUse[] = importer.match(table),
): Promise<Merge> => importer.merge(glossary, table, uses, nobody, never);

/** From the file to the glossary, with every guess as it is made. */
export const imported = async (content: string | Uint8Array<ArrayBuffer>, glossary: Glossary = []): Promise<Merge> =>
  merged(await read(content), glossary);
