import type { BrowserTranslator, Made } from '@/supports/home-directions/translator';

export interface Ways {
  readonly availability?: () => Promise<string>;
  readonly create?: () => Promise<Made>;
  readonly translate?: (text: string) => unknown;
  /** What its download tells before it is made. */
  readonly progress?: readonly { readonly loaded: number; readonly total?: number }[];
}

/**
 * In the shape of the browser's own. Debian's Chromium 156 has one that never gets its languages, Firefox 140 has none
 * (2026-11-23). This one answers what a test says, "ar: One." for "One." when it says nothing.
 */
export function madeTranslator(ways: Ways = {}): BrowserTranslator {
  return {
    availability: ways.availability ?? (() => Promise.resolve('available')),
    create: async ({ targetLanguage, monitor }) => {
      const watched = new EventTarget();
      monitor(watched);
      for (const told of ways.progress ?? []) watched.dispatchEvent(Object.assign(new Event('downloadprogress'), told));
      if (ways.create) return ways.create();
      return {
        // The browser's word for it is not to be believed: what comes may be anything.
        translate: (text) => Promise.resolve(ways.translate?.(text) ?? `${targetLanguage}: ${text}`) as Promise<string>,
      };
    },
  };
}
