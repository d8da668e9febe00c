import { useEffect, useState } from 'preact/hooks';
import type { CaptionTrack, Cue } from '@/model/pack';
import { parseCaptions } from '@/packs/captions';

/** A caption file of the page's own site. Rejects when it cannot be had. */
export type ReadText = (href: string, signal: AbortSignal) => Promise<string>;
export type Cues =
  { readonly state: 'none' | 'loading' | 'trouble' } | { readonly state: 'ready'; readonly cues: readonly Cue[] };

/** The cues of a track: those in the pack, else those of its file. */
export function useCues(track: CaptionTrack | undefined, read: ReadText): Cues {
  const [loaded, setLoaded] = useState<{ readonly href: string; readonly cues: readonly Cue[] | null } | null>(null);
  const href = track?.cues === undefined ? track?.href : undefined;
  useEffect(() => {
    if (href === undefined) return undefined;
    const ended = new AbortController();
    read(href, ended.signal)
      .then(parseCaptions)
      .then(
        // A file that holds no cue is as good as none.
        (cues) => !ended.signal.aborted && setLoaded({ href, cues: cues.length > 0 ? cues : null }),
        () => !ended.signal.aborted && setLoaded({ href, cues: null }),
      );
    return () => ended.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- the same file is read once, whatever closure reads it
  }, [href]);
  if (track?.cues !== undefined) return { state: 'ready', cues: track.cues };
  if (href === undefined) return { state: 'none' };
  if (loaded?.href !== href) return { state: 'loading' };
  return loaded.cues === null ? { state: 'trouble' } : { state: 'ready', cues: loaded.cues };
}
