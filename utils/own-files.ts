import { browser } from 'wxt/browser';

/** The one place that fetches, and only what ships inside the extension. Rejects when the file is not in this build. */
async function own(path: string): Promise<Response> {
  const url = browser.runtime.getURL(path as '/');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`not in this build: ${path}`);
  return response;
}

export const readOwnJson = async (path: string): Promise<unknown> => (await own(path)).json() as Promise<unknown>;
export const readOwnBytes = async (path: string): Promise<ArrayBuffer> => (await own(path)).arrayBuffer();

const CHUNK = 0x8000;
/** Messages carry JSON only. */
export function base64Of(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < view.length; at += CHUNK) text += String.fromCharCode(...view.subarray(at, at + CHUNK));
  return btoa(text);
}
export const bytesOf = (base64: string): ArrayBuffer =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
