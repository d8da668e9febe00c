import { browser } from 'wxt/browser';
import { Given } from '@/model/nameless';
import type { getHostedFile, HostedAnswer } from './hosted-file';

const PAGE = '/hosted.html';
/** Milliseconds; it is a small file of our own. */
const PATIENCE = 10_000;

/**
 * `getHostedFile` for Firefox. There a request of an extension carries `Origin: moz-extension://` and a number that was
 * made up for this one installation (seen 2026-11-23, 153): a host could tell the devices apart by it, and follow each.
 * A sandboxed frame of our own page has no origin, and says `Origin: null`. Chrome names the extension there, which is
 * the same one everywhere. Never asks in another way: without the frame it rejects.
 */
export function namelessly(doc: Document): typeof getHostedFile {
  const waiting = new Map<number, { done: (answer: HostedAnswer) => void; failed: (error: Error) => void }>();
  let opening: Promise<Window> | undefined;
  let count = 0;

  const open = (): Promise<Window> =>
    new Promise((resolve, reject) => {
      // oxlint-disable-next-line react/iframe-missing-sandbox -- it gets one in the next line
      const frame = doc.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.src = browser.runtime.getURL(PAGE);
      const late = setTimeout(() => {
        frame.remove();
        opening = undefined;
        reject(new Error('the frame did not open'));
      }, PATIENCE);
      addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
        const inside = frame.contentWindow;
        const given = inside && source === inside ? Given.safeParse(data) : undefined;
        if (!inside || !given?.success) return;
        const { id } = given.data;
        if (id === 0) {
          clearTimeout(late);
          resolve(inside);
          return;
        }
        const asker = waiting.get(id);
        waiting.delete(id);
        if ('answer' in given.data) asker?.done(given.data.answer);
        else asker?.failed(new Error(given.data.error));
      });
      doc.documentElement.append(frame);
    });

  return async (href, most, anew) => {
    const inside = await (opening ??= open());
    count += 1;
    const id = count;
    return new Promise((done, failed) => {
      waiting.set(id, { done, failed });
      // A frame without an origin can be reached in no other way; it is our own, and we hold its window.
      inside.postMessage({ id, href, most, ...(anew === undefined ? {} : { anew }) }, '*');
    });
  };
}
