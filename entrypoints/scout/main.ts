import { addresses } from '@/lms/addresses';
import { lockedDown } from '@/lms/reading/lockdown';

interface Extension {
  /** Gone when the extension was updated or switched off under the page. */
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}
declare const browser: Extension | undefined;
declare const chrome: Extension;
declare const navigation: EventTarget | undefined;

/** Between two looks at the address where the browser does not tell of changes, ms. */
const LOOK_EVERY = 1000;

/**
 * The only thing that runs on every page of an LMS: looks at the address, and asks for the overlay where an activity
 * may be open. A plain script of four kilobytes: what the framework makes of a content script is six times as big.
 */
let seen = '';
let asked = false;
function look(): void {
  if (asked || location.href === seen) return;
  seen = location.href;
  const url = new URL(seen);
  // The address first: most pages of an LMS are told by it alone, without a look into the document.
  if (!addresses.some((lms) => lms.mayHoldActivity(url) && lms.recognises(url, document))) return;
  // A locked-down exam is left alone.
  if (lockedDown(document)) return;
  asked = true;
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  // The background may be starting: then the next address asks again.
  runtime?.sendMessage({ to: 'background', name: 'overlay.inject' }).catch(() => {
    asked = false;
  });
}

look();
// Firefox before 147 and Safari before 26.2 have no Navigation API.
if (typeof navigation === 'undefined') setInterval(look, LOOK_EVERY);
else navigation.addEventListener('currententrychange', look);
