import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressFor } from '@/lms/addresses';
import type { LmsAdapter } from '@/lms/contract';
import type { Background } from '@/model/messages';
import { HOST } from '@/page/host';
import { openParts, overlayIsHere } from '@/page/parts';
import type { Pictures } from '@/page/pictures';
import type { WordRules } from '@/page/word-rules';
import type { SupportBody } from '@/supports/contract';
import { backgroundAsker } from '@/utils/messages';
import { getPressedText } from '@/utils/pressed-text';
import { getJson, getText } from '@/utils/same-origin';
import { GONE, mountOverlay } from './mount';

const ask = backgroundAsker<Background>();

/** Put into a tab by the background when the scout saw an activity there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main() {
    const lms = addressFor(new URL(location.href), document);
    // Asked in twice: by the scout, and by the background when the extension had just been installed.
    if (!lms || overlayIsHere()) return;
    // One of an earlier version stands here: the extension was updated under the open page.
    for (const old of document.documentElement.querySelectorAll(`:scope > ${HOST}`)) {
      old.dispatchEvent(new Event(GONE));
      // In Firefox the old version's script is dead by now and hears nothing (seen 2026-11-23).
      old.remove();
    }

    const life = new AbortController();
    const part = openParts((name) => ask('part.put', { part: name }), life.signal);
    const [start, adapter] = await Promise.all([ask('overlay.start', undefined), part<LmsAdapter>(`lms-${lms.id}`)]);
    await mountOverlay(
      start,
      {
        guest: true,
        adapter,
        body: (support) => part<SupportBody<never>>(`support-${support.id}`),
        wordRules: () => part<WordRules>('page-words'),
        picture: async (src, signal) => (await part<Pictures>('page-pictures')).pictureOf(document, src, signal),
        io: { getJson },
        text: (href, signal, pressed) => (pressed ? getPressedText : getText)(href, signal),
        onOpenFile: ({ name, href }) => void ask('page.open', { page: 'reader', file: { name, href } }),
      },
      life,
    );
  },
});
