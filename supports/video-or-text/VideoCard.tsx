// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import type { Alternate, CaptionTrack } from '@/model/pack';
import { Aside, type AsideProps } from './Aside';
import { canvasTracksAt } from './canvas-tracks';
import { Frame } from './Frame';
import { OwnPage } from './OwnPage';
import { type Line, timed, untimed } from './lines';
import { Coverage } from './Coverage';
import type { Dictionary } from './looking';
import { keepLines, type Place } from './place';
import { Player, type PlayerControls } from './Player';
import type { Settings } from './settings';
import { sourceOf } from './source';
import { clock } from './times';
import { type Cues, type ReadText, type Tracks, useCues, useTracks } from './tracks';
import { Transcript } from './Transcript';

export type VideoCardProps = Omit<AsideProps, 'title' | 'icon' | 'children'> & {
  /** Of its path: under it the place is kept. */
  readonly id: string;
  readonly alternate: Alternate;
  readonly place: Signal<Place>;
  readonly settings: ReadonlySignal<Settings>;
  readonly change: (patch: Partial<Settings>) => void;
  readonly text: ReadText;
  /** BCP 47 of a transcript that was pasted; undefined where it is not known. */
  readonly lang: string | undefined;
  readonly dictionary: Dictionary | null;
  /** For the teacher alone: the pack's key terms, to see which of them are said. */
  readonly keyTerms?: readonly string[] | undefined;
  /** Shows where it stands on the page; absent where it is not on it. */
  readonly onPage?: (() => void) | undefined;
};

const NO_LINES: readonly Line[] = [];

/** Why a recording is not seen here. */
export type MediaTrouble = 'offline' | 'closed';

