import type { Block, Link } from '@/model/activity';
import { MAX_CODE } from './limits';

/** What a link carries a pack in: it never reaches a server, because browsers keep fragments to themselves. */
export const FRAGMENT = 'handrail';

const IN_FRAGMENT = new RegExp(`(?:^#|&)${FRAGMENT}=(\\d+\\.[\\w-]+)`);
const IN_TEXT = /\[handrail:(\d+\.[\w-]+)\]/g;
/** A Google redirect around an Outlook one is the deepest seen; each is one level. */
const DEEPEST = 3;

/** The link that a teacher pastes: `page` is any https page, best the assignment itself. */
export const packLink = (code: string, page: string): string => `${page.replace(/#.*$/, '')}#${FRAGMENT}=${code}`;
/** For a place that takes no links. */
export const packBlock = (code: string): string => `[${FRAGMENT}:${code}]`;

/** The code in an address, also inside a redirect's own (google.com/url?q=…). */
function codeInAddress(href: string, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (href.length > MAX_CODE * 4) {
    // Nothing of that size is taken apart. But a pack that makes it so long is too big, and that is to be said.
    const at = href.indexOf(`#${FRAGMENT}=`);
    const code = href.slice(at + FRAGMENT.length + 2);
    return at >= 0 && href.startsWith('https:') && code.length > MAX_CODE ? code.slice(0, MAX_CODE + 1) : null;
  }
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'https:') return null;
  const own = IN_FRAGMENT.exec(url.hash)?.[1];
  if (own !== undefined) return own;
  for (const value of queryValues(url)) {
    const inner = /^https:/i.test(value) ? codeInAddress(value, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/**
 * The values of an address' query, decoded. By hand: in a Firefox content script URLSearchParams can neither be
 * iterated nor call a function of ours (docs/browser-bugs.md).
 */
export function queryValues(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.slice(pair.indexOf('=') + 1).replaceAll('+', ' '))
    .map((value) => {
      try {
        return decodeURIComponent(value);
      } catch {
        return value;
      }
    });
}

/** Codes in what somebody pasted: a link, a block, or a code alone. */
export function codesInText(text: string): string[] {
  const linked = text.split(/\s+/).flatMap((word) => codeInAddress(word) ?? []);
  const written = [...text.matchAll(IN_TEXT)].flatMap((match) => match[1] ?? []);
  return [...linked, ...written, ...(/^\d+\.[\w-]+$/.test(text) ? [text] : [])];
}

/**
 * Every code in an activity, in the order of trust: a teacher who corrects a pack pastes the new link under the old one
 * or in its place, so links from the last to the first, then text blocks likewise.
 */
export function packCodesIn(activity: {
  readonly links: readonly Link[];
  readonly blocks: readonly Pick<Block, 'text'>[];
}): string[] {
  // Looked for on every page, found on few: the name is in a link however often it was encoded.
  const linked = activity.links
    .toReversed()
    .flatMap(({ href }) => (href.includes(FRAGMENT) ? (codeInAddress(href) ?? []) : []));
  const written = activity.blocks
    .filter(({ text }) => text.includes(FRAGMENT))
    .flatMap(({ text }) => [...text.matchAll(IN_TEXT)].flatMap((match) => match[1] ?? []))
    .toReversed();
  return [...new Set([...linked, ...written])];
}
