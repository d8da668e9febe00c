import { MINUTE } from '@/model/asking';
import type { GlossarySource } from '@/model/glossary';
import type { GlossaryFile } from '@/model/glossary-file';
import { type Asked, hostedPack, openHosted, type PackHost } from '@/packs/hosted';
import type { Kept } from '@/packs/shelf';
import { getHostedFile, type HostedAnswer } from '@/utils/hosted-file';
import { type Keeping, openGlossaryFile, schoolWordsStore, type SchoolWordsStore } from '@/utils/school-words-store';
import type { StaticHost } from './host';
import type { Visit } from './week';

/** What is counted, over all devices. */
export interface Counts {
  words: Requests;
  packs: Requests;
  /** By second since the week began: requests. */
  readonly perSecond: Uint32Array;
  opens: number;
  /** A word was looked up: with the school's file on the device, and without. */
  lookUpsWith: number;
  lookUpsWithout: number;
  packsShown: number;
  /** Of an assignment that has one. */
  packsMissed: number;
}
export interface Requests {
  asked: number;
  /** 200, 304, 404, and no answer at all. */
  sent: number;
  notModified: number;
  absent: number;
  away: number;
  bytes: number;
  /** Answered by the browser's own cache, without a request. */
  fromCache: number;
}
export const noRequests = (): Requests => ({
  asked: 0,
  sent: 0,
  notModified: 0,
  absent: 0,
  away: 0,
  bytes: 0,
  fromCache: 0,
});

export interface District {
  readonly host: StaticHost;
  /** Where packs lie. */
  readonly packs: string;
  readonly monday: number;
  /** What the school's policy names at this moment. */
  readonly sourcesAt: (at: number) => readonly GlossarySource[];
  readonly down: (at: number) => boolean;
  readonly hasPack: (activity: string) => boolean;
}

/** What lies on one device; it is what a second week begins with. */
export interface Device {
  readonly lang: string;
  readonly dice: () => number;
  readonly kept: Map<string, unknown>;
  readonly asked: Map<string, unknown>;
  readonly shelf: Map<string, Kept>;
  readonly remembered: Map<string, Asked>;
  /** The browser's own cache of what came over HTTP. */
  readonly cache: Map<string, { until: number; readonly etag: string | undefined; readonly answer: HostedAnswer }>;
}
export const newDevice = (lang: string, roll: () => number): Device => ({
  lang,
  dice: roll,
  kept: new Map(),
  asked: new Map(),
  shelf: new Map(),
  remembered: new Map(),
  cache: new Map(),
});

const keepingIn = (map: Map<string, unknown>): Keeping => ({
  get: (lang) => Promise.resolve(map.get(lang)),
  set: (lang, value) => Promise.resolve(void map.set(lang, value)),
  forget: (lang) => Promise.resolve(void map.delete(lang)),
  langs: () => Promise.resolve([...map.keys()]),
});

/** Every file is opened for real once: hash, shape, every word of it. A hundred thousand times the same answer is that one. */
const openedOnce = new Map<Uint8Array, Promise<GlossaryFile>>();
const openOnce: typeof openGlossaryFile = (content, source) => {
  const known = openedOnce.get(content) ?? openGlossaryFile(content, source);
  openedOnce.set(content, known);
  return known;
};
const packsOnce = new Map<Uint8Array, ReturnType<typeof openHosted>>();
const openPackOnce: typeof openHosted = (content) => {
  const known = packsOnce.get(content) ?? openHosted(content);
  packsOnce.set(content, known);
  return known;
};

/** A closed door: what asks there is refused, as by a host that is away. */
const CLOSED = 'https://127.0.0.1:9';

/** Three words are looked up while the page is open. */
const LOOK_UPS = [MINUTE / 2, 2 * MINUTE, 5 * MINUTE];

/**
 * One device lives through its visits with the product's own code for when to ask, what to take and what to keep; the
 * clock and the dice are ours. `overHttp`: it asks a real server with the product's own fetch; else the answer of that
 * server is handed to it without the socket.
 */
