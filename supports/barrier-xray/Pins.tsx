// Reading `.value` while drawing keeps the pins up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { Icon } from '@/components/Icon';
import type { Span } from '@/model/activity';
import type { Box } from '@/supports/contract';
import type { Finding } from './view';

export interface PinsProps {
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly boxesOf: (span: Span) => readonly Box[];
}

/** CSS px: a pin, and its distance from the text. */
const SIZE = 24;
const GAP = 10;

interface Placed {
  readonly finding: Finding;
  readonly top: number;
}

/** Under one another where two places share a line. */
function placed(findings: readonly Finding[], boxesOf: PinsProps['boxesOf']): Placed[] {
  const all = findings
    .flatMap((finding): Placed[] => {
      const box = finding.barrier.at && boxesOf(finding.barrier.at)[0];
      return box && box.bottom > 0 && box.top < innerHeight ? [{ finding, top: box.top - 1 }] : [];
    })
    .toSorted((a, b) => a.top - b.top);
  let last = Number.NEGATIVE_INFINITY;
  return all.map(({ finding, top }) => {
    last = Math.max(top, last + SIZE + 2);
    return { finding, top: last };
  });
}

/** Numbers in the margin, never on the text: where the window leaves no margin there are none, and the list says it all. */
export function Pins({ findings, boxesOf, region }: PinsProps & { readonly region: Box }) {
  const left = region.left - SIZE - GAP;
  if (left < 2) return null;
  return (
    <div aria-hidden="true">
      {placed(findings.value, boxesOf).map(({ finding: { barrier, number, added }, top }) => (
        <span
          key={barrier.id}
          class={added ? 'hr-xray-pin hr-xray-pin--done hr-xray-pin--page' : 'hr-xray-pin hr-xray-pin--page'}
          style={{ left: `${left}px`, top: `${top}px` }}
        >
          {added ? <Icon name="check" size={16} /> : number}
        </span>
      ))}
    </div>
  );
}
