import type { PageState } from '@/model/messages';
import type { PopupState } from './PopupView';

export interface Page {
  /** Undefined where the browser does not say: its own pages, other extensions' pages. */
  readonly url: string | undefined;
  /** May Handrail read this site? */
  readonly granted: boolean;
  /** What the overlay in the tab said; null when nobody answered. */
  readonly answer: PageState | null;
}

/** Pure: what to show for a page. */
export function popupState({ url, granted, answer }: Page): PopupState {
  if (answer)
    return answer.state === 'ready'
      ? { kind: 'ready', title: answer.title, hidden: answer.hidden }
      : { kind: answer.state };
  const host = hostOf(url);
  if (host === null) return { kind: 'elsewhere' };
  return granted ? { kind: 'none' } : { kind: 'site', host };
}

/** Without its port: a match pattern takes none in Firefox. Null for what is not https. */
export function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname !== '' ? hostname : null;
}

/** The match pattern asked for when a person turns Handrail on for a site. */
export const originOf = (host: string): string => `https://${host}/*`;
