import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DockPlace } from '@/components/Dock';
import { DOCK } from './dock-place';
import { measuring } from './measuring';
import { meets } from './placement';
import { Safely } from './Safely';
import type { Session } from './session';

/** CSS px between a bar and what it stands above. */
const BAR_GAP = 8;

/** The bar stands in the middle of what the dock leaves of the window's foot. */
export function barStyle(place: DockPlace, shown: boolean): Record<string, string> {
  const room = shown && innerWidth >= DOCK.beside ? DOCK.width + (place.edge ?? DOCK.edge) : 0;
  return { '--bar-room': `${room}px`, '--bar-shift': `${(place.side === 'left' ? room : -room) / 2}px` };
}

/** The bars at the foot. Where one would lie over what hands work in, it stands above that instead. */
export function Bars({ session, place }: { readonly session: Session; readonly place: Record<string, string> }) {
  const bars = useRef<HTMLDivElement>(null);
  const lift = useSignal(0);
  const drawn = [...session.layers.bar.value];

  useLayoutEffect(() => {
    const { current } = bars;
    if (!current) return undefined;
    const stop = measuring(current.children, [session.layers.moved], () => {
      const box = current.firstElementChild?.getBoundingClientRect();
      if (!box) return;
      // Where it stands by itself.
      const [top, bottom] = [box.top + lift.peek(), box.bottom + lift.peek()];
      const natural = { left: box.left, right: box.right, top, bottom };
      const under = session.keepClear().filter((each) => meets(each, natural));
      const by = under.length === 0 ? 0 : bottom - Math.min(...under.map((each) => each.top)) + BAR_GAP;
      // In a window too low for both, the person can still move the page or close the bar.
      lift.value = top - by < BAR_GAP ? 0 : Math.round(by);
      session.layers.foot.value = innerHeight - top + lift.value;
    });
    return () => {
      stop();
      session.layers.foot.value = 0;
    };
  }, [session, lift, drawn.length]);

  return (
    <div class="hr-bars" ref={bars} style={{ ...place, '--bar-lift': `${lift.value}px` }}>
      {drawn.map(([id, each]) => (
        <Safely key={id} drawn={each} />
      ))}
    </div>
  );
}
