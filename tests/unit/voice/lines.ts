import type { Port } from '@/voice/port';

/** Two ends of a line; what is posted at one arrives at the other at once. */
export function line(): { near: Port; far: Port } {
  const make = () => ({ message: [] as ((message: unknown) => void)[], closed: [] as (() => void)[] });
  const [a, b] = [make(), make()];
  let open = true;
  const end = (mine: typeof a, other: typeof a): Port => ({
    post: (message) => {
      if (open) for (const listener of other.message) listener(structuredClone(message));
    },
    onMessage: (listener) => void mine.message.push(listener),
    onClose: (listener) => void mine.closed.push(listener),
    close: () => {
      if (!open) return;
      open = false;
      for (const listener of other.closed) listener();
    },
  });
  return { near: end(a, b), far: end(b, a) };
}
