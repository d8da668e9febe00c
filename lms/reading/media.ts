import type { Video } from '@/model/activity';

/** A web address as an element writes it; undefined for script, inline data and nonsense. */
export function addressOf(element: Element, attribute: 'href' | 'src' | 'data'): URL | undefined {
  const value = element.getAttribute(attribute)?.trim();
  if (!value || !URL.canParse(value, element.baseURI)) return undefined;
  const url = new URL(value, element.baseURI);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? unwrapped(url) : undefined;
}

/** Google wraps outside links: google.com/url?q=... */
export function unwrapped(url: URL): URL {
  if (!/^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) || url.pathname !== '/url') return url;
  const target = url.searchParams.get('q') ?? url.searchParams.get('url');
  return target !== null && /^https?:/.test(target) && URL.canParse(target) ? new URL(target) : url;
}

/** An assignment may carry a teacher's pack in a link. Its text is addressed to Handrail, not to the reader. */
export const isPackLink = (url: URL): boolean => url.hash.startsWith('#handrail=');

const within = (url: URL, ...hosts: readonly string[]): boolean =>
  hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));

const HOSTS: readonly (readonly [provider: string, idOf: (url: URL) => string | undefined])[] = [
  [
    'youtube',
    (url) => {
      if (within(url, 'youtu.be')) return /^\/([\w-]{6,})/.exec(url.pathname)?.[1];
      if (!within(url, 'youtube.com', 'youtube-nocookie.com')) return undefined;
      return url.searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([\w-]{6,})/.exec(url.pathname)?.[1];
    },
  ],
  ['vimeo', (url) => (within(url, 'vimeo.com') ? /^\/(?:video\/|.*\/)?(\d{5,})/.exec(url.pathname)?.[1] : undefined)],
  [
    'studio',
    (url) => {
      const custom = /custom_arc_media_id(?:=|%3D)([\w-]+)/i.exec(url.search)?.[1];
      if (custom !== undefined) return custom;
      if (!within(url, 'instructuremedia.com')) return undefined;
      return /\/(?:embed|watch|media|launch)\/([\w-]+)/.exec(url.pathname)?.[1];
    },
  ],
  [
    'wistia',
    (url) =>
      within(url, 'wistia.net', 'wistia.com') ? /\/(?:iframe|medias)\/(\w+)/.exec(url.pathname)?.[1] : undefined,
  ],
  ['loom', (url) => (within(url, 'loom.com') ? /^\/(?:embed|share)\/(\w+)/.exec(url.pathname)?.[1] : undefined)],
  [
    'ted',
    (url) => (within(url, 'ted.com') ? /^\/talks\/(?:lang\/[\w-]+\/)?([\w-]+)/.exec(url.pathname)?.[1] : undefined),
  ],
  [
    'dailymotion',
    (url) => (within(url, 'dailymotion.com') ? /^\/(?:embed\/)?video\/(\w+)/.exec(url.pathname)?.[1] : undefined),
  ],
  [
    'edpuzzle',
    (url) => (within(url, 'edpuzzle.com') ? /^\/(?:embed\/)?media\/(\w+)/.exec(url.pathname)?.[1] : undefined),
  ],
  [
    'kaltura',
    (url) =>
      /(?:^|\.)kaltura\.com$|^mediaspace\.|^mediaplus\.|^kaltura\./.test(url.hostname)
        ? (/(?:entry_?id[=/]|entryid\/|\/embed\/|\/media\/(?:t\/)?)(\w+)/i.exec(url.pathname + url.search)?.[1] ??
          undefined)
        : undefined,
  ],
  [
    'panopto',
    (url) =>
      /(?:^|\.)panopto\.(?:com|eu)$/.test(url.hostname) ? (url.searchParams.get('id') ?? undefined) : undefined,
  ],
];

/** Which video an address shows, on the hosts that schools use. */
export function videoAt(url: URL): Pick<Video, 'provider' | 'id'> | undefined {
  for (const [provider, idOf] of HOSTS) {
    const id = idOf(url);
    if (id !== undefined && id !== '') return { provider, id };
  }
  if (/\.(?:mp4|m4v|webm|mov|ogv)$/i.test(url.pathname))
    return { provider: 'file', id: url.pathname.split('/').at(-1) ?? '' };
  return undefined;
}

const PLAYER_WORDS = new Set([
  '',
  'youtube',
  'vimeo',
  'wistia',
  'kaltura',
  'studio',
  'panopto',
  'video',
  'media',
  'player',
  'embed',
  'embedded',
  'iframe',
]);

/** A name that a player gives to every video ("YouTube video player", "vimeo-player") says nothing about this one. */
export const generic = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/\W+/)
    .every((word) => PLAYER_WORDS.has(word));

/** The words before a video, when they can be its name. */
export function labelFrom(text: string): string | undefined {
  const label = text.replace(/[\s.:;,\u2026\u3002-]+$/u, '').trim();
  return label === '' || label.length > 120 ? undefined : label;
}

/** What a video of the page has to read while it plays. A track without a language is in one that nobody knows. */
export const tracksOf = (video: Element): NonNullable<Video['tracks']> =>
  [...video.querySelectorAll('track[src]')].flatMap((track) => {
    const kind = track.getAttribute('kind')?.toLowerCase() ?? 'subtitles';
    const lang = track.getAttribute('srclang') ?? '';
    const href = addressOf(track, 'src')?.href;
    return href !== undefined && lang !== '' && (kind === 'subtitles' || kind === 'captions') ? [{ lang, href }] : [];
  });

/** The name of a recording's file; Canvas puts it into a sentence of its own. */
export const isRecording = (text: string): boolean => /\.(?:mp4|m4v|webm|mov|avi|wmv|mkv|ogv)$/i.test(text.trim());

/** A file's name given as the description of a picture describes nothing. */
export const isFileName = (text: string): boolean =>
  /^\S[^\n]*\.(?:png|jpe?g|gif|webp|svg|heic|bmp|tiff?|avif)$/i.test(text.trim());
