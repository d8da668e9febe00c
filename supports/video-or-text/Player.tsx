import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { useWords } from '@/components/text';
import type { Cue } from '@/model/pack';
import { cueAt } from '@/packs/captions';
import { clock, spokenLength } from './times';
import type { MediaTrouble } from './VideoCard';

export interface PlayerControls {
  /** Go to that second and play on. */
  jump(seconds: number): void;
  /** Go to that second, playing or not. */
  stand(seconds: number): void;
}

export interface PlayerProps {
  readonly controls: { current: PlayerControls | null };
  readonly src: string;
  readonly kind: 'video' | 'audio';
  readonly title: string;
  /** Seconds to begin at. */
  readonly at: number;
  /** Begin at once: somebody has pressed for it. */
  readonly play: boolean;
  readonly cues: readonly Cue[];
  /** BCP 47 of the cues. */
  readonly lang: string | undefined;
  readonly captions: boolean;
  readonly onCaptions: (on: boolean) => void;
  readonly onTime: (seconds: number) => void;
  /** The place to keep: on every pause, and when the player is taken away. */
  readonly onStop: (seconds: number) => void;
  readonly onTrouble: (why: MediaTrouble) => void;
}

const SPEEDS = [1, 1.25, 1.5, 0.75] as const;

/** A recording with controls of our own, so that captions come from the pack and every control has a word. */
export function Player({
  controls,
  src,
  kind,
  title,
  at,
  play,
  cues,
  lang,
  captions,
  onCaptions,
  onTime,
  onStop,
  onTrouble,
}: PlayerProps) {
  const t = useWords();
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const turner = useRef<HTMLButtonElement>(null);
  const [playing, setPlaying] = useState(false);
  const [time, setTime] = useState(at);
  const [length, setLength] = useState(0);
  const [speed, setSpeed] = useState<number>(1);
  const ready = length > 0;

  const go = (): void => {
    // Refused without a press, or stopped by a pause that came first: the button shows that it does not play.
    media.current?.play().catch(() => {});
  };
  const seek = (seconds: number): void => {
    if (!media.current) return;
    media.current.currentTime = seconds;
    setTime(seconds);
    onTime(seconds);
  };
  controls.current = {
    jump(seconds) {
      seek(seconds);
      go();
    },
    stand: seek,
  };
  // Layout, because it must be done while the element goes: a card closed on a playing video falls silent at once.
  useLayoutEffect(() => {
    const element = media.current;
    if (!element) return undefined;
    // The press that brought the player took away the button it was on.
    if (play) turner.current?.focus({ preventScroll: true });
    return () => {
      if (element.currentTime > 0) onStop(element.currentTime);
      // Taken out of the page, a recording would go on being heard.
      element.pause();
      element.removeAttribute('src');
      element.load();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once for the element's whole life
  }, []);

  const turn = (): void => (media.current?.paused === false ? media.current.pause() : go());
  const cue = cues[cueAt(cues, time)];
  const said = captions && cue && time < cue.end ? cue.text : '';
  const Media = kind;
  return (
    <>
      {/* Captions are drawn below from the pack or its file; a track element could not load them from another site. */}
      <Media
        ref={media}
        class={kind === 'video' ? 'hr-video__picture' : 'hr-video__sound'}
        src={src}
        aria-label={title}
        preload="metadata"
        playsInline
        onClick={turn}
        onLoadedMetadata={({ currentTarget }) => {
          setLength(Number.isFinite(currentTarget.duration) ? currentTarget.duration : 0);
          if (at > 0 && at < currentTarget.duration - 1) currentTarget.currentTime = at;
          if (play) go();
        }}
        onDurationChange={({ currentTarget }) =>
          Number.isFinite(currentTarget.duration) && setLength(currentTarget.duration)
        }
        onTimeUpdate={({ currentTarget }) => {
          setTime(currentTarget.currentTime);
          onTime(currentTarget.currentTime);
        }}
        onPlay={() => setPlaying(true)}
        onPause={({ currentTarget }) => {
          setPlaying(false);
          onStop(currentTarget.currentTime);
        }}
        onEnded={() => onStop(0)}
        onError={({ currentTarget }) => {
          // Taking the source away (above) is no trouble.
          if (!currentTarget.hasAttribute('src')) return;
          const network = currentTarget.error?.code === MediaError.MEDIA_ERR_NETWORK;
          onTrouble(network || !navigator.onLine ? 'offline' : 'closed');
        }}
      />
      <p class="hr-video__caption" lang={lang} dir="auto">
        {said !== '' && <span>{said}</span>}
      </p>
      {/* Media keys keep their order in every language. */}
      <div class="hr-video__bar" dir="ltr">
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'video-or-text.pause' : 'video-or-text.go')}
          buttonRef={turner}
          onPress={turn}
        />
        <div class="hr-video__time">
          <span>{clock(time)}</span>
          <input
            class="hr-video__track"
            type="range"
            min={0}
            max={Math.max(1, Math.floor(length))}
            step={1}
            value={Math.floor(time)}
            disabled={!ready}
            aria-label={t('video-or-text.seek')}
            aria-valuetext={t('video-or-text.seek.at', {
              time: spokenLength(time, t),
              length: spokenLength(length, t),
            })}
            style={{ '--at': `${ready ? (time / length) * 100 : 0}%` }}
            onInput={({ currentTarget }) => seek(currentTarget.valueAsNumber)}
          />
          <span>{ready ? clock(length) : ''}</span>
        </div>
        <button
          class="hr-video__text"
          type="button"
          aria-label={t('video-or-text.speed', { speed })}
          onClick={() => {
            const next = SPEEDS[(SPEEDS.findIndex((each) => each === speed) + 1) % SPEEDS.length] ?? 1;
            setSpeed(next);
            if (media.current) media.current.playbackRate = next;
          }}
        >
          {speed}×
        </button>
        {cues.length > 0 && (
          <IconButton
            icon="captions"
            label={t('video-or-text.captions')}
            pressed={captions}
            onPress={() => onCaptions(!captions)}
          />
        )}
      </div>
    </>
  );
}
