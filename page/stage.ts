import type { Reading } from '@/lms/contract';
import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Box, Dress, PaintName, Side, Stage } from '@/supports/contract';
import { onceLaidOut, whenLaidOut } from '@/utils/frames';
import { listen, onEnd } from '@/utils/lifetime';
import { dressCss, heavy, inheritedCss, type Sizes, sizesOf } from './dress';
import { type Drawn, type DrawnCover, type Layers, withEntry } from './layers';
import { colourBehind, lightBehind, luminance } from './light';
import { clearMarks, marksCss, PAINT_NAMES, setMark } from './marks';
import { pathOf } from './path';
import { Ranges } from './ranges';
import { Taps } from './taps';
import { Follow } from './follow';

export interface StageNeeds {
  readonly doc: Document;
  readonly layers: Layers;
  /** The bytes of a font of the extension, by the id that `dress` uses. */
  readonly font: (id: string) => Promise<ArrayBuffer>;
  /** Every step that touches the page runs inside: the proof counts what it wrote. */
  readonly ours: <T>(step: () => T) => T;
}

/** Extra room the page leaves at one side of the reading for what of ours stands there, px. */
export interface Yield {
  readonly side: Side;
  readonly by: number;
}

/**
 * The only writer, and it cannot write text: it paints CSS highlights, dresses the reading by a style sheet, and hands
 * components to our own shadow root. Everything is kept as spans, so that it can be drawn again in new nodes.
 */
export class PageStage {
  private readonly painted = new Map<string, Map<PaintName, readonly Span[]>>();
  private readonly dresses = new Map<string, Dress>();
  /** Marks and dress in sheets of their own: changing one leaves the other's styles calculated. */
  private readonly ink: Sheet;
  private readonly cloth: Sheet;
  private readonly forced: MediaQueryList;
  private readonly follow: Follow;
  private readonly fonts = new Map<string, Promise<string>>();
  private ranges: Ranges | null = null;
  private reading: Reading | null = null;
  private view: Element | null = null;
  /** By who needs it: the dock, or a support. */
  private readonly rooms = new Map<string, Yield>();
  private showing: { readonly span: Span; readonly how: 'reveal' | 'follow' } | undefined;
  private own: Own | null = null;
  private peeled = false;
  /** What is being read, and by which support. */
  private followed: { readonly id: string; readonly span: Span } | null = null;
  readonly taps: Taps;
  /** Something may stand elsewhere now: whoever is placed by geometry looks again, once the page is laid out. */
  private readonly moved: () => void;
  private readonly scrollSoon: () => void;

  constructor(
    private readonly needs: StageNeeds,
    private readonly signal: AbortSignal,
  ) {
    const { doc, layers, ours } = needs;
    const view = doc.defaultView as Window & typeof globalThis;
    this.forced = view.matchMedia('(forced-colors: active)');
    listen(this.forced, 'change', () => this.repaint(), signal);
    this.taps = new Taps(doc, () => (this.peeled ? null : this.ranges), signal);
    this.follow = new Follow(view, signal, () => layers.foot.peek());
    this.ink = new Sheet(doc);
    this.cloth = new Sheet(doc);
    onEnd(signal, () =>
      ours(() => {
        this.ink.wear('');
        this.cloth.wear('');
        clearMarks();
      }),
    );

    this.moved = onceLaidOut(signal, () => {
      layers.moved.value = layers.moved.peek() + 1;
      if (this.forced.matches || layers.boxes.peek().size > 0) this.repaint();
      const box = this.followed && this.boxesOf(this.followed.span)[0];
      if (box) this.follow.look(box);
    });
    this.scrollSoon = onceLaidOut(signal, () => this.scroll());
    listen(doc, 'scroll', this.moved, signal, { capture: true, passive: true });
    listen(view, 'resize', this.moved, signal, { passive: true });
  }

  /** A new reading of the same activity, or none. Everything that stands is found again in its nodes. */
  bind(reading: Reading | null, text: TextMap | null, view: Element | null = null): void {
    this.reading = reading;
    this.view = view;
    this.ranges = reading ? new Ranges(reading) : null;
    this.taps.text = text;
    this.own = null;
    // The page's styles were calculated for the reading a moment ago; behind a sheet of ours they would be once more.
    const roots = connected(reading);
    if (roots.length > 0 && !this.cloth.worn) this.ownOf(roots);
    this.restyle();
    this.repaint();
    this.moved();
  }

