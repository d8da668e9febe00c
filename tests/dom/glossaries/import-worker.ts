import { ImportThread } from '@/glossaries/thread';

/** As entrypoints/import-worker.ts, without what the framework adds. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
const thread = new ImportThread((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent) => void thread.hear(event.data));
