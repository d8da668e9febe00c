import type { BlockKind, File, Inline, Region, Video } from '@/model/activity';
import type { Content } from './content';
import { type Frame, frameOf, isBlock, rootFrame } from './frame';
import { type Formula, formulaOf } from './math';
import { addressOf, generic, isFileName, isPackLink, isRecording, labelFrom, tracksOf, videoAt } from './media';
import { Run } from './run';
import { headersOf } from './tables';
import { BLOCKS, collapsed, hiddenByAttribute, sizeless, textOf, visible } from './text';

/** What an adapter knows about its LMS's content. */
export interface Rules {
  readonly region: Region;
  /** What the LMS and other extensions put among the author's words. */
  readonly skip: string;
  /** Content although it is not drawn now: the panels of an old widget, open on a click. */
  readonly keep?: string;
  /** Prose of these is of one kind. */
  readonly prose?: 'question' | 'option';
  /** The root's own role says nothing about its text. */
  readonly plain?: boolean;
  /** What stands in `pre` is prose with its lines cut, as in a text file: words to be read, not code. */
  readonly wrapped?: boolean;
  /** The LMS's own media and files, by element and address. */
  readonly media?: (
    element: Element,
    url: URL | undefined,
  ) => { video: Omit<Video, 'key'> } | { file: File } | undefined;
}

const DROPPED = new Set(
  'script style link meta template noscript head title button canvas svg object embed audio map datalist progress meter dialog'.split(
    ' ',
  ),
);
const FIELDS = new Set(['input', 'select', 'textarea']);
/** Characters: text is cut at 60 to 80, and the last line of a paragraph is shorter. */
const FULL_LINE = 50;

/** Told of each node in reading order, it gathers blocks. */
export class Reader {
  readonly #content: Content;
  readonly #rules: Rules;
  readonly #frames: Frame[];
  #run = new Run();

  constructor(content: Content, root: Element, rules: Rules) {
    this.#content = content;
    this.#rules = rules;
    this.#frames = [rootFrame(root, rules.plain === true)];
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
    if (verbatim && this.#rules.wrapped) this.#wrapped(node, lang);
    else if (verbatim) this.#run.addVerbatim(node, lang);
    else this.#run.addText(node, lang);
  }

  /** Returns whether to read its inside; if so, `leave` must follow. */
  enter(element: Element): boolean {
    const parent = this.#frame;
    const formula = formulaOf(element);
    if (formula !== undefined) {
      // A script is never drawn, yet it stands where its formula is.
      const shown = element.localName === 'script' || this.#shown(element, parent) !== 'no';
      if (formula !== 'noise' && shown) this.#addFormula(formula, element);
      return false;
    }
    if (DROPPED.has(element.localName)) return false;
    const shown = this.#shown(element, parent);
    if (shown === 'no' || element.matches(this.#rules.skip)) return false;
    if (this.#addLeaf(element, parent)) return false;

    const block = isBlock(element);
    if (block) this.#boundary(parent);
    this.#frames.push(frameOf(element, parent, block, shown === 'drawn', this.#run));
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
    const langs = others(run, lang);
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
        ...(langs.length > 0 && { langs }),
        ...(frame.element.closest('figcaption, caption') !== null && { caption: true }),
      },
      frame.element,
      run.pieces,
      run.objects.map(({ inline, element }) => ({ at: inline.at, element })),
    );
    if (kind === 'item' && frame.item) frame.item.used = true;
  }

  #kindOf(frame: Frame): BlockKind {
    if (frame.table) return 'table';
    if (frame.verbatim && !this.#rules.wrapped) return 'code';
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
    return element.localName === 'br' || (visible(element) && !sizeless(element)) ? 'drawn' : 'no';
  }

  /** A short line ends a paragraph, as an empty one does; a full one goes on in the next. */
  #wrapped(node: Text, lang: string | undefined): void {
    let from = 0;
    for (const { 0: line, index } of node.data.matchAll(/[^\n]*\n|[^\n]+$/g)) {
      const end = index + line.length;
      if (line.trim().length >= FULL_LINE) continue;
      this.#run.addText(node, lang, from, end);
      this.flush();
      from = end;
    }
    this.#run.addText(node, lang, from);
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
    const { latex, mathml, alt, display } = formula;
    if (display && !this.#frame.table) this.#boundary(this.#frame);
    const inline: Inline = {
      at: 0,
      kind: 'math',
      ...(latex !== undefined && { latex }),
      ...(mathml !== undefined && { mathml }),
      ...(alt !== undefined && { alt }),
    };
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
    const inline: Inline = {
      at: 0,
      kind: 'image',
      ...(said !== '' && !isFileName(said) && { alt: said }),
      ...(src !== '' && { src }),
    };
    this.#afterGap();
    this.#run.addObject(inline, image);
  }

  #addVideo(element: Element, parent: Frame): void {
    const source = element.localName === 'video' ? (element.querySelector('source[src]') ?? element) : element;
    const url = addressOf(element, 'src') ?? addressOf(source, 'src');
    const known = this.#rules.media?.(element, url);
    if (known && 'file' in known) return this.#content.addFile(known.file);
    const found = known?.video ?? (url && { ...(videoAt(url) ?? fileIn(element, url)), href: url.href });
    if (!found || !('id' in found) || found.id === undefined || found.provider === undefined) return;
    const before = this.#run.text === '' ? this.#textBefore() : (this.#run.text.split('\n').at(-1) ?? '');
    const name = collapsed(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
    const own = name !== '' && !generic(name) ? name : undefined;
    const said = labelFrom(before);
    const title = own === undefined || isRecording(own) ? (said ?? own) : own;
    this.#boundary(parent);
    const key = this.#content.blocks.at(-1)?.key;
    const tracks = tracksOf(element);
    this.#content.addVideo({
      provider: found.provider,
      id: found.id,
      href: found.href,
      ...(title !== undefined && { title }),
      ...(key !== undefined && { key }),
      ...(tracks.length > 0 && { tracks }),
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
      this.#content.addVideo({
        href,
        ...video,
        ...(title !== undefined && { title }),
        ...(key !== undefined && { key }),
      });
    }
    return false;
  }

  /** Pictures and formulas without words around them stand for themselves. */
  #addObjects(run: Run, frame: Frame): void {
    const { region } = this.#rules;
    for (const { inline, element } of run.objects) {
      const { latex, mathml, alt } = inline;
      const common = { text: '', region, ...(alt !== undefined && { alt }) };
      if (inline.kind === 'math') {
        const source = { ...(latex !== undefined && { latex }), ...(mathml !== undefined && { mathml }) };
        this.#content.add({ ...common, kind: 'math', ...source }, element, []);
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

/** Stretches in another language than the block's; another region of the same one is no other. */
function others(run: Run, lang: string | undefined): { start: number; end: number; lang: string }[] {
  if (!run.mixed) return [];
  const family = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? tag;
  return run.langs.flatMap((one) => {
    const end = Math.min(one.end, run.text.length);
    return end > one.start && (lang === undefined || family(one.lang) !== family(lang)) ? [{ ...one, end }] : [];
  });
}

/** A recording without a host of its own: the page plays the file itself. */
const fileIn = (element: Element, url: URL): Pick<Video, 'provider' | 'id'> | undefined =>
  element.localName === 'video' ? { provider: 'file', id: url.pathname.split('/').at(-1) ?? '' } : undefined;
