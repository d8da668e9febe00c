import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pack } from '@/model/pack';
import { decodePack, encodePack, packFile, readPackFile } from '@/packs/codec';
import { packBlock, packLink } from '@/packs/find';
import { MAX_CODE, MAX_JSON } from '@/packs/limits';
import { PackTrouble, type Why } from '@/packs/trouble';
import { anyPack, statedPack, typicalPack } from './a-pack';

/** A code around any bytes, as somebody who does not use our encoder would make it. */
async function codeOf(content: string, version = 1): Promise<string> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  void writer.write(new TextEncoder().encode(content)).then(() => writer.close());
  const bytes = Buffer.from(await new Response(stream.readable).arrayBuffer());
  return `${version}.${bytes.toString('base64url')}`;
}
const fileOf = (content: string) => ({ size: content.length, text: async () => content });
const whyOf = async (reading: Promise<unknown>): Promise<Why | 'read'> => {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (error instanceof PackTrouble) return error.why;
    throw error;
  }
};
const withField = (patch: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...typicalPack, ...patch });

describe('pack code', () => {
  it('is tried below with every field that a pack can have', () => {
    const seen = new Set(fc.sample(anyPack, { numRuns: 60, seed: 5 }).flatMap((pack) => Object.keys(pack)));
    expect([...seen].toSorted()).toEqual(Object.keys(Pack.shape).toSorted());
  });

  it('comes back as it went, whatever a teacher wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const code = await encodePack(pack);
        expect(code).toMatch(/^2\.[\w-]+$/);
        fc.pre(code.length <= MAX_CODE);
        expect(await decodePack(code)).toEqual(pack);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('comes back from a file as it went', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        expect(await readPackFile(fileOf(`\uFEFF${packFile(pack)}`))).toEqual(pack);
      }),
      { numRuns: 50 },
    );
  });

  it('fits twelve words with Spanish, two alternates and a policy into a link of 2,000 characters', async () => {
    expect(statedPack.terms).toHaveLength(12);
    for (const { meaning = '' } of statedPack.terms) expect(meaning.split(' ').length).toBeGreaterThanOrEqual(8);
    const code = await encodePack(statedPack);
    const link = packLink(code, 'https://riverbend.instructure.com/courses/12345/assignments/678901').length;
    console.info(`the stated pack: a link of ${link} characters`);
    expect(link).toBeLessThanOrEqual(2000);
    expect(packBlock(code).length).toBeLessThanOrEqual(2000);
    expect(await decodePack(code)).toEqual(statedPack);
  });

  it('refuses every code with one character lost or changed, or reads the same pack', async () => {
    const code = await encodePack(typicalPack);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const read = async (damaged: string) => decodePack(damaged).catch((error: unknown) => error);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(code.length - 1),
        fc.constantFrom(...alphabet.split('')),
        fc.boolean(),
        async (at, other, lost) => {
          const damaged = code.slice(0, at) + (lost ? '' : other) + code.slice(at + 1);
          const result = await read(damaged);
          if (result instanceof PackTrouble) return;
          expect(result).toEqual(typicalPack);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['nothing', ''],
    ['no version', 'eJxtjr'],
    ['another alphabet', '1.eJ+/='],
    ['no deflate', '1.AAAA'],
  ])('refuses %s as damaged', async (_name, code) => {
    expect(await whyOf(decodePack(code))).toBe('damaged');
  });

  it('refuses a truncated code', async () => {
    const code = await encodePack(typicalPack);
    for (const kept of [3, 20, code.length >> 1, code.length - 12, code.length - 4]) {
      expect(await whyOf(decodePack(code.slice(0, kept))), `${kept} of ${code.length} characters`).toBe('damaged');
    }
  });

  it('says of a pack from the future that it is newer, whatever else it holds', async () => {
    expect(await whyOf(decodePack(await codeOf('{"anything":1}', 3)))).toBe('newer');
    expect(await whyOf(decodePack(await codeOf(withField({ version: 3, terms: 'another shape' }))))).toBe('newer');
    expect(await whyOf(readPackFile(fileOf(withField({ version: 7 }))))).toBe('newer');
  });

  it('refuses what is too big: the code, the file, and what a small code grows to', async () => {
    expect(await whyOf(decodePack(`1.${'A'.repeat(MAX_CODE)}`))).toBe('too-big');
    let asked = false;
    const huge = { size: MAX_JSON + 1, text: async () => ((asked = true), '{}') };
    expect(await whyOf(readPackFile(huge))).toBe('too-big');
    expect(asked).toBe(false);
    const bomb = await codeOf(' '.repeat(MAX_JSON * 3));
    expect(bomb.length).toBeLessThan(MAX_CODE);
    expect(await whyOf(decodePack(bomb))).toBe('too-big');
    expect(await whyOf(decodePack(await codeOf(withField({ goal: 'a'.repeat(301) }))))).toBe('too-big');
  });

  const video = { kind: 'video', title: 'A video', href: 'https://example.org/a.webm' };
  const cue = { start: 0, end: 1, text: 'Hello' };
  it.each([
    ['script in the goal', { goal: 'Read <script>alert(1)</script>' }],
    ['a tag in the author', { author: 'Ms. <b>Ibarra</b>' }],
    ['a tag that never closes in a term', { terms: [{ term: '<img src=x onerror=alert(1)' }] }],
    ['a tag in a meaning', { terms: [{ term: 'a', meaning: 'x</p>' }] }],
    ['a comment in a gloss', { terms: [{ term: 'a', glosses: { es: '<!-- -->' } }] }],
    ['a tag in a title', { alternates: [{ ...video, title: '<svg/onload=alert(1)>' }] }],
    ['a tag in a quote', { alternates: [{ ...video, quote: '<i>Land' }] }],
    ['a tag in the text', { alternates: [{ kind: 'text', title: 'T', text: 'Hello <IFRAME src=//x>' }] }],
    [
      'a tag in a caption',
      { alternates: [{ ...video, captions: [{ lang: 'en', cues: [{ ...cue, text: '<c>Hi</c>' }] }] }] },
    ],
    ['a sound for a word with a tag in it', { say: [{ write: 'GIF', say: '<b>jif' }] }],
    ['a tag in the questions', { questions: '<h2>Questions' }],
    ['a javascript: link', { alternates: [{ ...video, href: 'javascript:alert(1)' }] }],
    ['a data: link', { alternates: [{ ...video, href: 'data:text/html,<script>1</script>' }] }],
    ['an http link', { alternates: [{ ...video, href: 'http://example.org/a.webm' }] }],
    ['a link with a user name', { alternates: [{ ...video, href: 'https://school.example@elsewhere.example/' }] }],
    [
      'a link to captions on http',
      { alternates: [{ ...video, captions: [{ lang: 'en', href: 'http://example.org/a.vtt' }] }] },
    ],
    ['text that reads other than it is', { goal: 'Read \u202Eesrever' }],
    ['a control character', { goal: 'Read\u0000this' }],
  ])('refuses %s as not allowed', async (_name, patch) => {
    expect(await whyOf(decodePack(await codeOf(withField(patch))))).toBe('not-allowed');
    expect(await whyOf(readPackFile(fileOf(withField(patch))))).toBe('not-allowed');
  });

  it.each([
    ['a sound as long as a page', { say: [{ write: 'GIF', say: 'j'.repeat(121) }] }],
    ['more sounds than a lesson has words', { say: Array.from({ length: 201 }, () => ({ write: 'a', say: 'b' })) }],
  ])('refuses %s as too big', async (_name, patch) => {
    expect(await whyOf(readPackFile(fileOf(withField(patch))))).toBe('too-big');
  });

  it.each([
    ['no author', { author: undefined }],
    ['a date that is none', { date: 'yesterday' }],
    ['an unknown kind', { alternates: [{ ...video, kind: 'script' }] }],
    ['a language that is none', { terms: [{ term: 'a', glosses: { 'no language': 'b' } }] }],
    ['time before the beginning', { alternates: [{ ...video, length: -1 }] }],
    ['a list for a text', { goal: ['a'] }],
  ])('refuses %s as damaged', async (_name, patch) => {
    expect(await whyOf(readPackFile(fileOf(withField(patch))))).toBe('damaged');
  });

  it.each(['', 'null', '[]', '"pack"', '{', '['.repeat(200_000), `{"version":1,"__proto__":{"author":"x"}}`])(
    'refuses the file %#, which is no pack',
    async (content) => {
      expect(await whyOf(readPackFile(fileOf(content)))).toBe('damaged');
    },
  );

  it('keeps nothing about a student, wherever somebody put it', async () => {
    const pack = await readPackFile(
      fileOf(
        withField({
          student: 'Ana P.',
          grades: [12],
          terms: [{ term: 'drought', meaning: 'no rain', knownBy: ['Ana P.'] }],
          alternates: [{ ...video, watchedBy: 'Ana P.' }],
        }),
      ),
    );
    expect(JSON.stringify(pack)).not.toContain('Ana');
    expect(Object.keys(pack).toSorted()).toEqual([
      'alternates',
      'author',
      'date',
      'goal',
      'questions',
      'terms',
      'version',
    ]);
  });

  it('lets mathematics pass: "3 < 5" is no markup', async () => {
    const pack = { ...typicalPack, goal: 'Know why 3 < 5 and 5 > 3, and -2 <= x' };
    expect(await decodePack(await encodePack(pack))).toEqual(pack);
  });

  it('does not make a code that it would not read', async () => {
    await expect(encodePack({ ...typicalPack, goal: '<b>bold</b>' })).rejects.toThrow(PackTrouble);
  });
});