/** A video or recording beside the text. Asks the network for nothing before it is pressed. */
export function VideoCard(props: VideoCardProps) {
  const { id, alternate, place, settings, change, text, lang, dictionary, keyTerms = [], onPage, ...aside } = props;
  const t = useWords();
  const { title, href = '' } = alternate;
  const source = sourceOf(href);
  const { stopped, loaded, hosts } = place.value;
  // Loaded again after the panel lay over it; it plays on a press only.
  const [playing, setPlaying] = useState(false);
  const [time, setTime] = useState(stopped[id] ?? 0);
  const [trouble, setTrouble] = useState<MediaTrouble | null>(null);
  const controls = useRef<PlayerControls>(null);
  const asked = loaded.includes(id);
  const canvas = alternate.text === undefined ? ownTracksAt(href) : undefined;
  const tracks = useTracks(alternate.captions ?? NONE, canvas, text);
  const captions = tracks === 'asking' ? NONE : tracks;
  const track = captions.find((each) => each.lang === settings.value.captionLanguage) ?? captions[0];
  // The press that loads a recording names its host: its captions there are meant too.
  const allowed = new Set([...hosts, ...(asked && source.kind === 'file' ? [source.host] : [])]);
  const cues = useCues(track, text, allowed);
  const lines = useMemo(() => {
    if (cues.state === 'ready') return timed(cues.cues);
    if (cues.state === 'plain') return untimed(cues.text);
    return track === undefined && alternate.text !== undefined ? untimed(alternate.text) : NO_LINES;
  }, [cues, track, alternate]);
  const say = lines.length > 0 ? undefined : whyNoLines(tracks, cues, canvas !== undefined, t);

  const stopAt = (seconds: number): void => {
    place.value = { ...place.peek(), stopped: { ...place.peek().stopped, [id]: seconds } };
  };
  const load = (): void => {
    if (!navigator.onLine) return setTrouble('offline');
    setTrouble(null);
    setPlaying(true);
    place.value = { ...place.peek(), loaded: [...new Set([...place.peek().loaded, id])] };
  };
  /** Stand at a line that was found: a film that is here goes there, one that is not yet will begin there. */
  const standAt = (seconds: number): void => {
    setTime(seconds);
    stopAt(seconds);
    if (asked) controls.current?.stand(seconds);
  };
  const jump = (seconds: number): void => {
    setTime(seconds);
    stopAt(seconds);
    if (asked && source.kind === 'file' && controls.current) controls.current.jump(seconds);
    else if (source.kind !== 'link') load();
  };

  const elsewhere = onPage ? t('video-or-text.on-page') : t('video-or-text.elsewhere', { host: source.host });
  return (
    <Aside {...aside} title={title} icon={alternate.kind === 'audio' ? 'headphones' : 'screen'}>
      <div class="hr-video" data-kind={alternate.kind}>
        {trouble !== null ? (
          <Trouble why={trouble} onAgain={load} />
        ) : source.kind === 'link' ? (
          <div class="hr-video__say">
            <p>{elsewhere}</p>
            <ListenButton texts={[elsewhere]} />
            {onPage && (
              <button class="hr-video__text" type="button" onClick={onPage}>
                {t('video-or-text.on-page.see')}
              </button>
            )}
          </div>
        ) : !asked ? (
          <button class="hr-video__poster" type="button" onClick={load}>
            <span class="hr-video__play">
              <Icon name="play" size={32} />
            </span>
            <span class="hr-strong">
              {time >= 1
                ? t('video-or-text.play.from', { time: clock(time) })
                : t(alternate.kind === 'audio' ? 'video-or-text.play.audio' : 'video-or-text.play')}
            </span>
            <span class="hr-small">{t('video-or-text.loads-from', { host: source.host })}</span>
          </button>
        ) : source.kind === 'frame' ? (
          <Frame key={stopped[id] ?? 0} src={source.from(stopped[id] ?? 0)} title={title} onTrouble={setTrouble} />
        ) : (
          <Player
            controls={controls}
            src={source.href}
            kind={alternate.kind === 'audio' ? 'audio' : 'video'}
            title={title}
            at={stopped[id] ?? 0}
            play={playing}
            cues={cues.state === 'ready' ? cues.cues : []}
            lang={track?.lang}
            captions={settings.value.captions}
            onCaptions={(on) => change({ captions: on })}
            onTime={setTime}
            onStop={stopAt}
            onTrouble={setTrouble}
          />
        )}
      </div>
      <OwnPage href={href} />
      {(lines.length > 0 || say) && (
        <Transcript
          name={t('video-or-text.transcript')}
          lines={lines}
          lang={track ? track.lang : lang}
          say={
            say && cues.state === 'elsewhere'
              ? {
                  words: say,
                  press: {
                    name: t('video-or-text.captions.load'),
                    run: () => {
                      place.value = { ...place.peek(), hosts: [...new Set([...hosts, cues.host])] };
                    },
                  },
                }
              : say !== undefined
                ? { words: say }
                : undefined
          }
          time={time}
          follows={asked && source.kind === 'file' && cues.state === 'ready'}
          languages={captions.map((each) => each.lang)}
          chosen={track?.lang}
          onLanguage={(next) => change({ captionLanguage: next })}
          onJump={jump}
          onStand={standAt}
          dictionary={dictionary}
          kept={() => place.peek().lines[id]}
          onKeep={(kept) => keepLines(place, id, kept)}
        />
      )}
      {keyTerms.length > 0 && lines.length > 0 && (
        <Coverage terms={keyTerms} lines={lines} lang={track?.lang ?? lang ?? 'en'} />
      )}
    </Aside>
  );
}

function Trouble({ why, onAgain }: { readonly why: MediaTrouble; readonly onAgain: () => void }) {
  const t = useWords();
  return (
    <div class="hr-video__say" role="status">
      <Icon name={why === 'offline' ? 'offline' : 'info'} />
      <p>{t(`video-or-text.trouble.video.${why}`)}</p>
      <ListenButton texts={[t(`video-or-text.trouble.video.${why}`)]} />
      <button class="hr-video__text" type="button" onClick={onAgain}>
        {t('video-or-text.again')}
      </button>
    </div>
  );
}

const NONE: readonly CaptionTrack[] = [];

/** Canvas is asked on its own pages only. */
function ownTracksAt(href: string): string | undefined {
  const at = canvasTracksAt(href);
  return at !== undefined && new URL(at).origin === location.origin ? at : undefined;
}

/** Why there is no line of a transcript, in a sentence; empty while it comes, undefined where none was promised. */
function whyNoLines(tracks: Tracks, cues: Cues, promised: boolean, t: Translate): string | undefined {
  if (tracks === 'asking') return '';
  switch (cues.state) {
    case 'none':
      return promised ? t('video-or-text.captions.none') : undefined;
    case 'ready':
    case 'plain':
      return undefined;
    case 'wordless':
      return t('video-or-text.captions.none');
    case 'loading':
      return '';
    case 'elsewhere':
      return t('video-or-text.captions.elsewhere', { host: cues.host });
    case 'gone':
      return t('video-or-text.trouble.captions');
    case 'unread':
      return t('video-or-text.trouble.captions.unread');
  }
}
