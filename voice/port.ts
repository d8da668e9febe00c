/** The name of the line between a page and the part of the extension that makes the sound. */
export const VOICE_PORT = 'voice';
/** The name of the line between a page and the browser's own text-to-speech. */
export const TTS_PORT = 'tts';
/** And of the line by which media keys come to the page that reads. */
export const MEDIA_PORT = 'media-keys';

/** How often the other end of a line is told that somebody listens, ms: a browser ends a background that hears nothing. */
export const STAY = 10_000;

/** A line to another part of the extension, for as long as both ends live. What comes from a page has to be parsed. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other end closed it or is gone; not called for our own `close`. */
  onClose(listener: () => void): void;
  close(): void;
}
