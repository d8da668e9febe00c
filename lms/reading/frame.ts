import type { BlockKind } from '@/model/activity';
import { type List, listOf, markerOf } from './lists';
import type { Run } from './run';
import { holdsFacts } from './tables';
import { BLOCKS, visible } from './text';

/** An element that is open while its inside is read. */
export interface Frame {
  readonly element: Element;
  readonly block: boolean;
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** Its visibility can be asked of the browser. */
  readonly drawn: boolean;
  readonly verbatim: boolean;
  readonly list: List | undefined;
  readonly item: Item | undefined;
  readonly table: Table | undefined;
}
export interface Item {
  readonly marker: string | undefined;
  readonly level: number;
  used: boolean;
}
export interface Table {
  readonly element: Element;
  rows: number;
  cells: number;
}

const KINDS: Readonly<Record<string, BlockKind>> = { blockquote: 'quote', li: 'item' };
const HEADING = /^h([1-6])$/;

/** The root's own role may say nothing about its text: `plain`. */
export function rootFrame(root: Element, plain: boolean): Frame {
  const heading = plain ? undefined : headingLevel(root);
  return {
    element: root,
    block: true,
    kind: heading === undefined ? 'paragraph' : 'heading',
    level: heading,
    lang: root.getAttribute('lang') ?? undefined,
    dir: dirOf(root),
    // A root that is folded away now is read as its attributes say.
    drawn: root.ownerDocument.defaultView !== null && 'checkVisibility' in root && visible(root),
    verbatim: root.localName === 'pre',
    list: undefined,
    item: undefined,
    table: undefined,
  };
}

/** Entering counts list items, and marks rows and cells in the run of the table they belong to. */
export function frameOf(element: Element, parent: Frame, block: boolean, drawn: boolean, run: Run): Frame {
  const { localName } = element;
  const heading = headingLevel(element);
  const isList = localName === 'ol' || localName === 'ul' || localName === 'menu' || localName === 'dir';
  const list = isList ? listOf(element, (parent.list?.level ?? 0) + 1) : parent.list;
  const item =
    localName === 'li'
      ? { marker: list && markerOf(element, list), level: list?.level ?? 1, used: false }
      : isList
        ? undefined
        : parent.item;
  const kind = heading === undefined ? (KINDS[localName] ?? (isList ? 'paragraph' : parent.kind)) : 'heading';
  return {
    element,
    block,
    kind,
    level: heading ?? parent.level,
    lang: element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? parent.lang,
    dir: dirOf(element) ?? parent.dir,
    drawn,
    verbatim: parent.verbatim || localName === 'pre',
    list,
    item,
    table: tableOf(element, parent, run),
  };
}

function tableOf(element: Element, parent: Frame, run: Run): Table | undefined {
  const { table } = parent;
  const { localName } = element;
  if (!table) return localName === 'table' && holdsFacts(element) ? { element, rows: 0, cells: 0 } : undefined;
  if (localName === 'caption' && table.rows === 0) return undefined;
  if (localName === 'tr' && element.closest('table') === table.element) {
    if (table.rows++ > 0) run.mark('\n');
    table.cells = 0;
  } else if ((localName === 'td' || localName === 'th') && element.closest('table') === table.element) {
    if (table.cells++ > 0) run.mark('\t');
  }
  return table;
}

const headingLevel = (element: Element): number | undefined => {
  const tag = HEADING.exec(element.localName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
};

const dirOf = (element: Element): 'ltr' | 'rtl' | undefined => {
  const dir = element.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
};

/** By its name; an author's own style may say otherwise. */
export function isBlock(element: Element): boolean {
  const display = /display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  if (display?.startsWith('inline')) return false;
  return (
    BLOCKS.has(element.localName) ||
    (display !== undefined && ['block', 'flex', 'grid', 'table', 'list-item', 'flow-root'].includes(display)) ||
    element.getAttribute('role') === 'heading'
  );
}
