import type { Passages, Piece, Place } from './passages';

/** What back and next go by. A list's item and a table are paragraphs of their own. */
export const UNITS = ['sentence', 'paragraph', 'heading'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * Where a step leads: the beginning of the next unit, or back to the beginning of this one, or of the one before when
 * this one has only just begun (`begun` false). Undefined where there is none.
 */
export function stepFrom(
  place: Place,
  unit: Unit,
  step: 1 | -1,
  begun: boolean,
  passages: Passages,
): Piece | undefined {
  const here = passages.piece(place);
  switch (unit) {
    case 'sentence': {
      if (step === 1) return passages.next(place);
      return begun ? here : (passages.previous(place) ?? here);
    }
    case 'paragraph': {
      if (step === 1) return passages.from(passages.text.indexOf(place.key) + 1);
      const first = passages.piece({ key: place.key, index: 0 });
      if (begun || place.index > 0) return first;
      const before = passages.previous(place);
      return before ? passages.piece({ key: before.place.key, index: 0 }) : first;
    }
    case 'heading':
      return heading(place, step, begun, passages);
  }
}

function heading(place: Place, step: 1 | -1, begun: boolean, passages: Passages): Piece | undefined {
  const { blocks } = passages.text;
  const here = passages.text.indexOf(place.key);
  const inside = begun || place.index > 0;
  for (let at = step === -1 && inside ? here : here + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    const first = block?.kind === 'heading' ? passages.of(block)[0] : undefined;
    if (first) return first;
  }
  return undefined;
}
