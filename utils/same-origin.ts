/** GET of the page's own origin with the page's own session. Never writes, never leaves the origin. */
async function get(href: string, accept: string, signal: AbortSignal): Promise<Response> {
  const url = new URL(href, location.href);
  if (url.origin !== location.origin) throw new Error(`another site: ${url.origin}`);
  const response = await fetch(url, { credentials: 'same-origin', headers: { Accept: accept }, signal });
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  return response;
}

/** The first type makes Canvas send ids as strings; the prefix is its guard against being loaded as a script. */
export async function getJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await get(path, 'application/json+canvas-string-ids, application/json', signal);
  return JSON.parse((await response.text()).replace(/^while\(1\);/, '')) as unknown;
}

/** Bytes of a picture: a camera's own file is smaller. */
const LARGEST = 20_000_000;
/** A picture file. */
export async function getPicture(href: string, signal: AbortSignal): Promise<Blob> {
  const file = await (await get(href, 'image/*', signal)).blob();
  if (!file.type.startsWith('image/') || file.size > LARGEST) throw new Error(`no picture: ${file.type}`);
  return file;
}

const LONGEST = 2_000_000;
/** A text file, captions for instance; at most 2 MB. */
export async function getText(href: string, signal: AbortSignal): Promise<string> {
  const response = await get(href, 'text/vtt, text/plain, */*', signal);
  const text = await response.text();
  if (text.length > LONGEST) throw new Error('too long');
  return text;
}
