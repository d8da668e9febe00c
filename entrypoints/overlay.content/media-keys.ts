import type { VoiceDoor } from '@/entrypoints/voice/door';
import type { MediaKey, MediaKeys } from '@/supports/contract';
import { onEnd } from '@/utils/lifetime';
import { backgroundAsker } from '@/utils/messages';
import { openPort } from '@/utils/ports';
import type { ToMediaKeys } from '@/voice/media-keys';
import { MEDIA_PORT, type Port } from '@/voice/port';

/** The line to the media keys: open from the first reading until it is off. */
export function openMediaKeys(signal: AbortSignal): MediaKeys {
  let line: Promise<Port> | undefined;
  let on: ((key: MediaKey) => void) | undefined;
  const open = async (): Promise<Port> => {
    await backgroundAsker<VoiceDoor>()('voice.open', undefined);
    const port = openPort(MEDIA_PORT);
    port.onMessage((key) => on?.(key as MediaKey));
    port.onClose(() => (line = undefined));
    return port;
  };
  const close = (): void => {
    line?.then(
      (port) => port.close(),
      () => undefined,
    );
    line = undefined;
  };
  onEnd(signal, close);
  return {
    reading: (state, onKey) => {
      on = onKey;
      if (state === 'off') return close();
      if (!line && state === 'paused') return;
      line ??= open();
      line.then(
        (port) => port.post({ reading: state } satisfies ToMediaKeys),
        // The extension was updated under this page: nothing to press any more.
        () => (line = undefined),
      );
    },
  };
}
