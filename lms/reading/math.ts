import { collapsed } from './text';

export interface Formula {
  readonly latex?: string;
  /** Where no LaTeX is kept. */
  readonly mathml?: string;
  /** Its characters in reading order, where no LaTeX is kept. */
  readonly alt?: string;
  /** On a line of its own. */
  readonly display: boolean;
}

const IMAGES =
  'img.equation_image, img[data-equation-content], img[src*="/equation_images/"], img[src*="latex.codecogs.com"]';
const SCRIPTS = 'script[type^="math/"]';
/** MathJax 2 draws beside its script; MathJax 3 and KaTeX keep MathML inside what they draw. */
const DRAWN =
  '.MathJax_Preview, .MathJax_SVG_Display, .MathJax_SVG, .MathJax_Display, .MathJax, .MJXc-display, .mjx-chtml, mjx-container, .katex-display, .katex';
const SOURCE = 'annotation[encoding="application/x-tex"]';
/** Canvas' MathML copy for screen readers; the formula itself stands before it. */
const COPIES = '.hidden-readable, .MJX_Assistive_MathML, mjx-assistive-mml';
/** Canvas puts this beside the image, typesets it, then removes the image. */
const TYPESET = '.math_equation_latex';

/** Characters of markup that are kept: a page of school maths has none longer. */
const MOST = 40_000;

/** A formula, 'noise' for a second copy of one, or nothing when the element is neither. */
export function formulaOf(element: Element): Formula | 'noise' | undefined {
  const { localName } = element;
  if (localName === 'img') {
    if (!element.matches(IMAGES)) return undefined;
    if (element.matches('.mathjaxified') && element.nextElementSibling?.matches(TYPESET)) return 'noise';
    return { ...sourceOfImage(element), display: false };
  }
  if (localName === 'script') {
    if (!element.matches(SCRIPTS)) return undefined;
    const type = element.getAttribute('type') ?? '';
    const display = /mode\s*=\s*display/.test(type);
    const source = (element.textContent ?? '').trim();
    if (type.startsWith('math/tex')) return { latex: source, display };
    return { ...sourceOfMarkup(source, element.ownerDocument), display };
  }
  if (localName === 'math') return { ...sourceOfMath(element), display: element.getAttribute('display') === 'block' };
  if (!element.hasAttribute('class') && !localName.startsWith('mjx')) return undefined;
  if (element.matches(COPIES)) return 'noise';
  if (element.matches(TYPESET) && element.childElementCount === 0) {
    return { latex: (element.textContent ?? '').trim().replace(/^\\[([]\s*|\s*\\[)\]]$/g, ''), display: false };
  }
  if (element.matches(DRAWN)) return drawn(element);
  return undefined;
}

function drawn(element: Element): Formula | 'noise' {
  // The script that holds the source follows, sometimes after a second drawing.
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(SCRIPTS)) return 'noise';
    if (!next.matches(DRAWN)) break;
  }
  const display = element.matches('[class*="isplay"], [display="true"]');
  const math = element.querySelector('math');
  if (math) return { ...sourceOfMath(math), display };
  const holder = element.matches('[data-mathml]') ? element : element.querySelector('[data-mathml]');
  const markup = holder?.getAttribute('data-mathml');
  return markup ? { ...sourceOfMarkup(markup, element.ownerDocument), display } : 'noise';
}

const sourceOfMath = (math: Element): Omit<Formula, 'display'> => {
  const latex = math.querySelector(SOURCE)?.textContent?.trim();
  if (latex) return { latex };
  const mathml = math.outerHTML;
  return { alt: collapsed(math.textContent ?? ''), ...(mathml.length <= MOST && { mathml }) };
};

/** Parsed where nothing runs or loads. */
const sourceOfMarkup = (markup: string, doc: Document): Omit<Formula, 'display'> => {
  const view = doc.defaultView ?? globalThis;
  const math = new view.DOMParser().parseFromString(markup, 'text/html').querySelector('math');
  // AsciiMath is plain text.
  return math ? sourceOfMath(math) : { alt: collapsed(markup) };
};

function sourceOfImage(image: Element): Omit<Formula, 'display'> {
  const kept = image.getAttribute('data-equation-content')?.trim();
  if (kept) return { latex: kept };
  const src = image.getAttribute('src') ?? '';
  const path = /\/equation_images\/([^?#]+)/.exec(src)?.[1] ?? /codecogs\.com\/[\w.]+\?([^#]+)/.exec(src)?.[1];
  // Canvas encodes twice; very old pages once.
  if (path !== undefined) return { latex: decoded(decoded(path)).trim() };
  const markup = image.getAttribute('data-mathml') ?? image.getAttribute('x-canvaslms-safe-mathml');
  if (markup) return sourceOfMarkup(markup, image.ownerDocument);
  const alt = collapsed(image.getAttribute('alt') ?? '');
  return alt === '' ? {} : { alt };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
