import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { packed } from './documents/pdf/maps';
import { formulaEngine } from './scripts/formula-engine';
import { buildPart, buildScout, partsOf } from './scripts/parts';
import type { LmsAddress } from './lms/contract';

/** One folder in lms/ is one LMS, here as in the registry: nobody has to add it to a list. */
async function hosts(): Promise<string[]> {
  const found: string[] = [];
  for (const entry of readdirSync(join(import.meta.dirname, 'lms')).toSorted()) {
    const path = join(import.meta.dirname, 'lms', entry, 'urls.ts');
    if (!existsSync(path)) continue;
    const { default: address } = (await import(path)) as { default: LmsAddress };
    found.push(...address.matches);
  }
  return found;
}

/** What takes PDFs apart, on a thread of its own, and the character maps of Chinese, Japanese and Korean ones. */
function pdfFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const from = join(import.meta.dirname, 'node_modules', 'pdfjs-dist');
  // PDF's own maps are in UCS-2 and UTF-16 (ISO 32000-1, table 118); those in UTF-8 and UTF-32 are half a megabyte more.
  const names = readdirSync(join(from, 'cmaps')).filter((name) => /^(?!.*UTF(?:8|32)).*\.bcmap$/.test(name));
  return [
    // A name ending in .js: browsers have taken .mjs of an extension for another type before.
    { absoluteSrc: join(from, 'legacy', 'build', 'pdf.worker.min.mjs'), relativeDest: 'pdf/worker.js' },
    { absoluteSrc: join(from, 'LICENSE'), relativeDest: 'pdf/LICENSE.txt' },
    { absoluteSrc: join(from, 'cmaps', 'LICENSE'), relativeDest: 'pdf/maps-LICENSE.txt' },
    // One file: maps that are much alike lie beside each other and pack to a sixth less.
    {
      absoluteSrc: oneFile(names.map((name) => ({ name, path: join(from, 'cmaps', name) }))),
      relativeDest: 'pdf/maps.bin',
    },
  ];
}

/** Written beside the language data: what a build copies has to be a file. */
function oneFile(maps: readonly { readonly name: string; readonly path: string }[]): string {
  const path = join(import.meta.dirname, '.cache', 'pdf-maps.bin');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, packed(maps.map(({ name, path: from }) => ({ name, bytes: readFileSync(from) }))));
  return path;
}

const SCOUT = 'content-scripts/scout.js';

export default defineConfig({
  hooks: {
    // The overlay runs on every activity: there the polyfill, which touches every API as it starts, costs more than the
    // namespace it brings. Our own pages and the background have it.
    'vite:build:extendConfig': (entrypoints, config) => {
      const alias = config.resolve?.alias;
      if (!alias || !entrypoints.some(({ name }) => name === 'overlay')) return;
      const kept = Array.isArray(alias)
        ? (alias as readonly { readonly find: unknown }[]).filter(({ find }) => find !== 'wxt/browser')
        : Object.fromEntries(Object.entries(alias).filter(([name]) => name !== 'wxt/browser'));
      Object.assign(config.resolve ?? {}, { alias: kept });
    },
    // Readers and supports, loaded when they are first needed: see page/parts.ts.
    'build:publicAssets': async (_wxt, files) => {
      for (const part of partsOf())
        files.push({ relativeDest: `parts/${part.name}.js`, contents: await buildPart(part) });
      files.push({ relativeDest: SCOUT, contents: await buildScout() });
      files.push(...pdfFiles());
    },
  },
  vite: () => ({ resolve: { alias: [formulaEngine] } }),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  manifest: async ({ browser }) => ({
    name: 'Handrail',
    description:
      'Read aloud, word help and choice over the assignment you have open. The assignment itself stays as it is.',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['offscreen', 'tts']),
    ],
    host_permissions: await hosts(),
    content_scripts: [{ matches: await hosts(), run_at: 'document_idle' as const, js: [SCOUT] }],
    optional_host_permissions: ['https://*/*'],
    // Firefox reads a school's policy without one.
    ...(browser === 'chrome' || browser === 'edge' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'handrail@handrail.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
