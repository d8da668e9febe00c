import { defineContentScript } from 'wxt/utils/define-content-script';
import { addresses, addressFor } from '@/lms/addresses';

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined;
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * The only thing that runs on every page of an LMS: looks at the address, and asks for the overlay where an activity
 * may be open. Kept to a few kilobytes, which is why it speaks to the background without the message layer.
 */
export default defineContentScript({
  matches: addresses.flatMap((address) => [...address.matches]),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const lms = addressFor(new URL(location.href), document);
    if (!lms) return;
    let asked = false;
    const look = (url: URL): void => {
      if (asked || !lms.mayHoldActivity(url)) return;
      asked = true;
      const { runtime } = typeof browser === 'undefined' ? chrome : browser;
      // The background may be starting: then the next address asks again.
      runtime.sendMessage({ to: 'background', name: 'overlay.inject' }).catch(() => {
        asked = false;
      });
    };
    look(new URL(location.href));
    context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => look(newUrl));
  },
});
