import type { Page } from 'puppeteer-core';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod/mini';
import { type Activity, OBJECT } from '@/model/activity';

/**
 * Is every word of the assignment on the paper, in order? The PDF is read as anybody's would be. Which of its text is
 * the assignment's is told by the place alone: the boxes that the page gave to lines and cells, on their sheet.
 */
const Box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
type Box = z.infer<typeof Box>;
const Unit = z.object({
  key: z.string(),
  start: z.number(),
  end: z.number(),
  box: Box,
  /** Formulas and pictures inside it. */
  objects: z.array(Box),
  rtl: z.boolean(),
  /** It may hold words that are broken in two. */
  broken: z.boolean(),
});
type Unit = z.infer<typeof Unit>;
const Sheets = z.array(
  z.object({
    units: z.array(Unit),
    notes: z.array(z.object({ key: z.string(), start: z.number(), term: z.string(), box: Box })),
  }),
);
const Seen = z.object({
  sheets: Sheets,
  /** Of the weakest text on the sheets, in shades of grey on white: WCAG 2.2 contrast. */
  contrast: z.number(),
  /** Texts that reach out of their sheet. */
  out: z.array(z.string()),
});
export type Seen = z.infer<typeof Seen>;

/** As text: tsx gives every named function a mark that the page does not know. */
const LOOK = `(() => {
  const flat = (rect, sheet) => ({ left: rect.left - sheet.left, top: rect.top - sheet.top, right: rect.right - sheet.left, bottom: rect.bottom - sheet.top });
  const out = [];
  let contrast = 21;
  const sheets = [...document.querySelectorAll('.pt-sheet')].map((sheet) => {
    const frame = sheet.getBoundingClientRect();
    const words = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (!node.data.trim()) continue;
      const [r, g, b] = getComputedStyle(node.parentElement).color.match(/[\\d.]+/g).map((part) => Number(part) / 255);
      const line = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      contrast = Math.min(contrast, 1.05 / (0.2126 * line(r) + 0.7152 * line(g) + 0.0722 * line(b) + 0.05));
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = flat(range.getBoundingClientRect(), frame);
      if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height) out.push(node.data);
    }
    return {
      units: [...sheet.querySelectorAll('.pt-line, .pt-cell')].map((unit) => {
        const cell = unit.closest('td, th');
        const box = flat((cell ?? unit).getBoundingClientRect(), frame);
        return {
          key: unit.dataset.key, start: Number(unit.dataset.start), end: Number(unit.dataset.end),
          // A line may be a little longer on paper: the printer rounds no letter to the screen's dots.
          box: cell ? box : { ...box, [getComputedStyle(unit).direction === 'rtl' ? 'left' : 'right']: getComputedStyle(unit).direction === 'rtl' ? box.left - 24 : box.right + 24 },
          objects: [...unit.querySelectorAll('[data-own], [data-own] *')].map((each) => flat(each.getBoundingClientRect(), frame)),
          rtl: getComputedStyle(unit).direction === 'rtl',
          broken: unit.closest('.pt-table--tight') !== null,
        };
      }),
      notes: [...sheet.querySelectorAll('.pt-notes > .pt-note')].map((note) => ({
        key: note.dataset.key, start: Number(note.dataset.start),
        term: note.querySelector('.pt-note__term').textContent, box: flat(note.getBoundingClientRect(), frame),
      })),
    };
  });
  return { sheets, contrast, out };
})()`;

export const lookAt = async (paper: Page): Promise<Seen> => Seen.parse(await paper.evaluate(LOOK));

interface Item {
  readonly text: string;
  /** px on its sheet, of the baseline's begin. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** px in a point. */
const PX = 96 / 72;

export async function itemsOf(pdf: Uint8Array): Promise<Item[][]> {
  const loading = pdfjs.getDocument({ data: pdf, verbosity: 0, isEvalSupported: false });
  const document = await loading.promise;
  const pages: Item[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
        return [
          { text: item.str, x: x * PX, y: (height - y) * PX, width: item.width * PX, size: Math.hypot(a, b) * PX },
        ];
      }),
    );
  }
  await loading.destroy();
  return pages;
}

const within = ({ x, y, width }: Item, box: Box): boolean => {
  const middle = x + width / 2;
  return y > box.top && y <= box.bottom + 1 && middle >= box.left - 1 && middle <= box.right + 1;
};

/** Ligatures and presentation forms are the same letters; what has no ink is not on paper. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}\u034F\uFE0F]/gu, '')
    .normalize('NFC');
const wordsOf = (text: string): string[] =>
  plain(text.replaceAll(OBJECT, ' ').replaceAll(/\s+/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '');

const inked = (words: readonly string[]): string[] =>
  words
    .map((word) =>
      word.normalize('NFD').replaceAll(/[\p{M}\p{Extended_Pictographic}\p{RI}\uFFFD]|(?![\x20-\x7E])\p{S}/gu, ''),
    )
    .filter((word) => word !== '');

/** As it is read: runs that stand apart are words apart. */
function read(items: readonly Item[]): string {
  let text = '';
  let last: Item | undefined;
  for (const item of items) {
    const gap = last ? Math.min(Math.abs(item.x - (last.x + last.width)), Math.abs(last.x - (item.x + item.width))) : 0;
    const down = last ? Math.abs(item.y - last.y) : 0;
    text += (last && (gap > 0.15 * item.size || down > 0.8 * item.size) ? ' ' : '') + item.text;
    last = item;
  }
  return text;
}

