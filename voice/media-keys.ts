import * as z from 'zod/mini';
import type { MediaKey } from './contract';
import type { Port } from './port';

/** What a page says of its reading. `off`: it wants no media keys any more. */
export const ToMediaKeys = z.object({ reading: z.enum(['playing', 'paused', 'off']) });
export type ToMediaKeys = z.infer<typeof ToMediaKeys>;

const ACTIONS = {
  play: 'play',
  pause: 'pause',
  stop: 'pause',
  previoustrack: 'back',
  nexttrack: 'next',
} as const satisfies Partial<Record<MediaSessionAction, MediaKey>>;

/** What we need of the browser's media session. */
export interface Session {
  playbackState: MediaSessionPlaybackState;
  setActionHandler(action: MediaSessionAction, handler: (() => void) | null): void;
}
/** Sound that nobody hears: a browser gives media keys to an element that plays, not to an audio context. */
export interface Silence {
  play(): void;
  pause(): void;
  /** Give the keys back to whoever had them before. */
  end(): void;
}

/** Media keys for all pages: the one that read last has them. */
export class MediaKeys {
  private readonly ports = new Set<Port>();
  private holder: Port | undefined;
  private unused: (() => void) | undefined;

  constructor(
    private readonly session: Session,
    private readonly silence: Silence,
  ) {}

  /** Run as soon as no page wants media keys, unless `inUse` is said before. */
  whenUnused(run: () => void): void {
    if (this.ports.size === 0) run();
    else this.unused = run;
  }
  inUse(): void {
    this.unused = undefined;
  }

  serve(port: Port): void {
    this.ports.add(port);
    port.onMessage((raw) => {
      const message = ToMediaKeys.safeParse(raw);
      if (message.success) this.told(port, message.data);
    });
    port.onClose(() => {
      this.ports.delete(port);
      if (this.holder === port) this.release();
      if (this.ports.size === 0) this.unused?.();
    });
  }

  private told(port: Port, { reading }: ToMediaKeys): void {
    if (reading === 'playing') {
      this.hold(port);
      this.silence.play();
    } else if (this.holder !== port) return;
    else if (reading === 'paused') this.silence.pause();
    else return this.release();
    this.session.playbackState = reading;
  }

  private hold(port: Port): void {
    if (this.holder === port) return;
    this.holder = port;
    for (const [action, key] of Object.entries(ACTIONS) as [keyof typeof ACTIONS, MediaKey][])
      this.session.setActionHandler(action, () => port.post(key));
  }

  private release(): void {
    this.holder = undefined;
    for (const action of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) this.session.setActionHandler(action, null);
    this.session.playbackState = 'none';
    this.silence.end();
  }
}

/** Hz, and s: Chromium gives the keys to sound of five seconds and more (tried with 10 s, 2026-11-23). */
const RATE = 8000;
const SECONDS = 10;

/** Ten seconds of nothing, as a WAV file. */
export function silentWav(): Uint8Array<ArrayBuffer> {
  const size = RATE * SECONDS;
  const bytes = new Uint8Array(44 + size);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string): void => {
    for (let i = 0; i < word.length; i += 1) view.setUint8(at + i, word.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // PCM, one channel, one byte a sample.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, size, true);
  // 8-bit samples are counted from 0: the middle is silence.
  bytes.fill(128, 44);
  return bytes;
}
