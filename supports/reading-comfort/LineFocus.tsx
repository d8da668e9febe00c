import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '@/supports/contract';
import { type Row, rowBeside, rowNear } from './rows';

export interface LineFocusProps {
  readonly kind: 'line' | 'ruler';
  /** Background of the veil; absent: the page's own, as the stage knows it. */
  readonly paper: string | undefined;
  /** Lines of the text near a height of the window. */
  readonly rowsAt: (y: number) => readonly Row[];
}

/** Where reading starts in a window, as a share of its height. */
const FIRST_LOOK = 0.3;
/** Breathing room over and under the line, as a share of its height. */
const AIR = 0.2;

/** Keeps one line in sight and steps back from the rest of the reading. The rest of the page is never touched. */
export function LineFocus({ kind, paper, rowsAt, region }: LineFocusProps & { readonly region: Box }) {
  const layer = useRef<HTMLDivElement>(null);
  const [y, setY] = useState<number>();
  useReaderPlace(layer, region, rowsAt, y, setY);

  const wanted = y === undefined ? undefined : clamp(y, region.top, region.bottom);
  const row = wanted === undefined ? undefined : rowNear(rowsAt(wanted), wanted);
  const box = row && withAir(row, region);
  const inline = { left: `${region.left}px`, width: `${Math.max(0, region.right - region.left)}px` };
  const veil = paper === undefined ? {} : { '--veil': paper };
  return (
    <div class="hr-line-focus" ref={layer} aria-hidden="true">
      {box && kind === 'line' && (
        <>
          <div
            class="hr-veil"
            style={{ ...inline, ...veil, top: `${region.top}px`, height: `${Math.max(0, box.top - region.top)}px` }}
          />
          <div
            class="hr-veil"
            style={{
              ...inline,
              ...veil,
              top: `${box.bottom}px`,
              height: `${Math.max(0, region.bottom - box.bottom)}px`,
            }}
          />
          <div
            class="hr-here"
            style={{ left: `${region.left - 12}px`, top: `${box.top}px`, height: `${box.bottom - box.top}px` }}
          />
        </>
      )}
      {row && kind === 'ruler' && <div class="hr-ruler" style={{ ...inline, top: `${row.bottom}px` }} />}
    </div>
  );
}

/** Follows the pointer and the focus; Alt with an arrow key steps line by line. */
function useReaderPlace(
  layer: { readonly current: HTMLElement | null },
  region: Box,
  rowsAt: LineFocusProps['rowsAt'],
  y: number | undefined,
  setY: (y: number) => void,
): void {
  const now = useRef({ region, rowsAt, y });
  useLayoutEffect(() => {
    now.current = { region, rowsAt, y };
  });
  useEffect(() => {
    const view = layer.current?.ownerDocument.defaultView;
    if (!view) return undefined;
    // The first drawing had no window to measure in.
    setY(view.innerHeight * FIRST_LOOK);
    const end = new AbortController();
    const inside = (x: number, at: number): boolean => {
      const { region: box } = now.current;
      return x >= box.left - 24 && x <= box.right + 24 && at >= box.top && at <= box.bottom;
    };
    let frame = 0;
    const point = (event: PointerEvent): void => {
      if (!inside(event.clientX, event.clientY)) return;
      const at = event.clientY;
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => setY(at));
    };
    const focus = (event: FocusEvent): void => {
      if (!(event.target instanceof Element)) return;
      const box = event.target.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      if (inside((box.left + box.right) / 2, middle)) setY(middle);
    };
    const key = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp'))
        return;
      // In a text box these keys are the writer's.
      if (
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable], [role="textbox"]')
      )
        return;
      const { region: box, rowsAt: rows, y: at } = now.current;
      const from = clamp(at ?? view.innerHeight * FIRST_LOOK, box.top, box.bottom);
      const next = rowBeside(rows(from), from, event.key === 'ArrowDown' ? 1 : -1);
      if (!next) return;
      event.preventDefault();
      const middle = (next.top + next.bottom) / 2;
      // At the window's edge the page comes along, so the line stays where the eyes are.
      const over = Math.max(0, next.bottom - view.innerHeight * 0.8) + Math.min(0, next.top - view.innerHeight * 0.15);
      if (over !== 0) view.scrollBy({ top: over, behavior: 'instant' });
      setY(middle - over);
    };
    const options = { capture: true, passive: true, signal: end.signal };
    view.addEventListener('pointermove', point, options);
    view.addEventListener('pointerdown', point, options);
    view.addEventListener('focusin', focus, options);
    view.addEventListener('keydown', key, { capture: true, signal: end.signal });
    return () => {
      view.cancelAnimationFrame(frame);
      end.abort();
    };
  }, [layer, setY]);
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

function withAir(row: Row, region: Box): Row {
  const air = (row.bottom - row.top) * AIR;
  return { top: Math.max(region.top, row.top - air), bottom: Math.min(region.bottom, row.bottom + air) };
}
