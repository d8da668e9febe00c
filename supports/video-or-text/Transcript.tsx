import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Segmented } from '@/components/Segmented';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { cueAt } from '@/packs/captions';
import { clock, languageName } from './times';
import type { Cues } from './tracks';

export interface TranscriptProps {
  readonly cues: Cues;
  /** Seconds. */
  readonly time: number;
  /** False for a player that does not tell its time. */
  readonly follows: boolean;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly onLanguage: (lang: string) => void;
  readonly onJump: (seconds: number) => void;
}

/** More names than this do not fit side by side in the dock. */
const SIDE_BY_SIDE = 2;

/** Case and accents do not matter when somebody looks for a word. */
const loose = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The spoken words as text. It follows the recording until the reader scrolls away, and then waits to be asked back. */
export function Transcript({ cues, time, follows, languages, chosen, onLanguage, onJump }: TranscriptProps) {
  const t = useWords();
  const [finding, setFinding] = useState(false);
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (finding) field.current?.focus();
  }, [finding]);
  return (
    <>
      <div class="hr-transcript__head">
        <h3 class="hr-strong">{t('video-or-text.transcript')}</h3>
        <IconButton
          icon="search"
          size={22}
          label={t('video-or-text.find')}
          expanded={finding}
          buttonRef={opener}
          onPress={() => {
            setFinding(!finding);
            setWanted('');
          }}
        />
        {languages.length > SIDE_BY_SIDE ? (
          <label class="hr-field">
            <span class="hr-visually-hidden">{t('video-or-text.captions.language')}</span>
            <select value={chosen} onChange={({ currentTarget }) => onLanguage(currentTarget.value)}>
              {languages.map((lang) => (
                <option key={lang} value={lang} lang={lang}>
                  {languageName(lang)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          languages.length > 1 && (
            <Segmented
              quiet
              label={t('video-or-text.captions.language')}
              segments={languages.map((lang) => ({ value: lang, name: languageName(lang) }))}
              chosen={chosen}
              onChoose={onLanguage}
            />
          )
        )}
      </div>
      {finding && (
        <label class="hr-field hr-transcript__find">
          <Icon name="search" size={20} />
          <span class="hr-visually-hidden">{t('video-or-text.find')}</span>
          <input
            ref={field}
            type="search"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.isComposing) return;
              // Ends the search, not the card around it.
              event.preventDefault();
              event.stopPropagation();
              setFinding(false);
              setWanted('');
              opener.current?.focus();
            }}
          />
        </label>
      )}
      {cues.state === 'ready' ? (
        <Lines
          cues={cues.cues}
          time={time}
          follows={follows}
          lang={chosen}
          wanted={loose(wanted.trim())}
          onJump={onJump}
        />
      ) : (
        <p class="hr-transcript__say hr-small hr-muted" role="status">
          {cues.state === 'trouble' && (
            <>
              {t('video-or-text.trouble.captions')} <ListenButton texts={[t('video-or-text.trouble.captions')]} />
            </>
          )}
        </p>
      )}
    </>
  );
}

interface LinesProps extends Pick<TranscriptProps, 'time' | 'follows' | 'onJump'> {
  readonly cues: Extract<Cues, { state: 'ready' }>['cues'];
  readonly lang: string;
  readonly wanted: string;
}

function Lines({ cues, time, follows, lang, wanted, onJump }: LinesProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const current = follows ? cueAt(cues, time) : -1;
  const found = wanted === '' ? null : cues.flatMap((cue, i) => (loose(cue.text).includes(wanted) ? [i] : []));
  const still = away || found !== null || current < 0;

  useLayoutEffect(() => {
    const line = box.current?.querySelector<HTMLElement>('[aria-current]');
    const list = box.current;
    if (still || !line || !list) return;
    // Only its own list is moved, never the page; the line said stands a third down, with what comes next below it.
    list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 3;
  }, [current, still, cues]);

  const leave = (): void => setAway(true);
  return (
    <>
      <p class="hr-visually-hidden" role="status">
        {found && t('video-or-text.find.count', { count: found.length })}
      </p>
      {/* It listens for scrolling alone: every line in it is a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        class="hr-transcript"
        ref={box}
        role="group"
        aria-label={t('video-or-text.transcript')}
        onWheel={leave}
        onTouchMove={leave}
        // On the list itself: its scroll bar. On a line: that line is asked for.
        onPointerDown={(event) => event.target === event.currentTarget && leave()}
        // Tab brings a line into sight by itself.
        onKeyDown={(event) => /^(Arrow|Page|Home|End|Tab)/.test(event.key) && leave()}
      >
        {(found ?? cues.map((_, i) => i)).map((i) => {
          const cue = cues[i];
          return (
            cue && (
              <button
                key={i}
                class="hr-transcript__line"
                type="button"
                aria-current={i === current ? 'true' : undefined}
                onClick={() => {
                  setAway(false);
                  onJump(cue.start);
                }}
              >
                <span class="hr-transcript__time">{clock(cue.start)}</span>
                <span lang={lang} dir="auto">
                  {cue.text}
                </span>
              </button>
            )
          );
        })}
        {found?.length === 0 && (
          <p class="hr-transcript__say hr-small hr-muted">
            {t('video-or-text.find.none')} <ListenButton texts={[t('video-or-text.find.none')]} />
          </p>
        )}
      </div>
      {away && found === null && current >= 0 && (
        <p class="hr-transcript__back">
          <Button small kind="quiet" onPress={() => setAway(false)}>
            {t('video-or-text.follow')}
          </Button>
        </p>
      )}
    </>
  );
}
