import { ErrorBoundary } from '@/components/ErrorBoundary';
import type { Drawn } from './layers';

/** What a support draws: where it breaks, the rest of Handrail stands. */
export function Safely({ drawn: { Component, props } }: { readonly drawn: Drawn }) {
  const Shown = Component as (props: object) => preact.JSX.Element;
  return (
    <ErrorBoundary fallback={() => null}>
      <Shown {...props} />
    </ErrorBoundary>
  );
}