  /** Take everything off the page, or put it back; supports go on and notice nothing. */
  peel(off: boolean): void {
    if (this.peeled === off) return;
    this.peeled = off;
    this.restyle();
    this.repaint();
  }

  /** Leave room for the open panel, so that no text lies under it. */
  yieldTo(room: Yield | null, id = 'dock'): void {
    const now = this.rooms.get(id);
    if (now?.by === room?.by && now?.side === room?.side) return;
    if (room) this.rooms.set(id, room);
    else this.rooms.delete(id);
    this.restyle();
    this.moved();
  }

  /** The box of all that moves aside for the dock: the text, and what is answered and handed in beside it. */
  viewBox(): Box | null {
    const box = this.view?.isConnected ? this.view.getBoundingClientRect() : null;
    return box && box.height > 0 ? box : this.regionBox();
  }

  /** The reading's own box. */
  regionBox(): Box | null {
    const boxes = (this.reading?.roots ?? [])
      .map((root) => root.getBoundingClientRect())
      .filter((box) => box.height > 0);
    if (boxes.length === 0) return null;
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      top: Math.min(...boxes.map((box) => box.top)),
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  }

  /** What line focus veils the text with: the page's own paper. */
  paper(): string {
    const [root] = this.reading?.roots ?? [];
    return root ? `rgb(${colourBehind(root).join(' ')})` : 'Canvas';
  }

  boxesOf(span: Span): readonly Box[] {
    const range = this.ranges?.rangeOf(span);
    if (range) return linesOf(range.getClientRects());
    const object = this.ranges?.objectOf(span);
    if (object) return linesOf([object.getBoundingClientRect()]);
    const anchor = this.ranges?.anchorOf(span.key);
    return anchor?.isConnected ? linesOf([anchor.getBoundingClientRect()]) : [];
  }

  /** Words that a support marked as worth learning. */
  marked(): readonly Span[] {
    return [...this.painted.values()].flatMap((mine) => mine.get('marked') ?? []);
  }

  /** The word that a card stands beside; null while there is none. */
  carded(): Span | null {
    return [...this.needs.layers.beside.peek().values()].at(-1)?.at ?? null;
  }

  /** The reader's caret inside the reading, as an empty span; null while the focus is elsewhere or text is selected. */
  caret(): Span | null {
    const selection = this.needs.doc.getSelection();
    const spot =
      selection?.isCollapsed &&
      selection.anchorNode &&
      this.ranges?.spotOf(selection.anchorNode, selection.anchorOffset);
    return spot ? { key: spot.key, start: spot.offset, end: spot.offset } : null;
  }

