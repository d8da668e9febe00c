// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hostFilesOf, sourcesIn } from '@/glossaries/host-file';
import { HOUR, MINUTE } from '@/model/asking';
import type { Glossary, GlossarySource } from '@/model/glossary';
import { host, type Hosting, type Served } from '@/practice/hosting';
import { getHostedFile } from '@/utils/hosted-file';
import { forgetSchoolWords, SPREAD, schoolWordsStore, type SchoolWordsWorld } from '@/utils/school-words-store';

/** A static host of a school's, for real: TLS, its own certificate, nothing in between. */
let hosting: Hosting;
let files = new Map<string, Served>();
let folder: string;
beforeAll(async () => {
  // The certificate is our own, on this machine alone.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  hosting = await host((url) => files.get(url.pathname));
  folder = `https://127.0.0.1:${hosting.port}/words`;
});
afterAll(async () => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  await hosting[Symbol.asyncDispose]();
});
beforeEach(() => {
  files = new Map();
});
afterEach(() => forgetSchoolWords());

const glossary = (gloss: string): Glossary => [
  {
    term: 'photosynthesis',
    subject: 'science',
    meaning: 'how plants make food from light',
    glosses: { es: { text: gloss, reviewer: 'Ms. Díaz', date: '2026-11-16' }, vi: { text: 'quang hợp' } },
  },
  { term: 'stem', glosses: { es: { text: 'tallo' } } },
];

/** Puts the files on the host; the Spanish one's source comes back. */
async function put(words: Glossary): Promise<GlossarySource> {
  const made = await hostFilesOf(words);
  for (const { name, content } of made) files.set(`/words/${name}`, { body: content });
  const source = sourcesIn(folder, made).find(({ lang }) => lang === 'es');
  if (!source) throw new Error('no Spanish');
  return source;
}
/** A file that the coordinator's page did not make. */
function putText(text: string | Uint8Array, rest: Partial<GlossarySource> = {}): GlossarySource {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  files.set('/words/other.json', { body });
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { lang: 'es', href: `${folder}/other.json`, sha256, bytes: body.length, ...rest };
}
const asked = (): number => hosting.log.length;
const clock = { time: 1_800_000_000_000 };
const store = (seams: Partial<SchoolWordsWorld> = {}) =>
  schoolWordsStore({ now: () => clock.time, dice: () => 0.5, ...seams });
const glossIn = async (from: ReturnType<typeof store>, source: GlossarySource): Promise<string | undefined> =>
  (await from.read(source))?.file.terms[0]?.[3];

