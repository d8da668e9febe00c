// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Alternate } from '@/model/pack';
import { Aside, type AsideProps } from './Aside';
import { Frame } from './Frame';
import { OwnPage } from './OwnPage';
import type { Place } from './place';
import { Player, type PlayerControls } from './Player';
import type { Settings } from './settings';
import { sourceOf } from './source';
import { clock } from './times';
import { type ReadText, useCues } from './tracks';
import { Transcript } from './Transcript';

export type VideoCardProps = Omit<AsideProps, 'title' | 'icon' | 'children'> & {
  /** Of its path: under it the place is kept. */
  readonly id: string;
  readonly alternate: Alternate;
  readonly place: Signal<Place>;
  readonly settings: ReadonlySignal<Settings>;
  readonly change: (patch: Partial<Settings>) => void;
  readonly text: ReadText;
};

/** Why a recording is not seen here. */
export type MediaTrouble = 'offline' | 'closed';

/** A video or recording beside the text. Asks the network for nothing before it is pressed. */
export function VideoCard({ id, alternate, place, settings, change, text, ...aside }: VideoCardProps) {
  const t = useWords();
  const { title, href = '', captions = [] } = alternate;
  const source = sourceOf(href);
  const { stopped, loaded } = place.value;
  // Loaded again after the panel lay over it; it plays on a press only.
  const [playing, setPlaying] = useState(false);
  const [time, setTime] = useState(stopped[id] ?? 0);
  const [trouble, setTrouble] = useState<MediaTrouble | null>(null);
  const controls = useRef<PlayerControls>(null);
  const track = captions.find(({ lang }) => lang === settings.value.captionLanguage) ?? captions[0];
  const cues = useCues(track, text);
  const asked = loaded.includes(id);

  const stopAt = (seconds: number): void => {
    place.value = { ...place.peek(), stopped: { ...place.peek().stopped, [id]: seconds } };
  };
  const load = (): void => {
    if (!navigator.onLine) return setTrouble('offline');
    setTrouble(null);
    setPlaying(true);
    place.value = { ...place.peek(), loaded: [...new Set([...place.peek().loaded, id])] };
  };
  const jump = (seconds: number): void => {
    setTime(seconds);
    stopAt(seconds);
    if (asked && source.kind === 'file' && controls.current) controls.current.jump(seconds);
    else if (source.kind !== 'link') load();
  };

  return (
    <Aside {...aside} title={title} icon={alternate.kind === 'audio' ? 'headphones' : 'screen'}>
      <div class="hr-video" data-kind={alternate.kind}>
        {trouble !== null ? (
          <Trouble why={trouble} onAgain={load} />
        ) : source.kind === 'link' ? (
          <div class="hr-video__say">
            <p>{t('video-or-text.elsewhere', { host: source.host })}</p>
            <ListenButton texts={[t('video-or-text.elsewhere', { host: source.host })]} />
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
      {captions.length > 0 && (
        <Transcript
          cues={cues}
          time={time}
          follows={asked && source.kind === 'file'}
          languages={captions.map(({ lang }) => lang)}
          chosen={track?.lang ?? ''}
          onLanguage={(lang) => change({ captionLanguage: lang })}
          onJump={jump}
        />
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
