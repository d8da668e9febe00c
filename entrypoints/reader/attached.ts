/** A file that a teacher attached, as the panel of an assignment hands it on. */
export interface Attached {
  readonly name: string;
  readonly href: string;
}

/** How to come by it: from its host, once that is allowed; or by a person's own download. */
export type Way =
  | {
      readonly kind: 'fetch';
      readonly href: string;
      readonly host: string;
      /** Where Canvas sends the browser on to: asked for only when its own host was not enough. */
      readonly onward?: string;
    }
  | { readonly kind: 'by-hand'; readonly href: string };

/** Canvas's own file pages: `/courses/208/files/31?wrap=1`. */
const CANVAS_FILE = /^((?:\/(?:courses|groups|users)\/[^/]+)?\/files\/\d+(?:~\d+)?)(?:\/|$)/;
/** Canvas in the cloud keeps the files themselves there (instructure's file service). */
const CANVAS_FILES_HOST = '*.inscloudgate.net';

export function wayTo({ href }: Attached): Way {
  const url = new URL(href);
  // Google gives a file to its own pages alone: a sign-in, a question about viruses, a look at who asks.
  if (/(?:^|\.)google\.com$/.test(url.hostname)) return { kind: 'by-hand', href };
  const file = CANVAS_FILE.exec(url.pathname)?.[1];
  if (file === undefined) return { kind: 'fetch', href, host: url.hostname };
  return {
    kind: 'fetch',
    href: `${url.origin}${file}/download?download_frd=1`,
    host: url.hostname,
    onward: CANVAS_FILES_HOST,
  };
}

/** The file in the page's own address, put there by the background; undefined when there is none. */
export function attachedIn(hash: string): Attached | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const href = asked.get('href') ?? '';
  if (!URL.canParse(href) || new URL(href).protocol !== 'https:') return undefined;
  return { href, name: asked.get('name') ?? '' };
}
