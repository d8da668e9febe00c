import type { Stage } from '@/supports/contract';
import type { PostedBlock } from './posted';

/**
 * Scrolls the pane so that the first block below `line` (viewport px) stands as high in it as on the page. The page's own
 * blocks stand one under the other, so the first is found by halves: a long text is not measured whole.
 */
export function alignWith(
  pane: HTMLElement,
  blocks: readonly PostedBlock[],
  stage: Pick<Stage, 'boxesOf'>,
  line: number,
): void {
  const topOf = (at: number): number | undefined => {
    const block = blocks[at];
    return block && stage.boxesOf({ key: block.key, start: 0, end: 1 })[0]?.top;
  };
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // What is not drawn on the page stands nowhere: the search goes on behind it.
    if ((topOf(middle) ?? -Infinity) < line) low = middle + 1;
    else high = middle;
  }
  const top = topOf(low);
  const here = pane.querySelector(`[data-at="${low}"]`);
  if (top !== undefined && here) pane.scrollTop += here.getBoundingClientRect().top - top;
  else pane.scrollTop = pane.scrollHeight;
}
