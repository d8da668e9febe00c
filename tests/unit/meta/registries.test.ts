import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { adapters } from '@/lms';
import { addresses } from '@/lms/addresses';
import { supports } from '@/supports';
import { defaults, settingsShapes } from '@/supports/settings';
import config from '@/wxt.config';

const STATES = ['on', 'tap', 'ask', 'off', 'never'];
const REGIONS = ['directions', 'passage', 'question', 'option'] as const;
/** What every support says of itself, whatever else it says. */
const OWN_WORDS = ['name', 'help', 'about', 'avoid'];

const Strings = z.record(z.string(), z.string().check(z.minLength(1)));
const stringsAt = (path: string): Record<string, string> => Strings.parse(JSON.parse(readFileSync(path, 'utf8')));
const foldersWith = (room: string, file: string): string[] =>
  readdirSync(room)
    .filter((name) => existsSync(join(room, name, file)) || existsSync(join(room, name, `${file}x`)))
    .toSorted();
/** Names in braces: what a sentence leaves to be filled in. */
const gapsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

describe('lms/', () => {
  it('has one folder an LMS, and the id is the folder', () => {
    expect(adapters.map(({ id }) => id).toSorted()).toEqual(foldersWith('lms', 'index.ts'));
    expect(addresses.map(({ id }) => id).toSorted()).toEqual(foldersWith('lms', 'urls.ts'));
    expect(foldersWith('lms', 'index.ts')).toEqual(foldersWith('lms', 'urls.ts'));
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s says the same as its address',
    (id, adapter) => {
      const address = addresses.find((each) => each.id === id);
      expect({ name: adapter.name, matches: adapter.matches }).toEqual({
        name: address?.name,
        matches: address?.matches,
      });
    },
  );

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s names at least one selector for all it seeks',
    (_id, adapter) => {
      const unparsable = Object.values(adapter.selectors)
        .flat()
        .filter((selector) => {
          try {
            document.createDocumentFragment().querySelector(selector);
            return false;
          } catch {
            return true;
          }
        });
      expect(unparsable).toEqual([]);
      expect(Object.keys(adapter.selectors)).not.toEqual([]);
    },
  );

  it.each(adapters.map(({ id }) => [id]))('%s tells in a README what was seen and when', (id) => {
    expect(readFileSync(join('lms', id, 'README.md'), 'utf8')).toMatch(/\b20\d\d\b/);
  });

  it('grants in the manifest exactly the hosts of the folders', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes the manifest with a function');
    for (const browser of ['chrome', 'firefox', 'edge', 'safari']) {
      const made = await manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
      expect(made.host_permissions?.toSorted()).toEqual(addresses.flatMap(({ matches }) => [...matches]).toSorted());
    }
  });
});

describe('supports/', () => {
  const each = supports.map((support) => [support.id, support] as const);

  it('has one folder a support, and the id is the folder', () => {
    expect(supports.map(({ id }) => id).toSorted()).toEqual(foldersWith('supports', 'index.ts'));
  });

  it('has a body for every support, loaded when it is first turned on', () => {
    expect(foldersWith('supports', 'body.ts')).toEqual(supports.map(({ id }) => id).toSorted());
  });

  it('gives every support its own place in its group', () => {
    const places = supports.map(({ group, order }) => `${group} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(each)('%s starts from its defaults', (_id, support) => {
    const shape = settingsShapes.get(support.id);
    expect(shape?.safeParse({}).success).toBe(true);
    expect(shape?.safeParse(support.probe ?? {}).success).toBe(true);
    // A page gets them as plain data.
    expect(JSON.parse(JSON.stringify(defaults[support.id]))).toEqual(defaults[support.id]);
  });

  it.each(each)('%s names its consideration and how sure we are', (_id, support) => {
    expect(support.udl.every((point) => /^[1-9]\.[1-9]$/.test(point))).toBe(true);
    expect(['strong', 'moderate', 'weak']).toContain(support.evidence.strength);
    expect(support.evidence.source.length).toBeGreaterThan(10);
  });

  it.each(each)('%s has a policy row for every kind of text, and never runs in an exam', (_id, support) => {
    for (const region of REGIONS) {
      const row = support.policy[region];
      expect([row.page, row.quiz, row.readingQuiz].every((state) => STATES.includes(state))).toBe(true);
      expect(row.exam).toBe('never');
    }
  });

  it.each(each)('%s has a way from every earlier version of its settings', (_id, support) => {
    const steps = Object.keys(support.migrations ?? {}).map(Number);
    const wanted = Array.from({ length: support.version - 1 }, (_, index) => index + 1);
    // A version keeps its step under the version it comes from, or under the one it leads to.
    expect([wanted, wanted.map((version) => version + 1)]).toContainEqual(steps.toSorted((a, b) => a - b));
  });

  it.each(each)('%s speaks English and Spanish alike', (id) => {
    const english = stringsAt(join('supports', id, 'strings', 'en.json'));
    const spanish = stringsAt(join('supports', id, 'strings', 'es.json'));
    expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(Object.keys(english)).toEqual(expect.arrayContaining(OWN_WORDS));
    for (const [key, text] of Object.entries(english))
      expect([key, gapsOf(spanish[key] ?? '')]).toEqual([key, gapsOf(text)]);
  });

  it.each(each)('%s has a README', (id) => {
    expect(readFileSync(join('supports', id, 'README.md'), 'utf8')).toMatch(/^# /);
  });
});

describe('locales/', () => {
  const languages = readdirSync('locales').filter((name) => name.endsWith('.json'));

  it('has the same keys and the same gaps in every language', () => {
    const english = stringsAt('locales/en.json');
    expect(languages).toEqual(expect.arrayContaining(['en.json', 'es.json']));
    for (const language of languages) {
      const other = stringsAt(join('locales', language));
      expect([language, Object.keys(other).toSorted()]).toEqual([language, Object.keys(english).toSorted()]);
      for (const [key, text] of Object.entries(english))
        expect([key, gapsOf(other[key] ?? '')]).toEqual([key, gapsOf(text)]);
    }
  });
});
