import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/scripts/data/sources';
import { sources } from './on-disk';

const rows = readFileSync('public/NOTICE.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

describe('the licence table', () => {
  it('has a row for each embedded source, and no other', () => {
    expect(rows.map(([, id]) => id)).toEqual(SOURCES.map(({ id }) => id));
  });
  it.each(SOURCES.map(({ id, licence }) => [id, licence] as const))('%s: names its makers and %s', (id, licence) => {
    const row = rows.find((cells) => cells[1] === id);
    expect(row?.[3]).not.toBe('');
    expect(row?.[4]).toContain(licence === 'LicenseRef-WordNet' ? 'WordNet license' : licence);
  });
  it('holds for what this build compiled', () => {
    const ids: readonly string[] = SOURCES.map(({ id }) => id);
    expect([...sources.ids, ...sources.lacking].toSorted()).toEqual(ids.toSorted());
  });
  it('leaves no compiled folder unaccounted for', () => {
    const places = rows.map((cells) => cells[5] ?? '').join(' ');
    for (const folder of ['lexicon', 'pictures', 'fonts', 'voice', 'word-lengths'].filter((name) =>
      existsSync(`public/${name}`),
    ))
      expect(places).toContain(`${folder}/`);
    const fonts = readdirSync('public/fonts').map((file) => file.replace(/(?:-bold)?\.woff2$/, ''));
    for (const font of fonts) expect(rows.map(([, id]) => id)).toContain(`font-${font}`);
  });
});
