import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { hostFilesOf, sourcesIn } from '@/glossaries/host-file';
import type { Glossary, GlossarySource } from '@/model/glossary';
import { type Hosting, host, type Served } from '@/practice/hosting';
import { packFile } from '@/packs/codec';
import { hasPack } from './week';

/** A static host as a school would have one: files, types, ETag, Cache-Control, gzip. Nothing is computed for anybody. */
export interface StaticHost extends AsyncDisposable {
  readonly origin: string;
  /** Requests that came through the socket. */
  readonly seen: () => number;
  /** What the server answered, by address: the same answer without the way through a socket. */
  answerTo(href: string, etag: string | undefined): Answered;
}
export interface Answered {
  readonly status: number;
  readonly etag: string | undefined;
  /** Milliseconds that a browser may keep it without asking. */
  readonly maxAge: number;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Bytes of the answer: head, and body as it was sent. */
  readonly wire: number;
}

const WORDS = 1500;
const LANGUAGES = 30;
/** Two letters each, so that no language of the world is meant. */
export const LANGS = Array.from(
  { length: LANGUAGES },
  (_, index) => `q${String.fromCodePoint(97 + (index % 26))}${index > 25 ? 'x' : ''}`,
);

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'sta', 'tur', 'vel', 'no', 'pha', 'dri', 'quo', 'zen', 'bar', 'eth'];
/** A made-up word that compresses about as well as a real one. */
const wordOf = (seed: number, syllables: number): string =>
  Array.from(
    { length: syllables },
    (_, index) =>
      SYLLABLES[Math.floor(Math.abs(Math.sin(seed * 12.9898 + index * 78.233)) * 43_758.5453) % SYLLABLES.length],
  ).join('');

/** `corrected`: in the language that most people have, one word was put right. */
function glossary(corrected: boolean): Glossary {
  return Array.from({ length: WORDS }, (_, term) => ({
    term: wordOf(term, 3) + term,
    subject: ['science', 'math', 'social studies', 'reading'][term % 4] ?? 'science',
    meaning: Array.from({ length: 8 }, (_word, index) => wordOf(term * 8 + index, 2)).join(' '),
    glosses: Object.fromEntries(
      LANGS.map((lang, index) => [
        lang,
        {
          text: wordOf(term * 31 + index + 7, 4) + (corrected && index === 0 && term === 0 ? ' (put right)' : ''),
          reviewer: `Reviewer ${wordOf(index, 3)}`,
          date: '2026-11-16',
        },
      ]),
    ),
  }));
}

export interface HostedDistrict {
  readonly host: StaticHost;
  /** What the school's policy names, before and after the correction. */
  readonly first: readonly GlossarySource[];
  readonly corrected: readonly GlossarySource[];
  readonly packs: string;
}

export async function districtHost(): Promise<HostedDistrict> {
  const files = new Map<
    string,
    { readonly served: Served; readonly content: Uint8Array<ArrayBuffer>; readonly maxAge: number }
  >();
  const put = (path: string, content: Uint8Array<ArrayBuffer>, cacheControl: string): void => {
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const headers = {
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': cacheControl,
      etag,
    };
    const maxAge = Number(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 0) * 1000;
    files.set(path, { served: { headers, body: gzipSync(content) }, content, maxAge });
  };
  const sources: GlossarySource[][] = [];
  const made = await Promise.all([false, true].map((corrected) => hostFilesOf(glossary(corrected))));
  for (const each of made.flat()) put(`/words/${each.name}`, each.content, 'public, max-age=31536000, immutable');

  const words = (lock: number): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(
      packFile({
        version: 2,
        author: `Teacher ${wordOf(lock, 2)}`,
        date: '2026-11-16',
        terms: Array.from({ length: 12 }, (_, term) => ({
          term: wordOf(lock * 12 + term, 3),
          meaning: wordOf(term, 12),
          glosses: { es: wordOf(term, 4) },
        })),
        alternates: [],
      }),
    );
  // One content for every pack: only its size counts, and a hundred thousand of them would not fit.
  const pack = words(1);
  const PACK = 'public, max-age=300';
  const NOTHING = { 'access-control-allow-origin': '*', 'cache-control': PACK };
  put('/pack', pack, PACK);

  const find = (path: string): string | undefined => {
    if (files.has(path)) return path;
    const activity = /^\/packs\/canvas-1-(\d+)\.json$/.exec(path)?.[1];
    return activity !== undefined && hasPack(activity) ? '/pack' : undefined;
  };
  const answer = (path: string, etag: string | undefined): Served => {
    const file = files.get(find(path) ?? '');
    if (!file) return { status: 404, headers: NOTHING, body: '' };
    return etag !== undefined && file.served.headers?.['etag'] === etag
      ? { status: 304, headers: file.served.headers, body: '' }
      : file.served;
  };
  const headSize = ({ status = 200, headers = {} }: Served): number =>
    `HTTP/1.1 ${status} OK\r\n`.length +
    Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 2);
  const hosting: Hosting = await host((url, request) => answer(url.pathname, request.headers['if-none-match']));
  const at = `https://127.0.0.1:${hosting.port}`;
  for (const each of made) sources.push(sourcesIn(`${at}/words`, each));
  return {
    first: sources[0] ?? [],
    corrected: sources[1] ?? [],
    packs: `${at}/packs`,
    host: {
      origin: at,
      seen: () => hosting.log.length,
      answerTo(href, etag) {
        const path = href.slice(at.length);
        const served = answer(path, etag);
        const file = files.get(find(path) ?? '');
        return {
          status: served.status ?? 200,
          etag: file && String(file.served.headers?.['etag']),
          maxAge: file?.maxAge ?? 300_000,
          content: file?.content ?? new Uint8Array(),
          wire: headSize(served) + served.body.length,
        };
      },
      [Symbol.asyncDispose]: () => hosting[Symbol.asyncDispose](),
    },
  };
}
