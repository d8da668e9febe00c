import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { buildPart, partsOf } from './scripts/parts';
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

export default defineConfig({
  hooks: {
    // Readers and supports, loaded when they are first needed: see page/parts.ts.
    'build:publicAssets': async (_wxt, files) => {
      for (const part of partsOf())
        files.push({ relativeDest: `parts/${part.name}.js`, contents: await buildPart(part) });
    },
  },
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
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['offscreen']),
    ],
    host_permissions: await hosts(),
    optional_host_permissions: ['https://*/*'],
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
