import { codeOf } from './QrCode';

const SVG = 'http://www.w3.org/2000/svg';
/** A code of 2,000 characters has some 150 modules a side: 16 cm on paper make them 1 mm wide, which phones read. */
const WIDTH = '16cm';

/**
 * Prints the code alone on a page, with what it is for above it. In a frame of our own shadow root, gone afterwards:
 * the page under it is neither printed nor touched. False where the browser prints no frames.
 */
export function printCode(beside: Element, title: string, text: string): boolean {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- it gets one in the next line
  const frame = beside.ownerDocument.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;inset:0 auto auto 0';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  beside.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper?.body || !window) {
    frame.remove();
    return false;
  }
  const heading = paper.createElement('h1');
  heading.textContent = title;
  const { path, size } = codeOf(text);
  const code = paper.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${size} ${size}`, width: WIDTH, height: WIDTH }))
    code.setAttribute(name, value);
  code.setAttribute('shape-rendering', 'crispEdges');
  const dark = paper.createElementNS(SVG, 'path');
  dark.setAttribute('d', path);
  code.append(dark);
  paper.title = title;
  paper.body.append(heading, code);
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
  return true;
}
