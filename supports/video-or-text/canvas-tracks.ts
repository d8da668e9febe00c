import type { CaptionTrack } from '@/model/pack';
import { parseCaptions } from '@/packs/captions';

/**
 * Where Canvas tells the captions of a recording of its own, with their text; undefined for any other address. Of the
 * recording's own origin, asked as its own player asks (Canvas API, media tracks).
 */
export function canvasTracksAt(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  const [, kind, id] = /\/media_(objects|attachments)(?:_iframe)?\/([\w-]+)/.exec(url.pathname) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return `${url.origin}/api/v1/media_${kind}/${id}/media_tracks?include[]=content`;
}

const MOST = 20;
const LANG = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i;
/** A part holds no zod (docs/decisions/011): an answer is looked at by hand, and what is not as expected is left out. */
const fieldOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

/** Captions and subtitles of an answer, their cues read; what cannot be read is none. */
export function canvasTracks(answer: string): readonly CaptionTrack[] {
  let json: unknown;
  try {
    json = JSON.parse(answer.replace(/^while\(1\);/, ''));
  } catch {
    return [];
  }
  const tracks = Array.isArray(json) ? json : [];
  return tracks.slice(0, MOST).flatMap((track: unknown): CaptionTrack[] => {
    const [lang, kind, content] = ['locale', 'kind', 'content'].map((name) => fieldOf(track, name));
    if (typeof lang !== 'string' || !LANG.test(lang) || typeof content !== 'string') return [];
    if (kind !== undefined && kind !== null && kind !== 'subtitles' && kind !== 'captions') return [];
    const cues = parseCaptions(content);
    return cues.length > 0 ? [{ lang, cues }] : [];
  });
}
