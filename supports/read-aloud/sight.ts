import type { Stage } from '@/supports/contract';
import type { Passages, Piece } from './passages';

/** Under the LMS's own fixed head, px. */
const HEAD = 64;
/** Blocks that are looked at: measuring is layout work, and beyond these the reader has scrolled very far. */
const LOOK = 400;

/** The first sentence that is not above the window; a reader who scrolled to the middle means the middle. */
export function firstInSight(passages: Passages, stage: Pick<Stage, 'boxesOf'>): Piece | undefined {
  for (const block of passages.text.blocks.slice(0, LOOK)) {
    const pieces = passages.of(block);
    const last = pieces.at(-1);
    if (!last || isAbove(stage, last)) continue;
    return pieces.find((piece) => !isAbove(stage, piece));
  }
  return undefined;
}

function isAbove(stage: Pick<Stage, 'boxesOf'>, piece: Piece): boolean {
  const bottom = stage.boxesOf(piece.span).at(-1)?.bottom;
  return bottom !== undefined && bottom < HEAD;
}
