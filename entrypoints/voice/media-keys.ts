import { acceptPorts } from '@/utils/ports';
import { MediaKeys, silentWav } from '@/voice/media-keys';
import { MEDIA_PORT, VOICE_PORT } from '@/voice/port';

/** Media keys for the page that reads. In the page that makes Chrome's sound: the LMS's own media session stays its own. */
export function openMediaKeys(): MediaKeys {
  const audio = new Audio();
  audio.loop = true;
  let url: string | undefined;
  const keys = new MediaKeys(navigator.mediaSession, {
    play: () => {
      url ??= URL.createObjectURL(new Blob([silentWav()], { type: 'audio/wav' }));
      if (!audio.src) audio.src = url;
      // What this is about is nobody else's business: a lock screen shows the title to the whole room.
      navigator.mediaSession.metadata = new MediaMetadata({ title: 'Handrail' });
      // Without a sound device there are no media keys; reading goes on.
      audio.play().catch(() => undefined);
    },
    pause: () => audio.pause(),
    end: () => {
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      navigator.mediaSession.metadata = null;
    },
  });
  acceptPorts(MEDIA_PORT, (port) => keys.serve(port));
  acceptPorts(VOICE_PORT, () => keys.inUse());
  return keys;
}
