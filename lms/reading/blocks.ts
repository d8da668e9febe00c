import type { Steps } from '@/lms/contract';
import type { Block, BlockKind, File, Inline, Region, Video } from '@/model/activity';
import type { Content } from './content';
import { type List, listOf, markerOf } from './lists';
import { type Formula, formulaOf } from './math';
import { addressOf, generic, isFileName, isPackLink, labelFrom, videoAt } from './media';
import { Run } from './run';
import { headersOf, holdsFacts } from './tables';
import { BLOCKS, collapsed, hiddenByAttribute, isElement, isText, textOf, visible } from './text';

/** What an adapter knows about its LMS's content. */
export interface Rules {
  readonly region: Region;
  /** What the LMS and other extensions put among the author's words. */
  readonly skip: string;
  /** Content although it is not drawn now: the panels of an old widget, open on a click. */
  readonly keep?: string;
  /** Prose of these is of one kind. */
  readonly prose?: 'question' | 'option';
  /** The LMS's own media and files, by element and address. */
  readonly media?: (element: Element, url: URL | undefined) => { video: Omit<Video, 'key'> } | { file: File } | undefined;
}

/** An element that is open while its inside is read. */
interface Frame {
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
interface Item {
  readonly marker: string | undefined;
  readonly level: number;
  used: boolean;
}
interface Table {
  readonly element: Element;
  rows: number;
  cells: number;
}

/** Nodes between two places where the page may have its turn. */
const STRIDE = 200;

const DROPPED = new Set(
  'script style link meta template noscript head title button canvas svg object embed audio map datalist progress meter dialog'.split(' '),
);
const FIELDS = new Set(['input', 'select', 'textarea']);
const KINDS: Readonly<Record<string, BlockKind>> = { blockquote: 'quote', li: 'item' };
const HEADING = /^h([1-6])$/;

/** Reads one subtree in reading order. Writes only into `content`. Iterative: hostile pages nest deeply. */
export function* readInto(content: Content, root: Element, rules: Rules): Steps<void> {
  const reader = new Reader(content, root, rules);
  let node: Node | null = root.firstChild;
  let count = 0;
  while (node) {
    if (++count % STRIDE === 0) yield;
    if (isText(node)) reader.text(node);
    else if (isElement(node) && reader.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      reader.leave();
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        reader.flush();
        return;
      }
      reader.leave();
    }
    node = node?.nextSibling ?? null;
  }
  reader.flush();
}

class Reader {
  readonly #content: Content;
  readonly #rules: Rules;
  readonly #frames: Frame[];
  #run = new Run();

