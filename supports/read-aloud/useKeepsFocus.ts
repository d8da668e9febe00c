import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { listen } from '@/utils/lifetime';

/**
 * A press with mouse or finger on one of these buttons leaves the focus where it is: the caret stays in the student's field, and
 * no editor saves because it was left. By keyboard the focus has to come to the button.
 */
export function useKeepsFocus(within: RefObject<HTMLElement | null>, buttons = 'button'): void {
  useLayoutEffect(() => {
    const { current } = within;
    if (!current) return undefined;
    const ended = new AbortController();
    listen<MouseEvent>(
      current,
      'mousedown',
      (event) => {
        if (event.target instanceof Element && event.target.closest(buttons)) event.preventDefault();
      },
      ended.signal,
    );
    return () => ended.abort();
  });
}
