import type { Rules } from '@/lms/reading/blocks';
import { videoAt } from '@/lms/reading/media';
import { collapsed, textOf } from '@/lms/reading/text';
import { NOISE, WIDGETS } from './selectors';

const FILE = /^(?:\/(?:courses|groups|users)\/[^/]+)?\/files\/(\d+(?:~\d+)?)(?:\/|$)/;
const MEDIA = /^(?:\/(?:courses|groups)\/[^/]+)?\/media_(?:objects|attachments)(?:_iframe)?\/([\w-]+)/;
const named = (text: string): boolean => /\.\w{2,5}$/.test(text);

/** Canvas' own files and recordings. The enhancer takes the class of a file link away: only its address stays. */
const canvasMedia: NonNullable<Rules['media']> = (element, url) => {
  const comment = /^media_comment_(.+)$/.exec(element.id)?.[1];
  if (comment !== undefined) {
    if (element.matches('.audio_comment')) return undefined;
    return { video: { provider: 'canvas', id: comment, href: url?.href ?? '' } };
  }
  const recorded = element.getAttribute('data-media_comment_id');
  if (recorded !== null) return { video: { provider: 'canvas', id: recorded, href: url?.href ?? '' } };
  if (!url) return undefined;

  const tool = url.pathname.endsWith('/external_tools/retrieve') ? url.searchParams.get('url') : null;
  if (tool !== null && URL.canParse(tool)) {
    const video = videoAt(new URL(tool));
    return video && { video: { ...video, href: url.href } };
  }
  const media = MEDIA.exec(url.pathname)?.[1];
  if (media !== undefined) {
    const audio = element.getAttribute('data-media-type') === 'audio' || /[?&]type=audio/.test(url.search);
    return audio ? undefined : { video: { provider: 'canvas', id: media, href: url.href } };
  }
  const file = FILE.exec(url.pathname)?.[1];
  if (file === undefined) return undefined;
  const ours = element.hasAttribute('data-api-endpoint') || url.origin === new URL(element.baseURI).origin;
  if (!ours) return undefined;
  const title = collapsed(element.getAttribute('title') ?? '');
  const text = textOf(element, NOISE);
  const name = [title, text].find(named) ?? (title || text);
  // Names from a Mac come with their accents apart.
  return { file: { name: name.normalize('NFC'), id: file, href: url.href } };
};

export const RULES: Rules = { region: 'passage', skip: NOISE, keep: WIDGETS, media: canvasMedia };
