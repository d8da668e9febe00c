/** Milliseconds that a host has for a whole file: a background sleeps after 30 s without news. */
const PATIENCE = 20_000;

/** 'absent': the host is there, and the file is not. */
export type HostedAnswer =
  { readonly kind: 'file'; readonly content: Uint8Array<ArrayBuffer> } | { readonly kind: 'absent' };

/**
 * GET of one file from a host that the school has named: no cookies, no referrer, and no other host in its place
 * (redirects end it). Stops as soon as more than `most` bytes have come. `anew`: past every cache on the way, for a copy
 * that turned out to be an old one. Rejects when the host is away, slow, or gives it to nobody else's page (CORS).
 */
export async function getHostedFile(href: string, most: number, anew = false): Promise<HostedAnswer> {
  const url = new URL(href);
  if (url.protocol !== 'https:') throw new Error('not encrypted');
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: anew ? 'reload' : 'default',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.status === 404 || response.status === 410) return { kind: 'absent' };
  if (!response.ok || !response.body) throw new Error(`${response.status} for the file`);
  return { kind: 'file', content: await upTo(most, response.body) };
}

async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      throw new Error('too long');
    }
    parts.push(value);
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return content;
}
