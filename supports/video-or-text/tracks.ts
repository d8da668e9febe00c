import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaptionTrack, Cue } from '@/model/pack';
import { canvasTracks } from './canvas-tracks';
import { readCaptions, transcriptOf } from '@/packs/read-captions';

/** A text file: of the page's own site, or of another one when `pressed`. Rejects when it cannot be had. */
export type ReadText = (href: string, signal: AbortSignal, pressed?: boolean) => Promise<string>;

/**
 * 'elsewhere': on another site, and nobody has pressed for it yet · 'gone': not to be had · 'unread': no caption file ·
 * 'wordless': one that says nothing · 'plain': what is said, without times.
 */
export type Cues =
  | { readonly state: 'none' | 'loading' | 'gone' | 'unread' | 'wordless' }
  | { readonly state: 'plain'; readonly text: string }
  | { readonly state: 'elsewhere'; readonly host: string }
  | { readonly state: 'ready'; readonly cues: readonly Cue[] };

type Loaded = Exclude<Cues, { state: 'none' | 'loading' | 'elsewhere' }>;

const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '');

async function loaded(href: string, read: ReadText, pressed: boolean, signal: AbortSignal): Promise<Loaded> {
  const text = await read(href, signal, pressed).catch(() => null);
  if (text === null) return { state: 'gone' };
  const answer = readCaptions(text);
  if (answer.ok) return { state: 'ready', cues: answer.cues };
  switch (answer.why) {
    case 'no-times': {
      const plain = transcriptOf(text);
      return plain.ok ? { state: 'plain', text: plain.text } : { state: 'unread' };
    }
    case 'empty':
    case 'no-words':
      return { state: 'wordless' };
    // A page that says "sign in" comes under the address of a file: it is told apart from a file that did not come.
    case 'too-big':
    case 'not-text':
    case 'encoding':
    case 'not-captions':
      return { state: 'unread' };
  }
}

/**
 * The cues of a track: those in the pack, else those of its file. `allowed`: hosts that a press has asked for; from the
 * page's own site they come without one.
 */
export function useCues(track: CaptionTrack | undefined, read: ReadText, allowed: ReadonlySet<string>): Cues {
  const [got, setGot] = useState<{ readonly href: string; readonly cues: Loaded } | null>(null);
  const href = track?.cues === undefined ? track?.href : undefined;
  const pressed = href !== undefined && allowed.has(hostOf(href));
  const own = href !== undefined && new URL(href).origin === location.origin;
  const may = own || pressed;
  useEffect(() => {
    if (href === undefined || !may) return undefined;
    const ended = new AbortController();
    void loaded(href, read, pressed && !own, ended.signal).then(
      (cues) => !ended.signal.aborted && setGot({ href, cues }),
    );
    return () => ended.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- the same file is read once, whatever closure reads it
  }, [href, may]);
  return useMemo(() => {
    if (track?.cues !== undefined) return { state: 'ready', cues: track.cues };
    if (href === undefined) return { state: 'none' };
    if (!may) return { state: 'elsewhere', host: hostOf(href) };
    return got?.href === href ? got.cues : { state: 'loading' };
  }, [track, href, may, got]);
}

/** 'asking': Canvas has not answered yet. */
export type Tracks = readonly CaptionTrack[] | 'asking';

/** The tracks of a recording: the pack's, the page's own, or those that Canvas keeps for it. */
export function useTracks(given: readonly CaptionTrack[], canvas: string | undefined, read: ReadText): Tracks {
  const [found, setFound] = useState<readonly CaptionTrack[] | null>(null);
  const asks = given.length === 0 && canvas !== undefined;
  useEffect(() => {
    if (!asks) return undefined;
    const ended = new AbortController();
    read(canvas, ended.signal).then(
      (text) => !ended.signal.aborted && setFound(canvasTracks(text)),
      () => !ended.signal.aborted && setFound([]),
    );
    return () => ended.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- asked once for a recording
  }, [asks, canvas]);
  return asks ? (found ?? 'asking') : given;
}
