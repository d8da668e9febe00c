import { videoAt, unwrapped } from '@/lms/reading/media';
import { collapsed, isText, visible } from '@/lms/reading/text';
import type { File, Form, Link, Video } from '@/model/activity';
import { selectors } from './selectors';
import type { Zones } from './zones';

export interface Materials {
  readonly videos: Video[];
  readonly files: File[];
  readonly forms: Form[];
  /** Plain web addresses. */
  readonly attached: Link[];
}

/** What the teacher attached, by address; never by the label, which is translated and differs in form. */
export function materialsOf(view: Element, zones: Zones): Materials {
  const videos: Video[] = [];
  const files: File[] = [];
  const forms: Form[] = [];
  const attached: Link[] = [];
  const seen = new Set<string>();
  for (const anchor of view.querySelectorAll('a[href]')) {
    if (!isAttachment(anchor, view, zones)) continue;
    const href = anchor.getAttribute('href') ?? '';
    if (!URL.canParse(href, anchor.baseURI)) continue;
    const url = unwrapped(new URL(href, anchor.baseURI));
    if (!/^https?:$/.test(url.protocol) || seen.has(url.href)) continue;
    seen.add(url.href);
    const name = nameOf(anchor).normalize('NFC');
    const video = videoAt(url);
    const form = formId(url);
    const file = fileId(url);
    if (video) videos.push({ ...video, href: url.href, ...(name !== '' && { title: name }) });
    else if (form !== undefined) forms.push({ title: name, id: form, href: url.href });
    else if (file !== undefined) files.push({ name, id: file, href: url.href });
    else attached.push({ text: name, href: url.href });
  }
  return { videos, files, forms, attached };
}

/** A card, not a link in the text, a comment or the pupil's own work. */
function isAttachment(anchor: Element, view: Element, zones: Zones): boolean {
  if (!visible(anchor) || zones.personal(anchor) || zones.body?.contains(anchor) || zones.title?.contains(anchor))
    return false;
  if (zones.materials) return zones.materials.contains(anchor);
  if (anchor.getAttribute('role') === 'tab' || !isOutside(anchor)) return false;
  const card = anchor.closest(selectors.card.join(', '));
  if (card && view.contains(card) && card !== view) return !removable(card);
  const label = collapsed(anchor.getAttribute('aria-label') ?? '');
  const text = collapsed(anchor.textContent ?? '');
  return (anchor.querySelector('img') !== null || (label !== '' && label !== text)) && !removable(anchor);
}

/** A person's own file can be taken away again: its card holds a button beside the link. */
const removable = (card: Element): boolean => {
  const scope = card.localName === 'a' ? card.parentElement : card;
  return scope?.querySelector('[role="button"]:not(a), button') != null;
};

const isOutside = (anchor: Element): boolean => {
  const href = anchor.getAttribute('href') ?? '';
  return URL.canParse(href, anchor.baseURI) && new URL(href, anchor.baseURI).hostname !== 'classroom.google.com'
    ? true
    : /^(?:https:\/\/classroom\.google\.com)?(?:\/u\/\d+)?\/drive\?/.test(href);
};

/** The title; else the text that the label repeats, whatever else the label says; else the first text. */
function nameOf(anchor: Element): string {
  const title = collapsed(anchor.getAttribute('title') ?? '');
  if (title !== '') return title;
  const texts: string[] = [];
  const walker = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = isText(node) ? collapsed(node.data) : '';
    const icon = node.parentElement?.closest('.google-material-icons, [aria-hidden="true"]');
    // The whole view may be aria-hidden, behind an open file.
    if (text !== '' && !(icon && anchor.contains(icon))) texts.push(text);
  }
  const label = collapsed(anchor.getAttribute('aria-label') ?? '');
  return texts.find((text) => label.includes(text)) ?? texts[0] ?? label;
}

const formId = (url: URL): string | undefined =>
  url.hostname === 'docs.google.com'
    ? /\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/.exec(url.pathname)?.[1]
    : url.hostname === 'forms.gle'
      ? /^\/(\w+)/.exec(url.pathname)?.[1]
      : undefined;

/** A file, document or folder on Drive. */
function fileId(url: URL): string | undefined {
  if (url.hostname === 'classroom.google.com') return url.searchParams.get('resourceId') ?? undefined;
  if (url.hostname !== 'drive.google.com' && url.hostname !== 'docs.google.com') return undefined;
  return (
    /\/(?:file|document|presentation|spreadsheets|drawings)\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/.exec(
      url.pathname,
    )?.[1] ??
    /\/folders\/([\w-]+)/.exec(url.pathname)?.[1] ??
    url.searchParams.get('id') ??
    undefined
  );
}
