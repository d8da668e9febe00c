import { describe, expect, it } from 'vitest';
import { MediaKeys, silentWav } from '@/voice/media-keys';
import { line } from './lines';

function keys() {
  const handlers = new Map<MediaSessionAction, () => void>();
  const done: string[] = [];
  const session = {
    playbackState: 'none' as MediaSessionPlaybackState,
    setActionHandler: (action: MediaSessionAction, handler: (() => void) | null): void => {
      if (handler) handlers.set(action, handler);
      else handlers.delete(action);
    },
  };
  const media = new MediaKeys(session, {
    play: () => void done.push('play'),
    pause: () => void done.push('pause'),
    end: () => void done.push('end'),
  });
  const page = () => {
    const { near, far } = line();
    const heard: unknown[] = [];
    near.onMessage((key) => void heard.push(key));
    media.serve(far);
    return { heard, say: (reading: string) => near.post({ reading }), close: () => near.close() };
  };
  return { media, session, handlers, done, page };
}

describe('media keys', () => {
  it('come to the page that reads, and say what it does', () => {
    const { session, handlers, page, done } = keys();
    const one = page();
    one.say('playing');
    expect([session.playbackState, done]).toEqual(['playing', ['play']]);
    for (const action of ['pause', 'play', 'previoustrack', 'nexttrack', 'stop'] as const) handlers.get(action)?.();
    expect(one.heard).toEqual(['pause', 'play', 'back', 'next', 'pause']);
    one.say('paused');
    expect(session.playbackState).toBe('paused');
  });

  it('go to the page that read last, and a page that only waits does not take them', () => {
    const { handlers, page, session } = keys();
    const [one, other] = [page(), page()];
    one.say('playing');
    other.say('playing');
    one.say('paused');
    handlers.get('nexttrack')?.();
    expect([one.heard, other.heard, session.playbackState]).toEqual([[], ['next'], 'playing']);
  });

  it('are given back when the reading is over, or its page is gone', () => {
    for (const end of ['off', 'close']) {
      const { handlers, page, session, done } = keys();
      const one = page();
      one.say('playing');
      if (end === 'off') one.say('off');
      else one.close();
      expect([handlers.size, session.playbackState, done.at(-1)]).toEqual([0, 'none', 'end']);
    }
  });

  it('what is no message is passed over', () => {
    const { page, session } = keys();
    page().say('loud');
    expect(session.playbackState).toBe('none');
  });

  it('keep the page that sounds open until nobody wants them, unless it is in use again', () => {
    const { media, page } = keys();
    const gone: string[] = [];
    const one = page();
    media.whenUnused(() => gone.push('a'));
    expect(gone).toEqual([]);
    one.close();
    expect(gone).toEqual(['a']);
    const two = page();
    media.whenUnused(() => gone.push('b'));
    media.inUse();
    two.close();
    media.whenUnused(() => gone.push('c'));
    expect(gone).toEqual(['a', 'c']);
  });

  it('the silence is a sound file of ten seconds without one sound', () => {
    const wav = silentWav();
    const view = new DataView(wav.buffer);
    expect(new TextDecoder('latin1').decode(wav.slice(0, 4))).toBe('RIFF');
    expect(view.getUint32(40, true) / view.getUint32(28, true)).toBe(10);
    expect(wav.slice(44).every((sample) => sample === 128)).toBe(true);
  });
});