  /** The stage as one support sees it; all it gave ends with `signal`. */
  for(id: string, signal: AbortSignal): Stage {
    const { layers, ours } = this.needs;
    const draw = (layer: 'dock' | 'bar' | 'veil', drawn: Drawn | null): void => {
      if (signal.aborted && drawn) return;
      layers[layer].value = withEntry(layers[layer].peek(), id, drawn);
    };
    const cover = (drawn: DrawnCover | null): void => {
      if (signal.aborted && drawn) return;
      layers.cover.value = withEntry(layers.cover.peek(), id, drawn);
    };
    onEnd(signal, () => {
      this.painted.delete(id);
      this.dresses.delete(id);
      for (const side of SIDES) this.rooms.delete(`${id} ${side}`);
      draw('dock', null);
      draw('bar', null);
      draw('veil', null);
      cover(null);
      if (this.followed?.id === id) this.followNothing();
      layers.beside.value = withEntry(layers.beside.peek(), id, null);
      this.restyle();
      this.repaint();
    });
    return {
      paint: (name, spans) => {
        if (signal.aborted) return;
        const mine = this.painted.get(id) ?? new Map<PaintName, readonly Span[]>();
        mine.set(name, spans);
        const first = this.painted.size === 0;
        this.painted.set(id, mine);
        if (first) this.restyle();
        this.repaint(name);
      },
      dress: (dress) => {
        if (signal.aborted) return;
        if (dress) this.dresses.set(id, dress);
        else this.dresses.delete(id);
        this.restyle();
        this.moved();
      },
      font: (font) => this.fontFamily(font),
      beside: (at, Component, props) => {
        if (!signal.aborted)
          layers.beside.value = withEntry(layers.beside.peek(), id, { at, Component: Component as never, props });
      },
      closeBeside: () => {
        layers.beside.value = withEntry(layers.beside.peek(), id, null);
      },
      dock: (Component, props) => draw('dock', { Component: Component as never, props }),
      closeDock: () => draw('dock', null),
      bar: (Component, props) => draw('bar', { Component: Component as never, props }),
      closeBar: () => draw('bar', null),
      veil: (Component, props) => draw('veil', { Component: Component as never, props }),
      closeVeil: () => draw('veil', null),
      aside: (side, px) => {
        const box = signal.aborted || px === 0 ? null : this.viewBox();
        const by = box ? Math.ceil(px - roomAt(side, box)) : 0;
        this.yieldTo(by > 0 ? { side, by: Math.min(by, px) } : null, `${id} ${side}`);
      },
      docked: layers.docked,
      boxesOf: (span) => this.boxesOf(span),
      moved: layers.moved,
      cover: (Component, props, dialog) => cover({ Component: Component as never, props, dialog }),
      closeCover: () => cover(null),
      whenLaidOut: (run) => whenLaidOut(signal, run),
      reveal: (span) => this.show(span, 'reveal'),
      follow: (span) => {
        if (signal.aborted) return;
        if (span) {
          this.followed = { id, span };
          this.show(span, 'follow');
        } else if (this.followed?.id === id) this.followNothing();
      },
      away: this.follow.away,
      onTap: (callback, wants) => this.taps.listen(callback, signal, wants),
      onPress: (callback) => this.taps.onPress(callback, signal),
      selection: () => this.selection(),
      announce: (text, urgency = 'polite') => {
        ours(() => {
          layers.said.value = { text, urgency, turn: layers.said.peek().turn + 1 };
        });
      },
    };
  }

  /** Once the page is laid out; of several spans the last, and what somebody asked for goes before what only follows. */
  private show(span: Span, how: 'reveal' | 'follow'): void {
    const waiting = this.showing;
    if (!waiting || how === 'reveal' || waiting.how === 'follow') this.showing = { span, how };
    this.scrollSoon();
  }

  private scroll(): void {
    const { showing } = this;
    this.showing = undefined;
    if (!showing || this.peeled) return;
    const { span, how } = showing;
    const element = this.ranges?.rangeOf(span)?.startContainer.parentElement ?? this.ranges?.anchorOf(span.key);
    const box = this.boxesOf(span)[0];
    if (element && box) this.follow[how](element, box);
  }

  /** The reader's own text selection inside the reading, in reading order. */
  selection(): readonly Span[] {
    const selection = this.needs.doc.getSelection();
    if (!selection || selection.isCollapsed || !this.ranges) return [];
    const spans: Span[] = [];
    for (let i = 0; i < selection.rangeCount; i += 1) spans.push(...this.ranges.spansIn(selection.getRangeAt(i)));
    return spans;
  }

  private followNothing(): void {
    this.followed = null;
    if (this.showing?.how === 'follow') this.showing = undefined;
    this.follow.rest();
  }

  private repaint(only?: PaintName): void {
    if (this.signal.aborted) return;
    this.needs.ours(() => {
      for (const name of only && !this.forced.matches ? [only] : PAINT_NAMES) {
        const spans = this.peeled ? [] : [...this.painted.values()].flatMap((mine) => mine.get(name) ?? []);
        const texts = this.forced.matches ? [] : spans.flatMap((span) => this.ranges?.rangesOf(span) ?? []);
        setMark(name, texts);
        // A highlight paints text alone: a formula that is a picture gets a box around it.
        const boxed = this.forced.matches ? spans : spans.filter((span) => this.ranges?.objectOf(span) !== undefined);
        const { boxes } = this.needs.layers;
        if (boxed.length === 0 && !boxes.peek().has(name)) continue;
        const found = boxed.flatMap((span) => this.boxesOf(span));
        boxes.value = withEntry(boxes.peek(), name, boxed.length > 0 ? found : null);
      }
    });
  }

