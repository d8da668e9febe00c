import type { Translate } from '@/components/text';
import { directionOf } from '@/utils/languages';
import type { Laid, Page, PlacedRow } from './layout';
import { inLanguage, made } from './made';
import type { Measures } from './measures';
import { drawnNote } from './note';
import type { Group } from './row';
import { own } from './text';

export interface SheetNeeds {
  readonly t: Translate;
  /** BCP 47 of our own words. */
  readonly language: string;
  /** Of the page's text: line numbers stand where its lines begin. */
  readonly dir: 'ltr' | 'rtl';
  readonly measures: Measures;
}

/** The sheets of paper, one at a time: each is a box as large as the paper, with nothing left for the printer to decide. */
export function* drawnSheets(
  { pages }: Laid,
  into: HTMLElement,
  needs: SheetNeeds,
): Generator<undefined, void, undefined> {
  for (const [at, page] of pages.entries()) {
    into.append(drawnSheet(page, at + 1, pages.length, needs));
    yield;
  }
}

function drawnSheet(page: Page, number: number, count: number, needs: SheetNeeds): HTMLElement {
  const { t, language, dir, measures } = needs;
  const sheet = made('section', 'pt-sheet');
  sheet.ariaLabel = t('paper.page', { page: number, pages: count });
  const body = made('div', 'pt-body');
  body.dir = dir;
  for (const group of grouped(page.rows)) body.append(drawnGroup(group, needs));
  for (const { row, top, number: line } of page.rows) {
    if (line === undefined) continue;
    const shown = own(made('span', 'pt-number', String(line)));
    // Beside the text, for who looks for a line: nobody wants to hear every number.
    shown.ariaHidden = 'true';
    shown.style.insetBlockStart = `${top}px`;
    shown.style.lineHeight = `${Math.min(row.height, measures.line)}px`;
    body.append(shown);
  }
  const notes = own(made('aside', 'pt-notes'));
  notes.ariaLabel = t('paper.meanings');
  for (const { note, top } of page.notes) {
    const drawn = drawnNote(note.word, note.line, measures);
    drawn.style.insetBlockStart = `${top}px`;
    drawn.dataset['key'] = note.word.span.key;
    drawn.dataset['start'] = String(note.word.span.start);
    notes.append(drawn);
  }
  if (page.notes.length > 0) body.append(notes);
  const foot = own(
    inLanguage(
      made(
        'footer',
        'pt-foot',
        made('p', '', t('paper.unchanged')),
        made('p', '', t('paper.page', { page: number, pages: count })),
      ),
      language,
      directionOf(language),
    ),
  );
  sheet.append(body, foot);
  return sheet;
}

interface Grouped {
  readonly group: Group;
  readonly rows: PlacedRow[];
}

/** Consecutive rows of one thing. */
function grouped(rows: readonly PlacedRow[]): Grouped[] {
  const groups: Grouped[] = [];
  for (const placed of rows) {
    const last = groups.at(-1);
    if (last?.group === placed.row.group) last.rows.push(placed);
    else groups.push({ group: placed.row.group, rows: [placed] });
  }
  return groups;
}

function drawnGroup({ group, rows }: Grouped, { dir, measures: { numbers } }: SheetNeeds): HTMLElement {
  const element = group.open();
  const [first] = rows;
  const last = rows.at(-1);
  const top = first?.top ?? 0;
  element.classList.add('pt-group');
  element.style.insetBlockStart = `${top}px`;
  element.style.blockSize = `${(last?.top ?? 0) + (last?.row.height ?? 0) - top}px`;
  // By the sheet's direction: a paragraph in another one stands in the same column.
  element.style[dir === 'rtl' ? 'right' : 'left'] = group.at === 'across' ? '0' : `${numbers + group.at}px`;
  const inside = group.inside?.(element) ?? element;
  rows.forEach(({ row, top: at }, i) => {
    const drawn = row.draw();
    if (!(drawn instanceof HTMLTableRowElement)) {
      drawn.classList.add('pt-row');
      drawn.style.blockSize = `${row.height}px`;
      if (i > 0) {
        const before = rows[i - 1];
        drawn.style.marginBlockStart = `${at - ((before?.top ?? 0) + (before?.row.height ?? 0))}px`;
      }
    }
    inside.append(drawn);
  });
  return element;
}
