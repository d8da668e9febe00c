import { afterEach } from 'vitest';
import type { LmsAdapter, Reading } from '@/lms/contract';
import { type Rules, readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import type { Block } from '@/model/activity';
import { finish } from '@/utils/slices';

const open = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});

/** A page in a frame of its own, drawn, so that what is visible can be asked. What it refers to is not waited for. */
export function openPage(html: string): Document {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  open.add(frame);
  document.body.append(frame);
  const doc = frame.contentDocument;
  if (!doc) throw new Error('the frame has no document');
  doc.open();
  doc.write(html);
  doc.close();
  return doc;
}

/** As the session does it: recognise, find the view, read. */
export function readAt(adapter: LmsAdapter, address: string, doc: Document): Reading | null {
  const url = new URL(address);
  if (!adapter.mayHoldActivity(url)) return null;
  const view = adapter.view(url, doc);
  return view && finish(adapter.read(url, view));
}

export const RULES: Rules = { region: 'passage', skip: '.noise' };

/** Reads a piece of markup, drawn in this document. */
export function readMarkup(html: string, rules: Rules = RULES): { content: Content; root: HTMLElement } {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const content = new Content();
  finish(readInto(content, root, rules));
  root.remove();
  return { content, root };
}

/** Kind and text of each block, and the marker of an item: what most tests are about. */
export const shape = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, level, marker, text, latex, alt }) =>
    [
      kind + (kind === 'heading' || (kind === 'item' && level !== 1) ? level : ''),
      marker,
      JSON.stringify(text || latex || alt || ''),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