  private restyle(): void {
    if (this.signal.aborted) return;
    const roots = connected(this.reading);
    const [first] = roots;
    this.needs.ours(() => {
      if (this.peeled || !first) {
        this.ink.wear('');
        this.cloth.wear('');
        return;
      }
      const worn = Object.assign({}, ...this.dresses.values()) as Dress;
      const rooms = [...this.rooms.values()];
      if (this.dresses.size > 0 || rooms.length > 0) {
        const own = this.ownOf(roots);
        const paths = roots.map(pathOf);
        const path = rooms.length > 0 && this.view?.isConnected ? pathOf(this.view) : '';
        const aside = path === '' ? [] : rooms.map((room) => roomCss(path, room));
        const css = own.heavy ? inheritedCss : dressCss;
        this.cloth.wear([css(paths, worn, own.sizes), ...aside].join('\n'));
      } else this.cloth.wear('');
      // Rules for marks cost a long page a style calculation: they come with the first mark.
      if (this.painted.size > 0) this.ink.wear(marksCss((tintLight(worn) ?? this.ownOf(roots).light) < 0.4));
    });
  }

  /** What the page itself looks like, read without a sheet of ours, and once: each look has it calculate its styles. */
  private ownOf(roots: readonly Element[]): Own {
    if (this.own) return this.own;
    this.cloth.wear('');
    const [first] = roots;
    this.own = { sizes: roots.map(sizesOf), light: first ? lightBehind(first) : 1, heavy: roots.some(heavy) };
    return this.own;
  }

  private fontFamily(id: string): Promise<string> {
    const family = `Handrail ${id}`;
    let loading = this.fonts.get(id);
    if (!loading) {
      loading = this.needs.font(id).then(async (bytes) => {
        const face = await new FontFace(family, bytes).load();
        if (this.signal.aborted) return family;
        this.needs.doc.fonts.add(face);
        onEnd(this.signal, () => this.needs.doc.fonts.delete(face));
        return family;
      });
      loading.catch(() => this.fonts.delete(id));
      this.fonts.set(id, loading);
    }
    return loading;
  }
}

/** The page's own look, without ours. */
interface Own {
  readonly sizes: readonly Sizes[];
  /** How light it is behind the text, 0 to 1. */
  readonly light: number;
  readonly heavy: boolean;
}

const connected = (reading: Reading | null): readonly Element[] =>
  (reading?.roots ?? []).filter((root) => root.isConnected);

const SIDES = ['left', 'right', 'top'] as const satisfies readonly Side[];
/** How far the box is from a side of the window, px; from its top as the page stands when nobody has scrolled. */
const roomAt = (side: Side, box: Box): number =>
  side === 'left' ? box.left : side === 'right' ? innerWidth - box.right : box.top + scrollY;

const roomCss = (path: string, { side, by }: Yield): string =>
  `${path} { padding-${side}: ${by}px !important; box-sizing: border-box !important; }`;

/** A sheet of ours in the document, there only while it has something to say. */
class Sheet {
  private readonly sheet = new CSSStyleSheet();
  private text = '';

  constructor(private readonly doc: Document) {}

  get worn(): boolean {
    return this.text !== '';
  }

  wear(text: string): void {
    // The same again costs the page a style calculation for nothing; seen on pages that render their text anew.
    if (text === this.text) return;
    const { worn } = this;
    this.text = text;
    this.sheet.replaceSync(text);
    const others = this.doc.adoptedStyleSheets.filter((each) => each !== this.sheet);
    if (text === '') this.doc.adoptedStyleSheets = others;
    else if (!worn) this.doc.adoptedStyleSheets = [...others, this.sheet];
  }
}

/** How light a tint is; undefined where the page's own paper shows. */
function tintLight(worn: Dress): number | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(worn.tint?.paper ?? '');
  if (!hex) return undefined;
  const [red, green, blue] = hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as [number, number, number];
  return luminance(red, green, blue);
}

/** Rectangles of one line are one box: inline markup cuts a line into many. */
export function linesOf(rects: Iterable<DOMRect>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right <= left || bottom <= top) continue;
    const line = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) {
      lines[lines.length - 1] = {
        left: Math.min(line.left, left),
        top: Math.min(line.top, top),
        right: Math.max(line.right, right),
        bottom: Math.max(line.bottom, bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}
