// Reading `.value` while drawing keeps the pins up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { Icon } from '@/components/Icon';
import type { Box } from '@/supports/contract';
import { PIN, type Pin } from './placing';

export interface PinsProps {
  readonly pins: ReadonlySignal<readonly Pin[]>;
}

/** Numbers in the margin, never on the text: where the window leaves no margin there are none, and the list says it all. */
export function Pins({ pins, region }: PinsProps & { readonly region: Box }) {
  const left = region.left - PIN.size - PIN.gap;
  if (left < 2) return null;
  return (
    <div aria-hidden="true">
      {pins.value.map(({ finding: { barrier, number, added }, top }) => (
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
