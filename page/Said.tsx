import type { Session } from './session';

/** Two live regions that are there from the start: one that appears with its words is not announced. */
export function Said({ session }: { readonly session: Session }) {
  const { text, urgency, turn } = session.layers.said.value;
  // The same sentence twice has to be a change to be said twice.
  const words = text && turn % 2 === 1 ? `${text}\u00A0` : text;
  return (
    <div class="hr-visually-hidden">
      <p aria-live="polite">{urgency === 'polite' ? words : ''}</p>
      <p aria-live="assertive">{urgency === 'assertive' ? words : ''}</p>
    </div>
  );
}