  constructor(content: Content, root: Element, rules: Rules) {
    this.#content = content;
    this.#rules = rules;
    const heading = headingLevel(root);
    this.#frames = [
      {
        element: root,
        block: true,
        kind: heading === undefined ? 'paragraph' : 'heading',
        level: heading,
        lang: root.getAttribute('lang') ?? undefined,
        dir: dirOf(root),
        drawn: root.ownerDocument.defaultView !== null && 'checkVisibility' in root && visible(root),
        verbatim: root.localName === 'pre',
        list: undefined,
        item: undefined,
        table: undefined,
      },
    ];
  }

  get #frame(): Frame {
    const frame = this.#frames.at(-1);
    if (!frame) throw new Error('left more elements than entered');
    return frame;
  }

  text(node: Text): void {
    const { verbatim, lang, element } = this.#frame;
    if (element.localName === 'details' && !element.hasAttribute('open')) return;
    if (/\S/.test(node.data)) this.#afterGap();
    if (verbatim) this.#run.addVerbatim(node, lang);
    else this.#run.addText(node, lang);
  }

  /** Returns whether to read its inside; if so, `leave` must follow. */
  enter(element: Element): boolean {
    const parent = this.#frame;
    const formula = formulaOf(element);
    if (formula !== undefined) {
      if (formula !== 'noise' && this.#shown(element, parent) !== 'no') this.#addFormula(formula, element);
      return false;
    }
    if (DROPPED.has(element.localName)) return false;
    const shown = this.#shown(element, parent);
    if (shown === 'no' || element.matches(this.#rules.skip)) return false;
    if (this.#addLeaf(element, parent)) return false;

    const block = isBlock(element);
    if (block) this.#boundary(parent);
    this.#frames.push(this.#frameOf(element, parent, block, shown === 'drawn'));
    return true;
  }

  leave(): void {
    const frame = this.#frame;
    if (frame.block) {
      // The table's own run ends with the table; what stands inside it only ends a word.
      if (frame.table && frame.table.element !== frame.element) this.#run.soft();
      else this.flush();
    }
    this.#frames.pop();
  }

  /** What was gathered becomes a block, or several figures and formulas when there are no words. */
  flush(): void {
    const run = this.#run;
    const frame = this.#frames.findLast(({ block }) => block) ?? this.#frame;
    if (frame.verbatim) run.trimEnd();
    if (run.text === '') return;
    this.#run = new Run();
    if (run.empty) return;
    if (frame.table === undefined && run.onlyObjects) return this.#addObjects(run, frame);

    const lang = run.mixed ? frame.lang : run.lang;
    const kind = this.#kindOf(frame);
    const inlines = run.objects.map(({ inline }) => inline);
    this.#content.add(
      {
        kind,
        text: run.text,
        region: this.#rules.region,
        ...(lang !== undefined && { lang }),
        ...(frame.dir !== undefined && { dir: frame.dir }),
        ...(kind === 'heading' && { level: frame.level ?? 2 }),
        ...(kind === 'item' && { level: frame.item?.level ?? 1 }),
        ...(kind === 'item' && frame.item?.marker !== undefined && { marker: frame.item.marker }),
        ...(kind === 'table' && headersOf(frame.element)),
        ...(inlines.length > 0 && { inlines }),
      },
      frame.element,
      run.pieces,
    );
    if (kind === 'item' && frame.item) frame.item.used = true;
  }

  #kindOf(frame: Frame): BlockKind {
    if (frame.table) return 'table';
    if (frame.verbatim) return 'code';
    if (this.#rules.prose === 'option') return 'option';
    if (frame.kind === 'item' && frame.item?.used !== false) return 'paragraph';
    if (frame.kind === 'paragraph' && this.#rules.prose) return this.#rules.prose;
    return frame.kind;
  }

  #shown(element: Element, parent: Frame): 'drawn' | 'kept' | 'no' {
    if (parent.element.localName === 'details' && !parent.element.hasAttribute('open')) {
      if (element.localName !== 'summary') return 'no';
    }
    if (this.#rules.keep !== undefined && element.matches(this.#rules.keep)) {
      return parent.drawn && visible(element) ? 'drawn' : 'kept';
    }
    if (!parent.drawn) return hiddenByAttribute(element) ? 'no' : 'kept';
    // Asking costs little, but pages have many bare inline elements that nothing can hide alone.
    if (!BLOCKS.has(element.localName) && !element.hasAttributes()) return 'drawn';
    return element.localName === 'br' || visible(element) ? 'drawn' : 'no';
  }

  #frameOf(element: Element, parent: Frame, block: boolean, drawn: boolean): Frame {
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
      table: this.#tableOf(element, parent),
    };
  }

  #tableOf(element: Element, parent: Frame): Table | undefined {
    const { table } = parent;
    const { localName } = element;
    if (!table) return localName === 'table' && holdsFacts(element) ? { element, rows: 0, cells: 0 } : undefined;
    if (localName === 'caption' && table.rows === 0) return undefined;
    if (localName === 'tr' && element.closest('table') === table.element) {
      if (table.rows++ > 0) this.#run.mark('\n');
      table.cells = 0;
    } else if ((localName === 'td' || localName === 'th') && element.closest('table') === table.element) {
      if (table.cells++ > 0) this.#run.mark('\t');
    }
    return table;
  }

  /** An empty line, made by two line breaks, parts paragraphs: Classroom and pasted text have no other. */
  #afterGap(): void {
    if (this.#run.breaks > 1 && !this.#frame.table && !this.#frame.verbatim) this.flush();
  }

  #boundary(parent: Frame): void {
    if (parent.table) this.#run.soft();
    else this.flush();
  }

  /** Elements that are one thing by themselves. Returns whether it was one. */
  #addLeaf(element: Element, parent: Frame): boolean {
    switch (element.localName) {
      case 'br':
        if (parent.table) this.#run.soft();
        else if (parent.verbatim) this.#run.mark('\n');
        else this.#run.breaks += 1;
        return true;
      case 'hr':
        this.#boundary(parent);
        return true;
      case 'img':
        this.#addImage(element);
        return true;
      case 'iframe':
      case 'video':
        this.#addVideo(element, parent);
        return true;
      case 'a':
        return this.#addLink(element);
      default:
        if (!FIELDS.has(element.localName)) return false;
        // A blank to fill in stands between words: something is there, but no text.
        if (element.getAttribute('type') !== 'hidden') this.#run.addObject(undefined, element);
        return true;
    }
  }

  #addFormula(formula: Formula, element: Element): void {
    const { latex, alt, display } = formula;
    if (display && !this.#frame.table) this.#boundary(this.#frame);
    const inline: Inline = { at: 0, kind: 'math', ...(latex !== undefined && { latex }), ...(alt !== undefined && { alt }) };
    this.#afterGap();
    this.#run.addObject(inline, element);
    if (display && !this.#frame.table) this.flush();
  }

  #addImage(image: Element): void {
    const alt = image.getAttribute('alt');
    const decorative =
      alt === '' ||
      image.getAttribute('data-decorative') === 'true' ||
      ['presentation', 'none'].includes(image.getAttribute('role') ?? '') ||
      image.getAttribute('aria-hidden') === 'true';
    if (decorative) return;
    const src = addressOf(image, 'src')?.href ?? '';
    const said = collapsed(alt ?? image.getAttribute('aria-label') ?? '');
    this.#content.images.push({ alt: said, src });
    const inline: Inline = { at: 0, kind: 'image', ...(said !== '' && !isFileName(said) && { alt: said }) };
    this.#afterGap();
    this.#run.addObject(inline, image);
  }

  #addVideo(element: Element, parent: Frame): void {
    const source = element.localName === 'video' ? (element.querySelector('source[src]') ?? element) : element;
    const url = addressOf(element, 'src') ?? addressOf(source, 'src');
    const own = this.#rules.media?.(element, url);
    if (own && 'file' in own) return this.#content.addFile(own.file);
    const found = own?.video ?? (url && { ...(videoAt(url) ?? fileIn(element, url)), href: url.href });
    if (!found || !('id' in found) || found.id === undefined || found.provider === undefined) return;
    const before = this.#run.text === '' ? this.#textBefore() : (this.#run.text.split('\n').at(-1) ?? '');
    const name = collapsed(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
    const title = name !== '' && !generic(name) ? name : labelFrom(before);
    this.#boundary(parent);
    const key = this.#content.blocks.at(-1)?.key;
    this.#content.addVideo({
      provider: found.provider,
      id: found.id,
      href: found.href,
      ...(title !== undefined && { title }),
      ...(key !== undefined && { key }),
    });
  }

  #textBefore(): string {
    const last = this.#content.blocks.at(-1);
    return last && ['heading', 'paragraph', 'item', 'quote'].includes(last.kind) ? last.text : '';
  }

  /** Returns whether its text is none of the content. */
  #addLink(element: Element): boolean {
    const url = addressOf(element, 'href');
    const own = this.#rules.media?.(element, url);
    if (!url && !own) return false;
    const text = textOf(element, this.#rules.skip);
    const href = url?.href ?? '';
    if (text !== '' && url) this.#content.links.push({ text, href });
    if (url && isPackLink(url)) return true;
    const key = this.#content.blocks.at(-1)?.key;
    if (own && 'file' in own) this.#content.addFile(own.file);
    const video = own && 'video' in own ? own.video : url && videoAt(url);
    if (video) {
      const title = text === '' || /^https?:/.test(text) ? undefined : text;
      this.#content.addVideo({ href, ...video, ...(title !== undefined && { title }), ...(key !== undefined && { key }) });
    }
    return false;
  }

  /** Pictures and formulas without words around them stand for themselves. */
  #addObjects(run: Run, frame: Frame): void {
    const { region } = this.#rules;
    for (const { inline, element } of run.objects) {
      const { latex, alt } = inline;
      const common = { text: '', region, ...(alt !== undefined && { alt }) };
      if (inline.kind === 'math') {
        this.#content.add({ ...common, kind: 'math', ...(latex !== undefined && { latex }) }, element, []);
      } else {
        const src = addressOf(element, 'src')?.href;
        const lang = frame.lang;
        this.#content.add(
          { ...common, kind: 'figure', ...(src !== undefined && { src }), ...(lang !== undefined && { lang }) },
          element,
          [],
        );
      }
    }
  }
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
function isBlock(element: Element): boolean {
  const display = /display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  if (display?.startsWith('inline')) return false;
  return (
    BLOCKS.has(element.localName) ||
    (display !== undefined && ['block', 'flex', 'grid', 'table', 'list-item', 'flow-root'].includes(display)) ||
    element.getAttribute('role') === 'heading'
  );
}

/** A recording without a host of its own: the page plays the file itself. */
const fileIn = (element: Element, url: URL): Pick<Video, 'provider' | 'id'> | undefined =>
  element.localName === 'video' ? { provider: 'file', id: url.pathname.split('/').at(-1) ?? '' } : undefined;
