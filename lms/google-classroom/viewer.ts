import type { Reading, Steps } from '@/lms/contract';
import { type Rules, readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { collapsed, textOf, visible } from '@/lms/reading/text';
import { NOISE } from './selectors';
import type { ClassroomPlace } from './urls';

/** What the viewer of Drive says of its open file: `{"id","title","mimeType"}`. Seen on a saved page of 2020. */
const INFO = '#drive-active-item-info';
const DOCUMENT = '[role="document"]';

/** The lines of a text file are prose that somebody wrapped, not code. */
const RULES: Rules = { region: 'passage', skip: NOISE, wrapped: true };

/**
 * The viewer that opens over an assignment, when one is open. Its pages are real text beside their pictures, which comes
 * as they are scrolled to; a scanned page has none.
 */
export function openViewer(doc: Document): Element | null {
  const viewer = doc.querySelector(INFO)?.closest('[role="dialog"]');
  return viewer && visible(viewer) ? viewer : null;
}

/** An activity of its own, so that whoever reads comes back to the same place in the assignment. */
export function* readViewer(place: ClassroomPlace, host: string, viewer: Element): Steps<Reading | null> {
  const file = fileOf(viewer);
  if (!file) return null;
  const content = new Content();
  // Files that were open before stay in it, hidden.
  const roots = [...viewer.querySelectorAll(DOCUMENT)].filter((part) => visible(part) && textOf(part, NOISE) !== '');
  for (const root of roots) yield* readInto(content, root, RULES);
  return {
    activity: {
      ref: { lms: 'google-classroom', host, course: place.course, id: `${place.id}/file/${file.id}` },
      kind: 'material',
      role: 'unknown',
      assessment: 'no',
      title: file.title,
      uiLang: viewer.ownerDocument.documentElement.lang || 'en',
      ...(content.blocks.length === 0 && { closed: 'no-text' as const }),
      ...content.parts,
      forms: [],
    },
    roots,
    anchors: content.anchors,
    pieces: content.pieces,
    health: { title: 0, body: content.blocks.length > 0 ? 0 : -1 },
  };
}

function fileOf(viewer: Element): { readonly id: string; readonly title: string } | undefined {
  try {
    const said: unknown = JSON.parse(viewer.querySelector(INFO)?.textContent ?? '');
    if (typeof said !== 'object' || said === null || !('id' in said) || typeof said.id !== 'string') return undefined;
    const title = 'title' in said && typeof said.title === 'string' ? collapsed(said.title) : '';
    return { id: said.id, title: title || collapsed(viewer.getAttribute('aria-label') ?? '') || said.id };
  } catch {
    return undefined;
  }
}
