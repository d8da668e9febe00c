import { afterEach, expect, it } from 'vitest';
import { ImportClient } from '@/glossaries/client';
import type { Table } from '@/glossaries/contract';
import { importer } from '@/glossaries/importer';
import { csvOfGlossary } from '@/glossaries/write';
import type { Glossary } from '@/model/glossary';
import type { ToImport } from '@/glossaries/wire';
import type { Thread } from '@/model/thread';

const never = new AbortController().signal;
const nobody = (): void => undefined;
let threads = 0;

function open(): Thread<ToImport> {
  threads += 1;
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    ask: (message) => worker.postMessage(message),
    onAnswer: (listener) => worker.addEventListener('message', (event: MessageEvent) => listener(event.data)),
    onBroken: (listener) => worker.addEventListener('error', listener),
    end: () => worker.terminate(),
  };
}
const client = new ImportClient(open);
afterEach(() => client.close());

const glossary: Glossary = Array.from({ length: 500 }, (_each, at) => ({
  term: `word ${at}`,
  meaning: `m${'e'.repeat(250)}aning ${at}`,
  ...(at % 2 === 0 && { subject: 'science' }),
  glosses: {
    es: { text: `palabra ${at}`, reviewer: 'Ana', date: '2026-11-23' },
    ar: { text: `كلمة ${at}` },
  },
}));
const file = new File([csvOfGlossary(glossary)], 'words.csv');
const other: Glossary = glossary.map((term) => ({
  ...term,
  meaning: `other ${term.meaning ?? ''}`.slice(0, 290),
  glosses: { es: { text: 'otra' } },
}));

it('a thread answers as the importer does, and nothing is lost on the way', async () => {
  const table = await client.read(file, nobody, never);
  expect(table).toEqual(await importer.read(file, nobody, never));
  expect(client.match(table)).toEqual(importer.match(table));
  const uses = client.match(table);
  const merge = await client.merge(other, table, uses, nobody, never);
  expect(merge.conflicts).toHaveLength(1000);
  expect(merge).toEqual(await importer.merge(other, table, uses, nobody, never));
});

it('a table that the thread does not have goes along with the question', async () => {
  const table: Table = {
    columns: ['Word', 'Spanish'],
    rows: Array.from({ length: 3000 }, (_each, at) => [`word ${at}`, 'palabra']),
    readAs: 'UTF-8',
  };
  const merge = await client.merge([], table, client.match(table), nobody, never);
  expect([merge.added, merge.glossary.length]).toEqual([3000, 3000]);
});

it('a refusal comes with its reason, and the next file is read', async () => {
  await expect(client.read(new File(['<html></html>'], 'a.csv'), nobody, never)).rejects.toMatchObject({
    why: 'not-a-table',
  });
  await expect(client.read(new File([], 'b.csv'), nobody, never)).rejects.toMatchObject({ why: 'empty' });
  expect((await client.read(file, nobody, never)).rows).toHaveLength(500);
});

it('a glossary that breaks our own rules is refused, and nobody waits for ever', async () => {
  const table = await client.read(file, nobody, never);
  const broken: Glossary = [{ term: '<b>river</b>' }];
  await expect(client.merge(broken, table, client.match(table), nobody, never)).rejects.toMatchObject({
    why: 'damaged',
  });
});

it('says how far it is, and stops at once when it is told to', async () => {
  const large = new File([`Word,Spanish\n${'river,río\n'.repeat(400_000)}`], 'large.csv');
  const stop = new AbortController();
  const parts: number[] = [];
  const before = threads;
  const reading = client.read(
    large,
    ({ part }) => {
      parts.push(part);
      stop.abort(new Error('enough'));
    },
    stop.signal,
  );
  await expect(reading).rejects.toThrow('enough');
  expect(parts).toHaveLength(1);
  expect(parts[0]).toBeGreaterThan(0);
  expect(parts[0]).toBeLessThan(1);
  // That thread is gone; another one works.
  expect((await client.read(file, nobody, never)).rows).toHaveLength(500);
  expect(threads).toBe(before + 2);
  await expect(client.read(file, nobody, stop.signal)).rejects.toThrow('enough');
});
