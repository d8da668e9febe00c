import type { Reading } from './reading';

/**
 * What a screen reader is told of a change, as a key of our strings: once when reading begins, waits, ends or cannot go
 * on, and never of the words, which the voice says itself.
 */
export function announcement(before: Reading, after: Reading): string | undefined {
  if (after.phase === before.phase) return undefined;
  switch (after.phase) {
    case 'speaking':
      return 'said.reading';
    case 'paused':
      return before.phase === 'speaking' ? 'said.paused' : undefined;
    case 'done':
      return 'done';
    case 'trouble':
      return after.trouble && `trouble.${after.trouble}`;
    case 'resting':
      return undefined;
  }
}
