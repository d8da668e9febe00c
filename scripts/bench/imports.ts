import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { csvOf } from '@/utils/csv';
import { workbook } from '@/tests/made/xlsx';
import { buildScript } from '../parts';
import { CATEGORIES, MARK, traced } from './measure';

const LANGUAGES = 'es ar zh vi ht pt fr ru so ko fil uk fa ur hi bn sw am ps ne my km lo th ja de it pl ro tr'.split(
  ' ',
);
const TERMS = 1500;

/** A word of a language, long enough to be one: the letters matter to nobody but the counting of bytes. */
const WRITTEN: Readonly<Record<string, string>> = {
  ar: 'كلمة',
  zh: '词语',
  ru: 'слово',
  ko: '낱말',
  hi: 'शब्द',
  am: 'ቃል',
  ja: '言葉',
};
const glossOf = (term: number, lang: string): string => `${WRITTEN[lang] ?? 'palabra'} ${lang} ${term}`;

/** The same 45,000 glosses, as a school's two usual tables: a row for each word and language, and a column for each language. */
const long = (): string[][] => [
  ['Term', 'Language', 'Translation', 'Reviewed by', 'Date'],
  ...Array.from({ length: TERMS }, (_each, term) =>
    LANGUAGES.map((lang) => [`academic word ${term}`, lang, glossOf(term, lang), 'Ana Ruiz', '11/23/2026']),
  ).flat(),
];
const wide = (): string[][] => [
  ['Term', 'Definition', ...LANGUAGES],
  ...Array.from({ length: TERMS }, (_each, term) => [
    `academic word ${term}`,
    'an easy meaning of it',
    ...LANGUAGES.map((lang) => glossOf(term, lang)),
  ]),
];

export interface ImportCost {
  readonly what: string;
  readonly megabytes: number;
  /** ms by the clock, from the file to the glossary, its first guess of the columns included. */
  readonly whole: number;
  /** ms of the page's thread, its longest task meanwhile. */
  readonly task: number;
  readonly progress: number;
  /** ms from the press to stop until the page knows that it has. */
  readonly stopped: number;
}

const Answer = z.object({
  whole: z.number(),
  terms: z.number(),
  glosses: z.number(),
  progress: z.number(),
  stopped: z.number(),
});

/** Runs in a page of the extension, with its own thread. As text: it goes through the browser's debugger. */
const RUN = `async (base64, name) => {
  const bytes = await (await fetch('data:application/octet-stream;base64,' + base64)).blob();
  const file = new File([bytes], name);
  const client = new globalThis.benchImports.ImportClient(() => {
    const worker = new Worker('/import-worker.js', { type: 'module' });
    return {
      ask: (message) => worker.postMessage(message),
      onAnswer: (listener) => worker.addEventListener('message', (event) => listener(event.data)),
      onBroken: (listener) => worker.addEventListener('error', listener),
      end: () => worker.terminate(),
    };
  });
  let progress = 0;
  const on = () => { progress += 1; };
  const never = new AbortController().signal;
  performance.mark('${MARK.loaded}');
  performance.mark('${MARK.work}');
  const began = performance.now();
  const table = await client.read(file, on, never);
  const merge = await client.merge([], table, client.match(table), on, never);
  const whole = performance.now() - began;
  performance.mark('bench-done');
  const stop = new AbortController();
  const going = client.read(file, () => undefined, stop.signal);
  const pressed = performance.now();
  stop.abort();
  await going.catch(() => undefined);
  const stopped = performance.now() - pressed;
  client.close();
  const glosses = merge.glossary.reduce((sum, term) => sum + Object.keys(term.glosses ?? {}).length, 0);
  return { whole, terms: merge.glossary.length, glosses, progress, stopped };
}`;

/** `control`: a page of the extension. */
export async function measureImports(control: Page): Promise<ImportCost[]> {
  const client = await buildScript('virtual:bench-imports', {
    name: 'bench-imports',
    resolveId: (id) => (id === 'virtual:bench-imports' ? `\0${id}` : null),
    load: (id) =>
      id === '\0virtual:bench-imports'
        ? "import { ImportClient } from '/glossaries/client.ts'; globalThis.benchImports = { ImportClient };"
        : null,
  });
  await control.evaluate(client);
  const files: readonly (readonly [string, string, Uint8Array])[] = [
    ['CSV, a row for each word and language', 'words.csv', new TextEncoder().encode(csvOf(long()))],
    ['CSV, a column for each language', 'words.csv', new TextEncoder().encode(csvOf(wide()))],
    ['XLSX, a row for each word and language', 'words.xlsx', workbook({ sheets: [{ rows: long() }] })],
    ['XLSX, a column for each language', 'words.xlsx', workbook({ sheets: [{ rows: wide() }] })],
  ];
  const costs: ImportCost[] = [];
  for (const [what, name, bytes] of files) {
    await control.tracing.start({ categories: CATEGORIES });
    const given = JSON.stringify(Buffer.from(bytes).toString('base64'));
    const { whole, terms, glosses, progress, stopped } = Answer.parse(
      await control.evaluate(`(${RUN})(${given}, ${JSON.stringify(name)})`),
    );
    const trace = await control.tracing.stop();
    if (terms !== TERMS || glosses !== TERMS * LANGUAGES.length)
      throw new Error(`${what}: ${terms} words, ${glosses} glosses`);
    const { workTask } = traced(new TextDecoder().decode(trace));
    costs.push({ what, megabytes: bytes.length / 1e6, whole, task: workTask, progress, stopped });
  }
  return costs;
}
