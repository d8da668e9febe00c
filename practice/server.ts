import { canvasAnswer } from './canvas/site';
import { classroomAnswer } from './classroom/site';
import { formsAnswer } from './classroom/form';
import { type Answer, host } from './hosting';
import { mediaAnswer } from './media';
import { type PracticePage, practicePages } from './pages';
import { FILES_HOST, schoolFilesAnswer } from './school-files';

/** One request that reached this machine, whoever it was meant for. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
}

export interface Practice {
  /** Of the TLS server: `MAP * 127.0.0.1:PORT` in Chromium's `--host-resolver-rules`. */
  readonly port: number;
  /** Of the CONNECT proxy that leads every name here, for Firefox. */
  readonly proxyPort: number;
  readonly pages: readonly PracticePage[];
  /** Everything that was asked for, also of hosts that nobody serves here. */
  readonly requests: readonly SeenRequest[];
  /** Requests to hosts that are neither practice pages nor the browser's own business: must stay empty. */
  readonly strangers: readonly SeenRequest[];
  /** Launch arguments for Chromium: every name leads here, certificates are not checked, nothing else is called. */
  readonly chromiumArgs: readonly string[];
  /** Preferences for Firefox; `acceptInsecureCerts` is the launcher's own option. */
  readonly firefoxPrefs: Readonly<Record<string, unknown>>;
  /** Full address of a page id, or of a path on the practice school's Canvas. Throws for an id that is none. */
  url(idOrPath: string): string;
  close(): Promise<void>;
}

/** School's own domain, as many schools have: only the page's structure tells that it is Canvas. */
export const CUSTOM_HOST = 'canvas.riverbend.example';
export const SCHOOL_HOST = 'school.instructure.com';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#d8c98a"/></svg>';

const isPractice = (hostname: string): boolean =>
  hostname === CUSTOM_HOST ||
  hostname === FILES_HOST ||
  hostname.endsWith('.instructure.com') ||
  hostname === 'classroom.google.com' ||
  hostname === 'docs.google.com';

/** What the two browsers ask for by themselves, with every switch off that has one (seen 2026-11-23). */
const BROWSERS_OWN =
  /^(?:update|content-autofill|optimizationguide-pa|safebrowsing|clients\d?|redirector|android)\.?(?:googleapis|google|gvt1)\.com$|^(?:accounts|www)\.google\.com$|(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)$/;

/** Which site a host name is. A host that nobody serves is a 404, and stays in the log. */
export const practiceAnswer: Answer = (url, request) => {
  const media = mediaAnswer(url);
  if (media) return media;
  if (url.pathname === '/favicon.ico') return { headers: { 'content-type': 'image/svg+xml' }, body: ICON };
  if (url.pathname === '/web-app-manifest/manifest.json')
    return { headers: { 'content-type': 'application/manifest+json' }, body: '{"name":"Practice page"}' };
  if (url.hostname === CUSTOM_HOST || url.hostname.endsWith('.instructure.com')) return canvasAnswer(url, request);
  if (url.hostname === 'classroom.google.com') return classroomAnswer(url);
  if (url.hostname === 'docs.google.com') return formsAnswer(url);
  if (url.hostname === FILES_HOST) return schoolFilesAnswer(url, request.headers);
  return undefined;
};

/** Serve the practice Canvas and the practice Classroom under their real host names, on this machine alone. */
export async function startPractice(options: { readonly port?: number } = {}): Promise<Practice> {
  const hosting = await host(practiceAnswer, options.port);
  const requests = (): SeenRequest[] =>
    hosting.log.map((address) => {
      const { hostname, pathname, search } = new URL(address, 'https://nowhere');
      return { host: hostname, path: pathname + search };
    });
  return {
    port: hosting.port,
    proxyPort: hosting.proxyPort,
    pages: practicePages,
    get requests() {
      return requests();
    },
    get strangers() {
      return requests().filter((one) => !isPractice(one.host) && !BROWSERS_OWN.test(one.host));
    },
    chromiumArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${hosting.port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter',
    ],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': hosting.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': hosting.proxyPort,
      'network.proxy.no_proxies_on': '',
    },
    url(idOrPath) {
      if (idOrPath.startsWith('/')) return `https://${SCHOOL_HOST}${idOrPath}`;
      const page = practicePages.find(({ id }) => id === idOrPath);
      if (!page) throw new Error(`No practice page is called ${idOrPath}.`);
      return page.url;
    },
    close: () => hosting.unplug(),
  };
}
