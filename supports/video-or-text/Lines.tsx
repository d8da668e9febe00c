import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import type { Stretch } from '@/model/text-map';
import { lineAt, type Line } from './lines';
import type { Looked } from './looking';
import { Said } from './Said';
import { bringInto, settle, walk } from './steps';
import { clock } from './times';

/** Where in a line the words stand that are looked for. */
export type Found = readonly Stretch[];
/** How somebody left a transcript. */
export interface Kept {
  /** The line at the top of the list. */
  readonly line: number;
  /** They had scrolled away from the line being said. */
  readonly away: boolean;
}

export interface LinesProps {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Seconds. */
  readonly time: number;
  readonly follows: boolean;
  readonly lang: string | undefined;
  /** By line; empty while nothing is looked for. */
  readonly found: ReadonlyMap<number, Found>;
  /** The line found that is in front. */
  readonly shown: number | null;
  /** The word whose meaning is open: the list stands still, with that word in sight. */
  readonly looked: Looked | null;
  readonly onJump: (seconds: number) => void;
  /** What Escape ends before the card. */
  readonly onEscape: (() => void) | undefined;
  /** Where it was left before, if it was. */
  readonly kept: () => Kept | undefined;
  readonly onKeep: (kept: Kept) => void;
}

const NONE: Found = [];
/** Lines that are drawn in one go. */
const AT_ONCE = 200;
const lineIn = (list: HTMLElement, i: number): HTMLElement | undefined =>
  list.querySelectorAll<HTMLElement>('[data-line]')[i];

/** The lines. They follow the recording until the reader scrolls away, and then wait to be asked back. */
export function Lines(props: LinesProps) {
  const { name, lines, time, follows, lang, found, shown, looked, onJump, onEscape, kept, onKeep } = props;
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(() => kept()?.away ?? false);
  const plain = lines.every(({ start }) => start === undefined);
  // Two thousand lines at once would hold the page up for longer than a blink.
  const [room, setRoom] = useState(() => Math.max(AT_ONCE, (kept()?.line ?? 0) + AT_ONCE));
  useEffect(() => {
    if (room >= lines.length) return undefined;
    const frame = requestAnimationFrame(() => setRoom(room + AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [room, lines]);
  const current = follows ? lineAt(lines, time) : -1;
  const still = away || looked !== null || shown !== null || current < 0;

  useLayoutEffect(() => {
    const list = box.current;
    if (list) settle(list);
  });
  // Before what follows is brought into sight: who had scrolled away, or reads what does not follow, is back where they were.
  const leaving = useRef({ away, onKeep });
  leaving.current = { away, onKeep };
  useLayoutEffect(() => {
    const list = box.current;
    const before = kept();
    const line = list && before && lineIn(list, before.line);
    if (line) list.scrollTop = line.offsetTop;
    return () => {
      if (!list) return;
      const all = [...list.querySelectorAll<HTMLElement>('[data-line]')];
      const top = all.findIndex((each) => each.offsetTop + each.offsetHeight > list.scrollTop + 1);
      leaving.current.onKeep({ line: Math.max(0, top), away: leaving.current.away });
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once for the list's whole life
  }, []);
  useLayoutEffect(() => {
    const list = box.current;
    const line = list && !still && lineIn(list, current);
    // Only its own list is moved, never the page; the line said stands a third down, with what comes next below it.
    if (line) list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 3;
  }, [current, still, lines]);
  useLayoutEffect(() => {
    const list = box.current;
    const line = list && shown !== null && lineIn(list, shown);
    if (line) list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 3;
  }, [shown]);

  useLayoutEffect(() => {
    const word = looked?.from;
    if (!word || !box.current) return undefined;
    // By hand, as the stop of the Tab key: its line is not drawn anew for it.
    word.dataset['open'] = '';
    bringInto(box.current, word);
    return () => void delete word.dataset['open'];
  }, [looked]);

  const jump = useRef(onJump);
  jump.current = onJump;
  const press = useMemo(
    () => (start: number) => {
      setAway(false);
      jump.current(start);
    },
    [],
  );
  // Drawn once: the time goes on four times a second, and a long recording has two thousand lines.
  const drawn = useMemo(
    () => lines.map((line, i) => <Row key={i} line={line} at={i} lang={lang} found={NONE} look="" press={press} />),
    [lines, lang, press],
  );
  const rows = drawn.slice(0, Math.max(room, current + 1, (shown ?? -1) + 1)).map((row, i) => {
    const line = lines[i];
    const places = found.get(i);
    if (!line || (i !== current && !places)) return row;
    const look = i === current ? (i === shown ? 'current shown' : 'current') : i === shown ? 'shown' : '';
    return <Row key={i} line={line} at={i} lang={lang} found={places ?? NONE} look={look} press={press} />;
  });

  const leave = (): void => setAway(true);
  return (
    <>
      {/* It listens for scrolling and the keys that walk over its words: what can be pressed in it are the words. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        class={plain ? 'hr-transcript hr-transcript--plain' : 'hr-transcript'}
        ref={box}
        role="group"
        aria-label={name}
        data-list
        // Without times there may be nothing in it to press: the keyboard scrolls the list itself.
        tabIndex={plain ? 0 : undefined}
        onWheel={leave}
        onTouchMove={leave}
        // On the list itself: its scroll bar. On a line: that line is asked for.
        onPointerDown={(event) => event.target === event.currentTarget && leave()}
        onFocusIn={({ currentTarget, target }) => {
          if (target instanceof HTMLElement && target.matches('[data-step]')) settle(currentTarget, target);
        }}
        onKeyDown={(event) => {
          // Tab brings a line into sight by itself.
          if (/^(Arrow|Page|Home|End|Tab)/.test(event.key)) leave();
          if (event.key === 'Escape' && onEscape && !event.isComposing) {
            event.preventDefault();
            event.stopPropagation();
            onEscape();
          } else walk(event.currentTarget, event);
        }}
      >
        {rows}
      </div>
      {away && shown === null && current >= 0 && (
        <p class="hr-transcript__back">
          <Button small kind="quiet" onPress={() => setAway(false)}>
            {t('video-or-text.follow')}
          </Button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly line: Line;
  readonly at: number;
  readonly lang: string | undefined;
  readonly found: Found;
  readonly look: '' | 'current' | 'shown' | 'current shown';
  readonly press: (start: number) => void;
}

function Row({ line: { text, start }, at, lang, found, look, press }: RowProps) {
  const t = useWords();
  const said = (
    <span class="hr-transcript__said" lang={lang} dir="auto">
      <Said text={text} line={at} found={found} />
    </span>
  );
  const common = {
    'data-line': true,
    'data-look': look,
    'aria-current': look.startsWith('current') ? ('true' as const) : undefined,
  };
  if (start === undefined) {
    return (
      <div class="hr-transcript__line" {...common}>
        {said}
      </div>
    );
  }
  return (
    // The whole line is a large place to press; its time is the same for the keyboard and says what it does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      class="hr-transcript__line"
      {...common}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('[data-step]:not(button)') === null) press(start);
      }}
    >
      <button
        class="hr-transcript__time"
        type="button"
        tabIndex={-1}
        data-step
        aria-label={t('video-or-text.play.from', { time: clock(start) })}
      >
        {clock(start)}
      </button>
      {said}
    </div>
  );
}
