import type { Cell, Part } from '../contract';
import { itemIn } from '../items';
import type { Numbering } from './numbering';
import { headingOf, listOf, type Styles } from './styles';
import { type Said, saidIn } from './words';
import { attribute, child, childrenOf, isOn } from './xml';

export interface BodyNeeds {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Paragraphs of a footnote, by its id. */
  readonly note: (id: string) => Element | undefined;
}

/** How deep boxes and tables may stand in each other. */
const DEEP = 20;

/** A body's paragraphs and tables in order; its footnotes after it, each with its number. */
export function partsOfBody(body: Element, needs: BodyNeeds): Part[] {
  const notes: string[] = [];
  const parts = partsIn(body, needs, notes, 0);
  notes.forEach((id, at) => {
    const note = needs.note(id);
    const text = note
      ? partsIn(note, needs, [], 0)
          .flatMap((part) => ('text' in part ? part.text : []))
          .join(' ')
      : '';
    if (text.trim() !== '') parts.push({ is: 'item', level: 1, marker: `${at + 1}.`, text: text.trim() });
  });
  return parts;
}

function partsIn(element: Element, needs: BodyNeeds, notes: string[], depth: number): Part[] {
  if (depth > DEEP) return [];
  return [...element.children].flatMap((each): Part[] => {
    switch (each.localName) {
      case 'p':
        return partsOfParagraph(each, needs, notes, depth);
      case 'tbl':
        return tableOf(each, needs, notes, depth);
      case 'sdt':
      case 'sdtContent':
      case 'customXml':
      case 'ins':
      case 'moveTo':
      case 'smartTag':
        return partsIn(each, needs, notes, depth + 1);
      default:
        return [];
    }
  });
}

function partsOfParagraph(paragraph: Element, needs: BodyNeeds, notes: string[], depth: number): Part[] {
  const look = child(paragraph, 'pPr');
  const style = needs.styles.of(attribute(child(look, 'pStyle'), 'val'));
  const said = saidIn(paragraph);
  notes.push(...said.notes);
  const text = said.text.replaceAll(/[^\S\n]+/g, ' ').trim();
  const lang = languageOf(said);
  const words = {
    text,
    ...(lang !== undefined && { lang }),
    ...(isOn(child(look, 'bidi')) && { dir: 'rtl' as const }),
  };
  const parts: Part[] = said.pictures.map((alt) => ({ is: 'picture', alt }));
  const place = listOf(look) ?? style.list;
  // Counted even when it is empty, as Word does.
  const marker = place ? needs.numbering.next(place) : null;
  if (text !== '') {
    const heading = headingOf(look) ?? style.heading;
    const typed = itemIn(text);
    if (heading !== undefined)
      parts.push({ is: 'heading', level: heading, ...words, ...(marker != null && { text: `${marker} ${text}` }) });
    else if (place && marker !== null)
      parts.push({
        is: 'item',
        level: Math.min(place.depth + 1, 9),
        ...words,
        ...(marker !== undefined && { marker }),
      });
    else if (typed) parts.push({ is: 'item', level: 1, ...words, ...typed });
    else parts.push({ is: 'paragraph', ...words });
  }
  for (const box of said.boxes) parts.push(...partsIn(box, needs, notes, depth + 1));
  return parts;
}

/** The language that all of it is in; none where the runs do not agree. */
function languageOf({ langs }: Said): string | undefined {
  const [only, ...others] = langs.keys();
  return only !== undefined && only !== '' && others.length === 0 ? only : undefined;
}

function tableOf(table: Element, needs: BodyNeeds, notes: string[], depth: number): Part[] {
  const rows = childrenOf(table, 'tr');
  const cells = rows.map((row) => childrenOf(row, 'tc').map((cell) => partsIn(cell, needs, notes, depth + 1)));
  // One cell, or one column: a frame around text, not a table of facts.
  if (cells.every((row) => row.length < 2)) return cells.flat(2);
  const look = child(child(table, 'tblPr'), 'tblLook');
  const named = rows.findIndex((row) => !isOn(child(child(row, 'trPr'), 'tblHeader')));
  const byLook =
    attribute(look, 'firstRow') === '1' || (Number.parseInt(attribute(look, 'val') ?? '0', 16) & 0x20) !== 0;
  const headerRows = named > 0 ? named : byLook && rows.length > 1 ? 1 : 0;
  return [
    {
      is: 'table',
      headerRows,
      rows: rows.map((row, at) => childrenOf(row, 'tc').map((cell, column) => cellOf(cell, cells[at]?.[column] ?? []))),
    },
  ];
}

function cellOf(cell: Element, parts: readonly Part[]): Cell {
  const look = child(cell, 'tcPr');
  const columns = Number(attribute(child(look, 'gridSpan'), 'val') ?? 1);
  const merge = child(look, 'vMerge');
  // The rest of a cell that began in a row above.
  const gone = merge !== undefined && attribute(merge, 'val') !== 'restart';
  return {
    text: gone ? '' : parts.flatMap(textOf).join('\n'),
    ...(columns > 1 && columns < 100 && { columns }),
  };
}

function textOf(part: Part): string[] {
  switch (part.is) {
    case 'heading':
    case 'paragraph':
    case 'aside':
      return [part.text];
    case 'item':
      return [part.marker === undefined ? part.text : `${part.marker} ${part.text}`];
    case 'table':
      return part.rows.map((row) => row.map(({ text }) => text).join(' '));
    case 'picture':
      return part.alt === '' ? [] : [part.alt];
  }
}
