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

/** Steps from elements to the root that one style calculation may take: half a second's worth, measured 2026-11-23. */
const MANY_STEPS = 2_000_000;
const SAMPLES = 40;

/**
 * Would a rule for everything inside stop the page? For each element the browser walks up to the root, once a rule: a
 * page of 95,000 boxes nested 512 deep stood still for 15 s.
 */
export function heavy(root: Element): boolean {
  const inside = root.getElementsByTagName('*');
  const stride = Math.ceil(inside.length / SAMPLES);
  if (inside.length * inside.length < MANY_STEPS) return false;
  let steps = 0;
  for (let i = 0; i < inside.length; i += stride) {
    for (let at: Element | null = inside[i] ?? null; at && at !== root; at = at.parentElement) steps += stride;
  }
  return steps > MANY_STEPS;
}

/**
 * The style sheet of a dress for the reading's roots. Only size, spacing, font, width and colours are ever written, so
 * that nothing here can hide, reorder or replace text. Sizes are set on the roots and scale from there; headings keep
 * their proportion to the text.
 */
export function dressCss(paths: readonly string[], dress: Dress, sizes: readonly Sizes[]): string {
  const rules: string[] = [];
  paths.forEach((path, index) => {
    if (dress.size !== undefined && dress.size !== 1) {
      // Lists, cells and spans on LMS pages carry px sizes of their own: zoom would move the layout, so they inherit instead.
      rules.push(
        `${path} :is(p, li, td, th, dd, dt, blockquote, span, div, a, em, strong, b, u, label) { font-size: inherit !important; }`,
      );
      for (const [tag, heading] of Object.entries(sizes[index]?.headings ?? {})) {
        rules.push(`${path} ${tag} { font-size: ${round(heading * sizeOf(dress))}px !important; }`);
      }
    }
    if (dress.tint) {
      rules.push(
        `${path} :not(img, video, iframe, svg, svg *, input, button, select, textarea) { background-color: transparent !important; color: inherit !important; }`,
        `${path} a[href], ${path} a[href] * { color: ${colour(dress.tint.link)} !important; }`,
      );
    }
    const root = rootLook(dress, sizes[index]);
    const every = everyLook(dress);
    if (root.length > 0) rules.push(`${path} { ${important(root)} }`);
    if (every.length > 0) rules.push(`${path}, ${path} :not(${ICONS}, pre, pre *, code) { ${important(every)} }`);
  });
  return rules.join('\n');
}

/** The dress of a heavy root: on the root alone, so that it holds wherever the page's own styles say nothing else. */
export function inheritedCss(paths: readonly string[], dress: Dress, sizes: readonly Sizes[]): string {
  return paths
    .map((path, index) => {
      const look = [...rootLook(dress, sizes[index]), ...everyLook(dress)];
      return look.length === 0 ? '' : `${path} { ${important(look)} }`;
    })
    .join('\n');
}

const sizeOf = (dress: Dress): number => within(dress.size ?? 1, 0.5, 4);

/** What only the root gets. */
function rootLook(dress: Dress, own: Sizes | undefined): string[] {
  const look: string[] = [];
  if (dress.size !== undefined && dress.size !== 1)
    look.push(`font-size: ${round((own?.text ?? 16) * sizeOf(dress))}px`);
  if (dress.column !== undefined) look.push(`max-inline-size: ${within(dress.column, 20, 200)}ch`);
  if (dress.tint) look.push(`background-color: ${colour(dress.tint.paper)}`, `color: ${colour(dress.tint.ink)}`);
  return look;
}

/** What everything inside gets too, since authors' own styles would keep theirs. */
function everyLook(dress: Dress): string[] {
  const look: string[] = [];
  if (dress.lineHeight !== undefined) look.push(`line-height: ${within(dress.lineHeight, 1, 4)}`);
  if (dress.letterSpacing !== undefined && dress.letterSpacing > 0) {
    const letter = within(dress.letterSpacing, 0, 0.5);
    look.push(`letter-spacing: ${letter}em`, `word-spacing: ${round(letter * 3.5)}em`);
  }
  if (dress.font !== undefined) look.push(`font-family: ${JSON.stringify(dress.font)}, sans-serif`);
  return look;
}

const important = (declarations: readonly string[]): string =>
  declarations.map((each) => `${each} !important`).join('; ');
const round = (value: number): number => Math.round(value * 1000) / 1000;
