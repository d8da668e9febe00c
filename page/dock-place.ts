import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DockPlace } from '@/components/Dock';
import type { Box } from '@/supports/contract';
import { clearColumn, meets } from './placement';
import type { Session } from './session';

/** CSS px. Below `narrow` the dock is a sheet at the foot; below `beside` there is no room for a column beside the text. */
export const DOCK = { width: 344, edge: 24, handle: 60, narrow: 481, beside: 900, want: 780, least: 520 };

const columnAt = (side: 'left' | 'right', edge: number): Box => {
  const left = side === 'left' ? edge : innerWidth - DOCK.width - edge;
  return { left, right: left + DOCK.width, top: DOCK.edge, bottom: innerHeight - DOCK.edge };
};

/** Where the dock stands: clear of what hands work in, and where it already stands unless that comes under it. */
export function useDockPlace(session: Session, shown: boolean, besideHandle: boolean): DockPlace {
  const moved = session.layers.moved.value;
  const { side } = session.handlePlace();
  // A narrow window has the bar below the card; a wide one has it beside.
  const foot = innerWidth < DOCK.narrow ? Math.round(session.layers.foot.value) : 0;
  const standing = useRef<(DockPlace & { key: string }) | null>(null);
  const place = useMemo<DockPlace>(() => {
    void moved;
    const key = `${side} ${innerWidth} ${innerHeight} ${besideHandle}`;
    if (!shown || innerWidth < DOCK.narrow) {
      standing.current = null;
      return foot === 0 ? { side } : { side, bottom: foot };
    }
    const clear = session.keepClear();
    const now = standing.current;
    if (now?.key === key) {
      const column = columnAt(now.side, now.edge ?? DOCK.edge);
      const box = { ...column, top: now.top ?? column.top, bottom: innerHeight - (now.bottom ?? DOCK.edge) };
      if (!clear.some((each) => meets(each, box))) return now;
    }
    const other = side === 'left' ? 'right' : 'left';
    const edgeAt = (at: 'left' | 'right'): number => (besideHandle && at === side ? DOCK.handle : DOCK.edge);
    const gaps = ([side, other] as const).map((at) => ({
      at,
      ...clearColumn(columnAt(at, edgeAt(at)), clear, DOCK.want),
    }));
    const best = gaps.find((gap) => gap.height >= DOCK.least) ?? gaps.toSorted((a, b) => b.height - a.height)[0];
    if (!best) return { side };
    const next = {
      key,
      side: best.at,
      edge: edgeAt(best.at),
      top: best.top,
      bottom: innerHeight - best.top - best.height,
    };
    standing.current = next;
    return next;
  }, [moved, shown, side, besideHandle, foot, session]);

  useLayoutEffect(() => {
    session.layers.docked.value = shown && innerWidth >= DOCK.narrow ? place.side : null;
  }, [shown, place, session]);
  useLayoutEffect(() => {
    // Asked only while it matters: a box has the browser lay the page out.
    const region = shown && innerWidth >= DOCK.beside ? session.stage.viewBox() : null;
    if (!region) {
      session.stage.yieldTo(null);
      return;
    }
    const column = columnAt(place.side, place.edge ?? DOCK.edge);
    const by = place.side === 'left' ? column.right + DOCK.edge - region.left : region.right - column.left + DOCK.edge;
    session.stage.yieldTo(
      by > 0 && by < region.right - region.left - 240 ? { side: place.side, by: Math.ceil(by) } : null,
    );
  }, [moved, shown, place, session]);
  return place;
}