export interface PaperFound {
  readonly pages: number;
  /** Of the text as the page was read. */
  readonly words: number;
  readonly onPaper: number;
  /** Lines in which an emoji or a heap of accents could not be told apart in the PDF. */
  readonly unnamed: number;
  /** Where the PDF says something else than the page: the first few. */
  readonly wrong: readonly { readonly wanted: string; readonly found: string }[];
  readonly notes: number;
  /** Notes whose word stands on the same page, in the PDF. */
  readonly notesBeside: number;
  readonly contrast: number;
  readonly out: readonly string[];
}

/** Compare what was printed with what was read from the page. */
export async function checkPaper(activity: Activity, seen: Seen, pdf: Uint8Array): Promise<PaperFound> {
  const pages = await itemsOf(pdf);
  const texts = new Map(activity.blocks.map((block) => [block.key, block.text]));
  const wrong: { wanted: string; found: string }[] = [];
  let [words, onPaper, unnamed] = [0, 0, 0];
  for (const [at, { units }] of seen.sheets.entries()) {
    for (const unit of units) {
      const text = (texts.get(unit.key) ?? '').slice(unit.start, unit.end);
      const wanted = wordsOf(text);
      words += wanted.length;
      const items = (pages[at] ?? []).filter(
        (item) => within(item, unit.box) && !unit.objects.some((object) => within(item, object)),
      );
      const found = wordsOf(read(items));
      if (same(wanted, found, unit, text)) onPaper += wanted.length;
      // A sign that no font of this computer has is a box without a name, in a PDF as on the screen.
      else if (same(inked(wanted), inked(found), unit, text)) {
        onPaper += wanted.length;
        unnamed += 1;
      } else wrong.push({ wanted: wanted.join(' '), found: found.join(' ') });
    }
  }
  const broken = misplaced(
    activity,
    seen.sheets.flatMap(({ units }) => units),
  );
  const notes = seen.sheets.flatMap(({ notes: here, units }, at) =>
    here.map((note) => {
      const word = units.some(({ key, start, end }) => key === note.key && note.start >= start && note.start < end);
      const printed = plain(read((pages[at] ?? []).filter((item) => within(item, note.box))));
      return word && printed.replaceAll(/\s/g, '').includes(plain(note.term).replaceAll(/\s/g, ''));
    }),
  );
  return {
    pages: pages.length,
    words,
    onPaper,
    unnamed,
    wrong: [...broken, ...wrong].slice(0, 8),
    notes: notes.length,
    notesBeside: notes.filter(Boolean).length,
    contrast: seen.contrast,
    out: seen.out,
  };
}

/**
 * A PDF holds right-to-left words in the order of the eye, letters that are joined into one sign the other way round
 * within them; so it does with what a page turns round by a control character. There each word must be there by its
 * letters, and in a line of one direction in its place.
 */
function same(wanted: readonly string[], found: readonly string[], { rtl, broken }: Unit, text: string): boolean {
  if (wanted.join(' ') === found.join(' ')) return true;
  // In a table wider than paper a word goes on in the next line of its cell.
  if (broken && wanted.join('') === found.join('')) return true;
  if (!rtl && !/[\u202A-\u202E\u2066-\u2069\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return false;
  const turned = (word: string): string => Array.from(word).toSorted().join('');
  const one = !/[\p{Script=Latin}\d]/u.test(text);
  const [all, seen] = [wanted.map(turned), found.toReversed().map(turned)];
  return one ? all.join(' ') === seen.join(' ') : all.toSorted().join(' ') === seen.toSorted().join(' ');
}

/** Stretches of the text that stand on no line, twice, or before others that come first. */
export function misplaced(activity: Activity, units: readonly Unit[]): { wanted: string; found: string }[] {
  const found: { wanted: string; found: string }[] = [];
  let unit = 0;
  for (const { key, text } of activity.blocks) {
    let at = 0;
    for (; units[unit]?.key === key; unit += 1) {
      const { start = 0, end = 0 } = units[unit] ?? {};
      if (start < at || text.slice(at, start).trim() !== '')
        found.push({ wanted: text.slice(at, start), found: `${key} ${start}` });
      at = end;
    }
    if (text.slice(at).trim() !== '') found.push({ wanted: text.slice(at), found: 'nowhere' });
  }
  if (unit < units.length) found.push({ wanted: '', found: units[unit]?.key ?? '' });
  return found;
}
