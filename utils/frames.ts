/** A page that nobody sees draws no frames, ms. One that is seen may be slow to: it gets its time. */
const UNDRAWN = { hidden: 50, seen: 1500 };

/**
 * Run in the next frame, right after the browser has laid the page out: whoever then asks where something stands does
 * not make it do so within our script, whatever else was changed meanwhile. A new ResizeObserver is the one thing that
 * is always told at that moment. `run` measures; what it changes shows in the frame after. Not run once the signal aborts.
 */
export function whenLaidOut(signal: AbortSignal, run: () => void): void {
  if (signal.aborted) return;
  const end = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    observer.disconnect();
    signal.removeEventListener('abort', end);
  };
  const now = (): void => {
    end();
    run();
  };
  const observer = new ResizeObserver(now);
  // From the frame's beginning: one that is added while others are told makes the browser report an error on the page.
  const frame = requestAnimationFrame(() => observer.observe(document.documentElement));
  const timer = setTimeout(now, document.hidden ? UNDRAWN.hidden : UNDRAWN.seen);
  signal.addEventListener('abort', end);
}

/** A way to ask for `run` as often as one likes: it comes once, when the page is laid out next. */
export function onceLaidOut(signal: AbortSignal, run: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    whenLaidOut(signal, () => {
      asked = false;
      run();
    });
  };
}
