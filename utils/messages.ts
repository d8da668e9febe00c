import { browser } from 'wxt/browser';
import type { Shape, Shaped } from '@/model/shape';

/** One entry a message: both ends are typed from it, and whoever is asked checks the request. */
export type Protocol = Readonly<Record<string, { readonly request: Shape; readonly response: Shape }>>;
export type Request<P extends Protocol, N extends keyof P> = Shaped<P[N]['request']>;
export type Response<P extends Protocol, N extends keyof P> = Shaped<P[N]['response']>;
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (
    request: Request<P, N>,
    sender: {
      readonly tab: number | undefined;
      readonly frame: number | undefined;
      /** A page of the extension asks, and no content script on somebody's site. */
      readonly own: boolean;
    },
  ) => Promise<Response<P, N>> | Response<P, N>;
};
export type Requests<P extends Protocol> = { readonly [N in keyof P]: P[N]['request'] };

type Reply = { readonly ok: true; readonly value?: unknown } | { readonly ok: false; readonly error: string };

/** The other end is gone: the extension was updated or switched off under an open page, or the page has no overlay. */
export class Unreachable extends Error {}

export interface Address {
  readonly to: 'background' | 'overlay' | 'voice';
  /** For 'overlay': which tab. */
  readonly tab?: number;
}

/**
 * The way to ask the background, by the types of one protocol. The background is the same build as whoever asks, and
 * more trusted than a page: what it answers is what its handlers' types say, without a check. Rejects with Unreachable when nobody answers, else with the background's error.
 */
export const backgroundAsker =
  <P extends Protocol>() =>
  <N extends keyof P & string>(name: N, payload: Request<P, N>): Promise<Response<P, N>> =>
    send({ to: 'background' }, name, payload) as Promise<Response<P, N>>;

/** The same for the part of the extension that has workers and sound: the background in Firefox, its own page in Chrome. */
export const voiceAsker =
  <P extends Protocol>() =>
  <N extends keyof P & string>(name: N, payload: Request<P, N>): Promise<Response<P, N>> =>
    send({ to: 'voice' }, name, payload) as Promise<Response<P, N>>;

/** Ask the overlay in a tab. A page's process answers: its reply is checked. Rejects as the background's does. */
export async function askOverlay<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  tab: number,
  name: N,
  payload: Request<P, N>,
): Promise<Response<P, N>> {
  return (protocol[name] as P[N]).response.parse(await send({ to: 'overlay', tab }, name, payload)) as Response<P, N>;
}

async function send({ to, tab }: Address, name: string, payload: unknown): Promise<unknown> {
  const envelope = { to, name, payload };
  let raw: unknown;
  try {
    raw =
      tab === undefined
        ? await browser.runtime.sendMessage(envelope)
        : await browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
  } catch (error) {
    throw new Unreachable(String(error));
  }
  if (!isReply(raw)) throw new Unreachable(`${name}: no answer`);
  if (!raw.ok) throw new Error(`${name}: ${raw.error}`);
  return raw.value;
}

const isReply = (raw: unknown): raw is Reply =>
  typeof raw === 'object' &&
  raw !== null &&
  'ok' in raw &&
  (raw.ok === true || (raw.ok === false && 'error' in raw && typeof raw.error === 'string'));

const isEnvelope = (raw: unknown): raw is { to: string; name: string; payload?: unknown } =>
  typeof raw === 'object' &&
  raw !== null &&
  'to' in raw &&
  typeof raw.to === 'string' &&
  'name' in raw &&
  typeof raw.name === 'string';

/** The requests of a protocol, as `answer` checks them. */
export const requestsOf = <P extends Protocol>(protocol: P): Requests<P> =>
  Object.fromEntries(Object.entries(protocol).map(([name, { request }]) => [name, request])) as Requests<P>;

/** Answer every message of a protocol; a missing handler is a type error. Returns the way to stop. */
export function answer<P extends Protocol>(
  requests: Requests<P>,
  as: Address['to'],
  handlers: Handlers<P>,
): () => void {
  const listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void): true | undefined => {
    if (!isEnvelope(message) || message.to !== as || !Object.hasOwn(requests, message.name)) return undefined;
    // Only our own pages and content scripts may ask; another extension's message has another id.
    const from = sender as { id?: string; url?: string; tab?: { id?: number }; frameId?: number };
    if (from.id !== browser.runtime.id) return undefined;
    void reply(requests, handlers, message.name, message.payload, from).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function reply<P extends Protocol>(
  requests: Requests<P>,
  handlers: Handlers<P>,
  name: keyof P & string,
  payload: unknown,
  sender: { url?: string; tab?: { id?: number }; frameId?: number },
): Promise<Reply> {
  try {
    const request = requests[name].parse(payload) as Request<P, typeof name>;
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    return { ok: true, value: await handlers[name](request, { tab: sender.tab?.id, frame: sender.frameId, own }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
