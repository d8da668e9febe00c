import type { Span } from '@/model/activity';
import type { Box } from '@/supports/contract';
import type { Finding } from './view';

/** CSS px: a pin, and its distance from the text. */
export const PIN = { size: 24, gap: 10 } as const;

export interface Pin {
  readonly finding: Finding;
  /** px from the window's top. */
  readonly top: number;
}

/** Pins of what is in the window, under one another where two places share a line. */
export function pinsFor(
  findings: readonly Finding[],
  boxesOf: (span: Span) => readonly Box[],
  windowHeight: number,
): readonly Pin[] {
  const all = findings
    .flatMap((finding): Pin[] => {
      const box = finding.barrier.at && boxesOf(finding.barrier.at)[0];
      return box && box.bottom > 0 && box.top < windowHeight ? [{ finding, top: box.top - 1 }] : [];
    })
    .toSorted((a, b) => a.top - b.top);
  let last = Number.NEGATIVE_INFINITY;
  return all.map(({ finding, top }) => {
    last = Math.max(top, last + PIN.size + 2);
    return { finding, top: last };
  });
}
