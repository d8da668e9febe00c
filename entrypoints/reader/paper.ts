import type { Cell, Part, Sheet, Words } from '@/documents/contract';
import { drawnItem, type Lists } from './lists';

export interface Opened {
  /** The same for the same file, as long as this page is open. */
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
}

/** What stands on the paper and is not read: running titles, page numbers, words under a picture. */
export const NOT_READ = '.rd-aside';

/**
 * The document as a page of ours: what supports dress, mark and read. Every node is made here from words alone, so that
 * nothing a file holds can be anything else.
 */
export class Paper {
  opened: Opened | undefined;
  readonly #sheets: HTMLElement[] = [];

  constructor(readonly element: HTMLElement) {}

  get sheets(): readonly HTMLElement[] {
    return this.#sheets;
  }

  begin(opened: Opened): void {
    this.clear();
    this.opened = opened;
    if (opened.lang !== undefined) this.element.lang = opened.lang;
    this.element.hidden = false;
  }

  add(sheets: readonly Sheet[]): void {
    const drawn = sheets.map((sheet) => this.#draw(sheet));
    this.#sheets.push(...drawn);
    this.element.append(...drawn);
  }

  clear(): void {
    this.opened = undefined;
    this.#sheets.length = 0;
    this.element.hidden = true;
    this.element.removeAttribute('lang');
    this.element.replaceChildren();
  }

  #draw({ page, turned, parts, wordless }: Sheet): HTMLElement {
    const section = this.#made('section', 'rd-sheet');
    if (page !== undefined) {
      section.id = `page-${page}`;
      if (!turned) section.append(this.#mark(page, 'p'));
    }
    if (wordless) section.classList.add('rd-sheet--wordless');
    const lists: Lists = { open: [] };
    for (const part of parts) {
      if (part.is === 'item') drawnItem(part, lists, section, (words, tag) => this.#words(words, tag));
      else {
        lists.open = [];
        section.append(this.#part(part));
      }
    }
    return section;
  }

  #part(part: Exclude<Part, { is: 'item' }>): HTMLElement {
    switch (part.is) {
      case 'heading':
        // The page's own title is its h1.
        return this.#words(part, `h${Math.min(6, part.level + 1)}` as 'h2');
      case 'paragraph':
        return this.#paragraph(part);
      case 'table':
        return this.#table(part.rows, part.headerRows);
      case 'picture':
        return this.#picture(part.alt);
      case 'aside': {
        const aside = this.#words(part, 'p');
        aside.className = `rd-aside rd-aside--${part.place}`;
        return aside;
      }
    }
  }

  #paragraph(part: Extract<Part, { is: 'paragraph' }>): HTMLElement {
    if (part.turns === undefined) return this.#words(part, 'p');
    const { text, ...rest } = part;
    const paragraph = this.#words({ ...rest, text: '' }, 'p');
    let from = 0;
    for (const { at, page } of part.turns) {
      paragraph.append(text.slice(from, at), this.#mark(page, 'span'));
      from = at;
    }
    paragraph.append(text.slice(from));
    return paragraph;
  }

  #table(rows: readonly (readonly Cell[])[], headerRows: number): HTMLElement {
    const frame = this.#made('div', 'rd-table');
    const table = this.#made('table');
    rows.forEach((row, at) => {
      const drawn = this.#made('tr');
      for (const cell of row) {
        const made = this.#words(cell, at < headerRows ? 'th' : 'td') as HTMLTableCellElement;
        if (at < headerRows) made.scope = 'col';
        if (cell.columns !== undefined) made.colSpan = cell.columns;
        drawn.append(made);
      }
      table.append(drawn);
    });
    frame.append(table);
    return frame;
  }

  /** The picture itself stays in the file; its description is read as a picture's is. */
  #picture(alt: string): HTMLElement {
    const figure = this.#made('figure', 'rd-picture');
    if (alt === '') figure.classList.add('rd-picture--plain');
    else {
      const image = this.#made('img');
      image.src = PICTURE;
      image.alt = alt;
      const words = this.#words({ text: alt }, 'figcaption');
      words.classList.add('rd-aside');
      words.ariaHidden = 'true';
      figure.append(image, words);
    }
    return figure;
  }

  /** "Page 3" is said by the style sheet, in Handrail's language: it is none of the document's words. */
  #mark(page: number, tag: 'p' | 'span'): HTMLElement {
    const mark = this.#made(tag, tag === 'p' ? 'rd-page' : 'rd-page rd-page--inside');
    mark.dataset['page'] = String(page);
    return mark;
  }

  #words({ text, lang, dir }: Words, tag: keyof HTMLElementTagNameMap): HTMLElement {
    const element = this.#made(tag);
    if (lang !== undefined) element.lang = lang;
    element.dir = dir ?? 'auto';
    text.split('\n').forEach((line, at) => {
      if (at > 0) element.append(this.#made('br'));
      element.append(line);
    });
    return element;
  }

  #made<T extends keyof HTMLElementTagNameMap>(tag: T, className = ''): HTMLElementTagNameMap[T] {
    const element = this.element.ownerDocument.createElement(tag);
    if (className !== '') element.className = className;
    return element;
  }
}

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23847d71' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M5.5 5h13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 16l4.5-4.5 4 4 2.5-2.5 5 4.5M15.5 9.2h.01'/%3E%3C/svg%3E";
