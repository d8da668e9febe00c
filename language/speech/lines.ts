import type { Block } from '@/model/activity';
import { speechWordsFor } from './spoken-forms';

/** Beyond this, characters, a header said before each cell would drown the cells. */
const LONG_HEADER = 60;
const CAPTION_BEGINS = 400;

/** Of a table's cell: what it is a cell of, as the page's own headers name it. */
export interface CellPlace {
  /** Of the body, from 1; 0 in the headers above it. */
  readonly row: number;
  readonly isHeader: boolean;
  readonly header: string | undefined;
}

/**
 * Says where the cell that holds an offset stands in its table; asked in the order of the text, each cell costs its own
 * length. Undefined for tables without headers: they only place things.
 */
export function cellsOf(
  block: Pick<Block, 'text' | 'headerRows' | 'headerColumns'>,
): ((offset: number) => CellPlace) | undefined {
  const { text, headerRows = 0, headerColumns = 0 } = block;
  if (headerRows === 0 && headerColumns === 0) return undefined;
  const heads = text.split('\n', headerRows).map((line) => line.split('\t').map((head) => head.trim()));
  let [at, row, column] = [0, 0, 0];
  return (offset) => {
    for (; at < offset; at += 1) {
      const sign = text.charAt(at);
      if (sign === '\n') [row, column] = [row + 1, 0];
      else if (sign === '\t') column += 1;
    }
    if (row < headerRows) return { row: 0, isHeader: true, header: undefined };
    const header = heads
      .map((line) => line[column] ?? '')
      .findLast((head) => head !== '' && head.length <= LONG_HEADER);
    return { row: row - headerRows + 1, isHeader: column < headerColumns, header };
  };
}

/** A line that says what a picture shows or whose it is. */
export function isCaption(block: Block, lang: string): boolean {
  if (block.caption === true) return true;
  const words = speechWordsFor(lang);
  return (
    words !== undefined &&
    block.kind === 'paragraph' &&
    block.text.length <= CAPTION_BEGINS &&
    new RegExp(`^\\s*(?:${words.captionStart})`, 'iu').test(block.text)
  );
}

/** "Page 3", "p. 3", "- 3 -", "3 of 10", alone in its paragraph. A bare number may be an answer: not in questions. */
export function isPageNumber(block: Block, lang: string): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 30) return false;
  const words = speechWordsFor(lang);
  const page = words ? `(?:${words.pageWord})` : '(?!)';
  const of = words?.pageOf ?? '/';
  const named = new RegExp(`^\\s*[-–—|]?\\s*${page}\\s?\\d{1,4}(?:\\s?(?:${of}|/)\\s?\\d{1,4})?\\s*[-–—|]?\\s*$`, 'iu');
  return (
    named.test(block.text) ||
    (block.region === 'passage' && /^\s*(?:\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])\s*$/u.test(block.text))
  );
}
