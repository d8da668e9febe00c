/** A child that ends with its parent, or by itself. */
export function lifetime(parent: AbortSignal): AbortController {
  const child = new AbortController();
  if (parent.aborted) child.abort(parent.reason);
  else parent.addEventListener('abort', () => child.abort(parent.reason), { once: true, signal: child.signal });
  return child;
}

/** Run `undo` when the signal aborts; at once if it already has. */
export function onEnd(signal: AbortSignal, undo: () => void): void {
  if (signal.aborted) undo();
  else signal.addEventListener('abort', undo, { once: true });
}

/** `addEventListener` that ends with the signal: the same shape for window, document, shadow root. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the event it listens for
export function listen<E extends Event = Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  signal: AbortSignal,
  options: Omit<AddEventListenerOptions, 'signal'> = {},
): void {
  target.addEventListener(type, listener as EventListener, { ...options, signal });
}