describe('a school’s words on a host', () => {
  it('are there after one request, for this background and the next, and nobody asks again', async () => {
    const source = await put(glossary('fotosíntesis'));
    const first = store();
    const before = asked();
    expect(await first.read(source)).toBeUndefined();
    expect(await Promise.all([first.refresh(source), first.refresh(source)])).toEqual([true, true]);
    expect(await glossIn(first, source)).toBe('fotosíntesis');
    const next = store();
    expect(await glossIn(next, source)).toBe('fotosíntesis');
    clock.time += 400 * 24 * HOUR;
    expect(await next.refresh(source)).toBe(false);
    expect(asked() - before).toBe(1);
  });

  it('ask without cookies, referrer or anything else that tells of the device', async () => {
    const source = await put(glossary('fotosíntesis'));
    const options: RequestInit[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      options.push(init ?? {});
      return real(input, init);
    };
    try {
      expect(await store().refresh(source)).toBe(true);
    } finally {
      globalThis.fetch = real;
    }
    expect(options).toEqual([
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }),
    ]);
    expect(options[0]).not.toHaveProperty('headers');
  });

  it('keep serving while a newer file is not there yet, and each device fetches that one in its own minute', async () => {
    const old = await put(glossary('fotosíntesis'));
    const device = store({ dice: () => 0.25 });
    await device.refresh(old);
    const next = await put(glossary('la fotosíntesis'));
    const before = asked();
    expect(await device.refresh(next)).toBe(false);
    expect(await glossIn(device, next)).toBe('fotosíntesis');
    clock.time += SPREAD / 4 - MINUTE;
    expect(await device.refresh(next)).toBe(false);
    expect(asked()).toBe(before);
    clock.time += MINUTE;
    expect(await device.refresh(next)).toBe(true);
    expect(await glossIn(device, next)).toBe('la fotosíntesis');
  });

  it('wait longer after every failure, also when the background slept in between, and come when the host is back', async () => {
    const source = await put(glossary('fotosíntesis'));
    const back = new Map(files);
    files.clear();
    const start = asked();
    const waits: number[] = [];
    for (let failures = 1; failures <= 12; failures++) {
      const before = clock.time;
      while (asked() - start < failures) {
        await store().refresh(source);
        if (asked() - start < failures) clock.time += 15_000;
      }
      waits.push(clock.time - before);
    }
    // dice 0.5: three quarters of 1, 2, 4 ... minutes, and six hours at most.
    expect(waits.slice(0, 5).map((wait) => wait / MINUTE)).toEqual([0, 0.75, 1.5, 3, 6]);
    expect(Math.max(...waits)).toBe(4.5 * HOUR);
    files = back;
    clock.time += 6 * HOUR;
    const device = store();
    expect(await device.refresh(source)).toBe(true);
    expect(await glossIn(device, source)).toBe('fotosíntesis');
  });

  const row = '["stem","","","tallo"]';
  const body = (terms: string, lang = 'es'): string =>
    `{"handrail":"glossary","version":1,"lang":"${lang}","terms":[${terms}]}`;
  it.each<[string, () => GlossarySource]>([
    ['another file than the one named', () => putText(body(row), { sha256: 'a'.repeat(64) })],
    ['a file longer than it says', () => putText(body(row), { bytes: 20 })],
    ['no JSON', () => putText('term,gloss')],
    ['no glossary', () => putText('{"version":1}')],
    ['another language', () => putText(body(row, 'fr'))],
    ['a later version', () => putText(body(row).replace('1', '2'))],
    ['markup in a gloss', () => putText(body('["stem","","","<img src=x>"]'))],
    ['half a character', () => putText(body('["stem","","","\\ud800"]'))],
    ['a row that is too short', () => putText(body('["stem","",""]'))],
    ['a row that is too long', () => putText(body('["stem","","","tallo","A","2026-11-16","7"]'))],
    ['a day that is none', () => putText(body('["stem","","","tallo","A","16.11.26"]'))],
    ['too many words', () => putText(body(Array.from({ length: 15_001 }, () => row).join()))],
    ['letters that are no UTF-8', () => putText(new Uint8Array([0x7b, 0xff, 0x7d]))],
    [
      'a redirect to another place',
      () => {
        const source = putText(body(row));
        files.set('/words/gone.json', { status: 302, headers: { location: source.href }, body: '' });
        return { ...source, href: `${folder}/gone.json` };
      },
    ],
    [
      'an answer that is an error',
      () => {
        const source = putText(body(row));
        files.set('/words/other.json', { status: 500, body: body(row) });
        return source;
      },
    ],
  ])('of %s nothing is used, and what was there stays', async (_, bad) => {
    const good = await put(glossary('fotosíntesis'));
    const device = store({ dice: () => 0 });
    await device.refresh(good);
    const source = bad();
    expect(await device.refresh(source)).toBe(false);
    const before = asked();
    expect(await device.refresh(source)).toBe(false);
    expect(asked()).toBeGreaterThan(before);
    expect(await glossIn(device, source)).toBe('fotosíntesis');
    expect(await glossIn(store(), source)).toBe('fotosíntesis');
  });

  it('ask past old copies on the way once another file came than the one that was named', async () => {
    const source = await put(glossary('fotosíntesis'));
    const ways: (boolean | undefined)[] = [];
    const device = store({
      get: (href, most, anew) => {
        ways.push(anew);
        return anew === true
          ? getHostedFile(href, most)
          : Promise.resolve({ kind: 'file', content: new TextEncoder().encode('an old copy') });
      },
    });
    expect(await device.refresh(source)).toBe(false);
    clock.time += HOUR;
    expect(await device.refresh(source)).toBe(true);
    expect(ways).toEqual([false, true]);
  });

  it('read no more of a file than it should have', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(endless));
    try {
      await expect(getHostedFile(`${folder}/endless.json`, 10_000)).rejects.toThrow('too long');
    } finally {
      globalThis.fetch = real;
    }
    expect(sent).toBeLessThan(20);
  });

  it('are never asked for without encryption', async () => {
    await expect(getHostedFile('http://127.0.0.1/words/es.json', 100)).rejects.toThrow('not encrypted');
  });

  it('go when the school names them no more', async () => {
    const source = await put(glossary('fotosíntesis'));
    const device = store();
    await device.refresh(source);
    await device.keepOnly([{ ...source, lang: 'vi' }]);
    expect(await device.read(source)).toBeUndefined();
    expect(await store().read(source)).toBeUndefined();
  });

  it('serve until the browser sleeps where a device keeps nothing more', async () => {
    const source = await put(glossary('fotosíntesis'));
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const nothing = {
      get: () => Promise.resolve(undefined),
      set: full,
      forget: full,
      langs: () => Promise.resolve([]),
    };
    const device = store({ kept: nothing, asked: nothing });
    expect(await device.refresh(source)).toBe(true);
    expect(await glossIn(device, source)).toBe('fotosíntesis');
  });
});
