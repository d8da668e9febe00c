// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import canvas from '@/lms/canvas/urls';
import classroom from '@/lms/google-classroom/urls';

const page = readFileSync('docs/for-schools.md', 'utf8');
const part = (title: string): string => page.split(/^## /m).find((each) => each.startsWith(title)) ?? '';
const firstCells = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);

/** Every source file of what ships. */
const sources = [
  'entrypoints',
  'utils',
  'packs',
  'kits',
  'page',
  'supports',
  'language',
  'family',
  'glossaries',
].flatMap((room) => {
  try {
    return readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(room, name), 'utf8'));
  } catch {
    return [];
  }
});
const named = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));

describe('what schools are told', () => {
  it('names every permission of the manifest, and no other', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const list = /permissions: \[(.*?)\n {4}\]/s.exec(config)?.[1] ?? '';
    // Words in quotes but for the browsers that the list asks about.
    const permissions = [...list.matchAll(/'([a-zA-Z]+)'/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['firefox', 'safari'].includes(name));
    const optional = [...(/optional_host_permissions: \[(.*?)\]/.exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, name = '']) => name,
    );
    expect(permissions.length).toBeGreaterThan(3);
    expect(firstCells(part('Permissions')).toSorted()).toEqual(
      [...permissions, ...optional, ...canvas.matches, ...classroom.matches].toSorted(),
    );
  });

  it('names every database and every entry of the extension’s storage', () => {
    const kept = part('What is kept');
    const stores = [...named(/createStore\('([^']+)'/g), ...named(/'local:([\w-]+)'/g)];
    expect(stores.length).toBeGreaterThan(8);
    expect(stores.filter((name) => !kept.includes(`\`${name}\``))).toEqual([]);
    for (const [, name = ''] of kept.matchAll(/`(handrail-[\w-]+)`/g)) expect(stores).toContain(name);
  });

  it('counts the kinds of requests, and the files that may make them', () => {
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const network = part('What goes over the network');
    const kinds = [...network.matchAll(/^- \*\*/gm)].length;
    expect(network.toLowerCase()).toContain(`${words[kinds]} kinds of requests`);
    const Lint = z.object({
      overrides: z.array(z.object({ files: z.array(z.string()), rules: z.record(z.string(), z.unknown()) })),
    });
    const { overrides } = Lint.parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
    const may = overrides.find(({ files }) => files.includes('utils/own-files.ts'))?.files ?? [];
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`in the ${words[may.length]} files that may use them`);
  });

  it('shows policies as they are taken', () => {
    for (const [, json = ''] of page.matchAll(/```json\n(.*?)```/gs))
      expect(() => JSON.parse(json) as unknown).not.toThrow();
  });
});
