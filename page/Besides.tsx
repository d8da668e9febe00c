import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DOCK } from './dock-place';
import type { DrawnBeside } from './layers';
import { measuring } from './measuring';
import { placeBeside, type Placed } from './placement';
import { Safely } from './Safely';
import type { Session } from './session';

export function Besides({ session }: { readonly session: Session }) {
  return [...session.layers.beside.value].map(([id, drawn]) => <Beside key={id} session={session} drawn={drawn} />);
}

/** A card under the sentence its word stands in. Measured first, shown then: it never jumps. */
function Beside({ session, drawn }: { readonly session: Session; readonly drawn: DrawnBeside }) {
  const card = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<(Placed & { readonly cut: boolean }) | null>(null);
  const { at } = drawn;

  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return undefined;
    const { docked, moved } = session.layers;
    let before: Placed | undefined;
    return measuring([current], [moved, docked], () => {
      const sentence = session.sentenceOf(at);
      // Its whole height, also while it is cut and scrolls inside.
      const inner = current.firstElementChild;
      const whole = { width: inner?.clientWidth ?? 0, height: inner?.scrollHeight ?? 0 };
      const dock = docked.peek();
      const taken = DOCK.width + DOCK.handle;
      const room = {
        left: dock === 'left' ? taken : 0,
        top: 0,
        right: dock === 'right' ? innerWidth - taken : innerWidth,
        bottom: innerHeight,
      };
      const lines = sentence ? session.stage.boxesOf(sentence) : [];
      const spot = placeBeside(session.stage.boxesOf(at), lines, whole, room, before);
      before = spot ?? undefined;
      setPlaced(spot && { ...spot, cut: whole.height > spot.most });
    });
  }, [session, at]);

  const style: Record<string, string> = placed
    ? { left: `${placed.left}px`, top: `${placed.top}px`, '--beak': `${placed.beak}px`, '--most': `${placed.most}px` }
    : { left: '0', top: '0', visibility: 'hidden' };
  return (
    <div class="hr-beside" ref={card} data-above={placed?.above ?? false} data-cut={placed?.cut ?? false} style={style}>
      <Safely drawn={drawn} />
    </div>
  );
}
