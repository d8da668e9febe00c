import type { Dress } from '@/supports/contract';

/** Icon fonts draw with letters: another family turns them into stray words. Seen on Canvas pages with page-builder icons and on Classroom. */
const ICONS =
  'i, svg, svg *, [class*="icon" i], [class*="fa-" i], [class*="material" i], .MathJax, .MathJax *, .MathJax_SVG, .MathJax_SVG *, math, math *';
const COLOUR = /^(#[0-9a-f]{3,8}|(rgb|hsl)a?\([\d\s.,%/]+\)|[a-z]+)$/i;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const colour = (value: string): string => (COLOUR.test(value) ? value : 'inherit');

/** The page's own sizes in one root, px: of its text, and of its headings by tag. Read before any sheet of ours is on. */
export interface Sizes {
  readonly text: number;
  readonly headings: Readonly<Record<string, number>>;
}

const px = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize) || 16;

export function sizesOf(root: Element): Sizes {
  const headings: Record<string, number> = {};
  for (const tag of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) {
    const heading = root.querySelector(tag);
    if (heading) headings[tag] = px(heading);
  }
  return { text: px(root), headings };
}

/**
 * The style sheet of a dress for the reading's roots. Only size, spacing, font, width and colours are ever written, so
 * that nothing here can hide, reorder or replace text. Sizes are set on the roots and scale from there; headings keep
 * their proportion to the text.
 */
export function dressCss(paths: readonly string[], dress: Dress, sizes: readonly Sizes[]): string {
  const rules: string[] = [];
  paths.forEach((path, index) => {
    const root: string[] = [];
    const every: string[] = [];
    if (dress.size !== undefined && dress.size !== 1) {
      const size = within(dress.size, 0.5, 4);
      const own = sizes[index] ?? { text: 16, headings: {} };
      root.push(`font-size: ${round(own.text * size)}px`);
      // Lists, cells and spans on LMS pages carry px sizes of their own: zoom would move the layout, so they inherit instead.
      rules.push(
        `${path} :is(p, li, td, th, dd, dt, blockquote, span, div, a, em, strong, b, u, label) { font-size: inherit !important; }`,
      );
      for (const [tag, heading] of Object.entries(own.headings)) {
        rules.push(`${path} ${tag} { font-size: ${round(heading * size)}px !important; }`);
      }
    }
    if (dress.lineHeight !== undefined) every.push(`line-height: ${within(dress.lineHeight, 1, 4)}`);
    if (dress.letterSpacing !== undefined && dress.letterSpacing > 0) {
      const letter = within(dress.letterSpacing, 0, 0.5);
      every.push(`letter-spacing: ${letter}em`, `word-spacing: ${round(letter * 3.5)}em`);
    }
    if (dress.font !== undefined) every.push(`font-family: ${JSON.stringify(dress.font)}, sans-serif`);
    if (dress.column !== undefined) root.push(`max-inline-size: ${within(dress.column, 20, 200)}ch`);
    if (dress.tint) {
      root.push(`background-color: ${colour(dress.tint.paper)}`, `color: ${colour(dress.tint.ink)}`);
      rules.push(
        `${path} :not(img, video, iframe, svg, svg *, input, button, select, textarea) { background-color: transparent !important; color: inherit !important; }`,
        `${path} a[href], ${path} a[href] * { color: ${colour(dress.tint.link)} !important; }`,
      );
    }
    if (root.length > 0) rules.push(`${path} { ${important(root)} }`);
    if (every.length > 0) rules.push(`${path}, ${path} :not(${ICONS}, pre, pre *, code) { ${important(every)} }`);
  });
  return rules.join('\n');
}

const important = (declarations: readonly string[]): string =>
  declarations.map((each) => `${each} !important`).join('; ');
const round = (value: number): number => Math.round(value * 1000) / 1000;
