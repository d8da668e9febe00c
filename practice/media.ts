import { readFileSync } from 'node:fs';
import type { Served } from './hosting';

const TYPES: Readonly<Record<string, string>> = {
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** A file of `practice/media` or `practice/browser`. Bytes, so that a player may ask for ranges. */
export function fileOf(folder: 'media' | 'browser', name: string): Served | undefined {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (type === undefined || !/^[\w.-]+$/.test(name)) return undefined;
  try {
    const body = readFileSync(new URL(`${folder}/${name}`, import.meta.url));
    // Captions may be read from another site's page, as from hosts that mean them to be.
    const open = name.endsWith('.vtt') ? { 'access-control-allow-origin': '*' } : {};
    return { headers: { 'content-type': type, 'cache-control': 'no-store', ...open }, body };
  } catch {
    return undefined;
  }
}

/** Pictures, the film and its captions have the same path under every practice host: nothing comes from elsewhere. */
export const mediaAnswer = (url: URL): Served | undefined => {
  const name = /^\/practice\/media\/([^/]+)$/.exec(url.pathname)?.[1];
  return name === undefined ? undefined : fileOf('media', name);
};
