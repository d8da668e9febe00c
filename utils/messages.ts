import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** One entry a message: both ends are typed from it, the receiving end checks the request and the asking end the reply. */
export type Protocol = Readonly<Record<string, { readonly request: z.ZodMiniType; readonly response: z.ZodMiniType }>>;
export type Request<P extends Protocol, N extends keyof P> = z.infer<P[N]['request']>;
export type Response<P extends Protocol, N extends keyof P> = z.infer<P[N]['response']>;
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (
    request: Request<P, N>,
    sender: { readonly tab: number | undefined; readonly frame: number | undefined },
  ) => Promise<Response<P, N>> | Response<P, N>;
};

const Envelope = z.object({ to: z.string(), name: z.string(), payload: z.optional(z.unknown()) });
const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** The other end is gone: the extension was updated or switched off under an open page, or the page has no overlay. */
export class Unreachable extends Error {}

export interface Address {
  readonly to: 'background' | 'overlay' | 'voice';
  /** For 'overlay': which tab. */
  readonly tab?: number;
}

/** Ask one end. Rejects with Unreachable when nobody answers, else with the other end's error. */
export async function ask<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  address: Address,
  name: N,
  payload: Request<P, N>,
): Promise<Response<P, N>> {
  const envelope = { to: address.to, name, payload };
  let raw: unknown;
  try {
    raw =
      address.tab === undefined
        ? await browser.runtime.sendMessage(envelope)
        : await browser.tabs.sendMessage(address.tab, envelope, { frameId: 0 });
  } catch (error) {
    throw new Unreachable(String(error));
  }
  const answered = Reply.safeParse(raw);
  if (!answered.success) throw new Unreachable(`${name}: no answer`);
  if (!answered.data.ok) throw new Error(`${name}: ${answered.data.error}`);
  return (protocol[name] as P[N]).response.parse(answered.data.value) as Response<P, N>;
}

/** Answer every message of a protocol; a missing handler is a type error. Returns the way to stop. */
export function answer<P extends Protocol>(protocol: P, as: Address['to'], handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void): true | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || envelope.data.to !== as || !Object.hasOwn(protocol, envelope.data.name)) return undefined;
    // Only our own pages and content scripts may ask; another extension's message has another id.
    const from = sender as { id?: string; tab?: { id?: number }; frameId?: number };
    if (from.id !== browser.runtime.id) return undefined;
    void reply(protocol, handlers, envelope.data.name, envelope.data.payload, from).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function reply<P extends Protocol>(
  protocol: P,
  handlers: Handlers<P>,
  name: keyof P & string,
  payload: unknown,
  sender: { tab?: { id?: number }; frameId?: number },
): Promise<z.infer<typeof Reply>> {
  try {
    const request = (protocol[name] as P[typeof name]).request.parse(payload) as Request<P, typeof name>;
    return { ok: true, value: await handlers[name](request, { tab: sender.tab?.id, frame: sender.frameId }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
