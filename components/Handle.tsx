import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeyHint } from './KeyHint';
import { Mark } from './Mark';
import { useWords } from './text';

export interface HandlePlace {
  readonly side: 'left' | 'right';
  /** Share of the window's height, 0 top to 1 bottom. */
  readonly at: number;
}

export interface HandleProps extends HandlePlace {
  /** While the panel is open the handle makes room for it. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onMove: (place: HandlePlace) => void;
}

/** Share of the window's height that one press of an arrow key or a "Move" button is worth. */
const STEP = 0.06;
/** CSS pixels: under this a press is a click with an unsteady hand, not a drag. */
const SLACK = 8;

const clamp = (at: number): number => Math.min(1, Math.max(0, Math.round(at * 100) / 100));

/** One step along the edge: what arrow keys and the buttons in the settings do. */
export const movedBy = (place: HandlePlace, steps: number): HandlePlace => ({
  side: place.side,
  at: clamp(place.at + steps * STEP),
});

/**
 * The one button on the page: the same for everyone on every day. What is on never shows on it.
 * Moved by dragging, by arrow keys, and by buttons in the panel's settings (WCAG 2.5.7).
 */
export function Handle({ side, at, open, onOpen, onMove }: HandleProps) {
  const t = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  const press = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const [held, setHeld] = useState<HandlePlace | null>(null);
  const place = held ?? { side, at };

  useLayoutEffect(() => {
    if (wasOpen.current && !open && button.current && isFree(button.current))
      button.current.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);

  const under = (event: PointerEvent): HandlePlace => ({
    side: event.clientX < window.innerWidth / 2 ? 'left' : 'right',
    at: clamp((event.clientY - 26) / window.innerHeight),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyed(event, place);
    if (!next) return;
    event.preventDefault();
    onMove(next);
  };

  return (
    <button
      class={held ? 'hr-handle is-held' : 'hr-handle'}
      type="button"
      ref={button}
      hidden={open}
      data-side={place.side}
      style={{ '--at': `${place.at * 100}%` }}
      aria-label={t('handle.open')}
      aria-describedby={`${id}-move`}
      aria-expanded={open}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragged.current = false;
        press.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const from = press.current;
        if (!from) return;
        if (!held && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
        dragged.current = true;
        setHeld(under(event));
      }}
      onPointerUp={(event) => {
        press.current = null;
        if (!dragged.current) return;
        setHeld(null);
        onMove(under(event));
      }}
      onPointerCancel={() => {
        press.current = null;
        dragged.current = false;
        setHeld(null);
      }}
      onClick={() => {
        // The click that ends a drag is not a press.
        if (dragged.current) dragged.current = false;
        else onOpen();
      }}
    >
      <Mark />
      <span id={`${id}-move`} hidden>
        {t('handle.move')}
      </span>
      <span class="hr-tip" aria-hidden="true">
        Handrail <KeyHint of="panel" />
      </span>
    </button>
  );
}

/** Does nobody on the page hold the focus? A dock that closes by itself must not pull a writer out of the answer. */
function isFree(button: HTMLElement): boolean {
  const root = button.getRootNode();
  const holder = document.activeElement;
  return holder === null || holder === document.body || (root instanceof ShadowRoot && holder === root.host);
}

function keyed(event: KeyboardEvent, place: HandlePlace): HandlePlace | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowUp':
      return movedBy(place, -1);
    case 'ArrowDown':
      return movedBy(place, 1);
    case 'ArrowLeft':
      return { side: 'left', at: place.at };
    case 'ArrowRight':
      return { side: 'right', at: place.at };
    default:
      return null;
  }
}