export async function live(
  device: Device,
  visits: readonly Visit[],
  district: District,
  counts: Counts,
  overHttp: boolean,
): Promise<void> {
  const { host, monday } = district;
  let now = monday;
  const underway = new Set<Promise<unknown>>();
  const get = (href: string, most: number): Promise<HostedAnswer> => {
    const answer = ask(href, most);
    const over = answer.catch(() => undefined);
    underway.add(over);
    void over.then(() => underway.delete(over));
    return answer;
  };
  const ask = async (href: string, most: number): Promise<HostedAnswer> => {
    const of = href.startsWith(district.packs) ? counts.packs : counts.words;
    of.asked += 1;
    const known = device.cache.get(href);
    if (known && now < known.until) {
      of.fromCache += 1;
      return known.answer;
    }
    counts.perSecond[Math.floor((now - monday) / 1000)]! += 1;
    if (district.down(now)) {
      of.away += 1;
      if (overHttp) return getHostedFile(href.replace(host.origin, CLOSED), most);
      throw new TypeError('fetch failed');
    }
    const expected = host.answerTo(href, known?.etag);
    of.bytes += expected.wire;
    if (expected.status === 304 && known) {
      of.notModified += 1;
      known.until = now + expected.maxAge;
      if (overHttp) await asBrowser(href, known.etag, 304);
      return known.answer;
    }
    const answer = overHttp ? await getHostedFile(href, most) : given(expected.status, expected.content, most);
    if (answer.kind === 'absent') of.absent += 1;
    else of.sent += 1;
    device.cache.set(href, { until: now + expected.maxAge, etag: expected.etag, answer });
    return answer;
  };
  const store: SchoolWordsStore = schoolWordsStore({
    get,
    open: overHttp ? openGlossaryFile : openOnce,
    now: () => now,
    dice: device.dice,
    kept: keepingIn(device.kept),
    asked: keepingIn(device.asked),
  });
  const packs: PackHost = {
    folders: [district.packs],
    get,
    asked: {
      get: (key) => Promise.resolve(device.remembered.get(key)),
      set: (key, asked) => Promise.resolve(void device.remembered.set(key, asked)),
    },
    now: () => now,
    dice: device.dice,
    shelf: {
      keep: ({ id }, kept) => Promise.resolve(void device.shelf.set(id, kept)),
      forget: ({ id }) => Promise.resolve(void device.shelf.delete(id)),
    },
    open: overHttp ? openHosted : openPackOnce,
  };

  for (const { at, activity } of visits) {
    now = at;
    counts.opens += 1;
    const source = district.sourcesAt(now).find(({ lang }) => lang === device.lang);
    if (!source) throw new Error(`no file for ${device.lang}`);
    const ref = { lms: 'canvas', host: 'district.instructure.com', course: '1', id: activity };
    const answer = await hostedPack(ref, device.shelf.get(activity) ?? null, packs);
    if (answer.kind === 'found') counts.packsShown += 1;
    else if (district.hasPack(activity)) counts.packsMissed += 1;
    await store.refresh(source);
    for (const later of LOOK_UPS) {
      now = at + later;
      // As the background does it: what is there answers, and only then it is asked for more.
      const there = await store.read(source);
      if (there) counts.lookUpsWith += 1;
      else counts.lookUpsWithout += 1;
      await store.refresh(source);
    }
    // What was asked for the next time is there before that comes.
    await Promise.all(underway);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function given(status: number, content: Uint8Array<ArrayBuffer>, most: number): HostedAnswer {
  if (status === 404) return { kind: 'absent' };
  if (content.length > most) throw new Error('too long');
  return { kind: 'file', content };
}

/** The question that a browser's cache asks by itself, over the same wire. */
async function asBrowser(href: string, etag: string | undefined, expected: number): Promise<void> {
  const { status } = await fetch(href, etag === undefined ? {} : { headers: { 'if-none-match': etag } });
  if (status !== expected) throw new Error(`${status} instead of ${expected} for ${href}`);
}
