import { queryValues } from '@/packs/find';

/** How a link of a pack can be shown: our own player, the site's player in a frame, or only as a link. */
export type Source =
  | { readonly kind: 'file'; readonly href: string; readonly host: string }
  | { readonly kind: 'frame'; readonly host: string; readonly from: (seconds: number) => string }
  | { readonly kind: 'link'; readonly host: string };

const PLAYS = /\.(?:webm|mp4|m4v|ogv|mov|mp3|m4a|ogg|oga|opus|wav)$/i;
const YOUTUBE = /^(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com)$/;
const VIDEO_ID = /^[\w-]{6,20}$/;

function youtubeId(url: URL): string | undefined {
  const [, first, second] = url.pathname.split('/');
  const id =
    url.hostname === 'youtu.be'
      ? first
      : !YOUTUBE.test(url.hostname)
        ? undefined
        : first === 'watch'
          ? url.searchParams.get('v')
          : first === 'embed' || first === 'shorts' || first === 'live'
            ? second
            : undefined;
  return id && VIDEO_ID.test(id) ? id : undefined;
}

function vimeoId(url: URL): string | undefined {
  if (!/^(?:www\.|player\.)?vimeo\.com$/.test(url.hostname)) return undefined;
  return /^\/(?:video\/)?(\d+)/.exec(url.pathname)?.[1];
}

/** `href` is an https address: packs hold no other. */
export function sourceOf(href: string): Source {
  const url = new URL(href);
  const host = url.hostname.replace(/^www\./, '');
  const youtube = youtubeId(url);
  if (youtube !== undefined) {
    return {
      kind: 'frame',
      host: 'youtube.com',
      // nocookie sets none until the video plays; rel=0 keeps the suggestions to the same channel.
      from: (seconds) =>
        `https://www.youtube-nocookie.com/embed/${youtube}?rel=0&autoplay=1&cc_load_policy=1&start=${Math.floor(seconds)}`,
    };
  }
  const vimeo = vimeoId(url);
  if (vimeo !== undefined) {
    return {
      kind: 'frame',
      host: 'vimeo.com',
      from: (seconds) => `https://player.vimeo.com/video/${vimeo}?dnt=1&autoplay=1#t=${Math.floor(seconds)}s`,
    };
  }
  // Canvas serves a file at /files/345/download with its name in the query, if anywhere.
  const named = [url.pathname, ...queryValues(url)].some((part) => PLAYS.test(part));
  const canvasFile = /\/files\/\d+(?:~\d+)?\/download$/.test(url.pathname);
  return named || canvasFile ? { kind: 'file', href, host } : { kind: 'link', host };
}
