import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { formulaEngine } from './scripts/formula-engine.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    // Two cores: two browsers at a time, never more.
    maxWorkers: 2,
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias: [formulaEngine] },
        test: {
          // Bundled as in the extension, so that its one file is replaced here too.
          server: { deps: { inline: ['speech-rule-engine'] } },
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['./tests/unit/setup.ts'],
        },
      },
      {
        resolve: { alias: { '@': root.replace(/\/$/, '') } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        optimizeDeps: {
          // The search for what to bundle first reads the tests with settings of its own.
          rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@preact/signals-core',
            'axe-core',
            'fflate',
            'qr',
            'ts-fsrs',
            'zod/mini',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias: { '@': root.replace(/\/$/, '') } },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['./tests/e2e/world.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Two browsers on two busy cores: a test that misses its moment gets one more, and says so.
          retry: 1,
        },
      },
    ],
  },
});
