import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ImportThread } from '@/glossaries/thread';

/** A table of 45,000 rows takes seconds to read and lay together: it has a thread of its own. */
export default defineUnlistedScript(() => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
  const thread = new ImportThread((message) => self.postMessage(message));
  self.addEventListener('message', (event: MessageEvent) => void thread.hear(event.data));
});
