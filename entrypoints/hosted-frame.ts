import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Wanted, type Given } from '@/model/nameless';
import { getHostedFile } from '@/utils/hosted-file';

/** Inside a frame that has no origin (utils/nameless.ts): asks a school's host, and hands the answer up. */
export default defineUnlistedScript(() => {
  const give = (given: Given, moved: Transferable[] = []): void =>
    // The frame itself has no origin, and so cannot name the one above; it only ever answers its parent.
    parent.postMessage(given, { targetOrigin: '*', transfer: moved });
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const wanted = event.source === parent ? Wanted.safeParse(event.data) : undefined;
    if (!wanted?.success) return;
    const { id, href, most, anew } = wanted.data;
    getHostedFile(href, most, anew).then(
      (answer) => give({ id, answer }, answer.kind === 'file' ? [answer.content.buffer] : []),
      (error: unknown) => give({ id, error: String(error) }),
    );
  });
  give({ id: 0, error: '' });
});
