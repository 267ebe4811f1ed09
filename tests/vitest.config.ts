import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': root } };

/** A small machine has two processors, of which Vitest by itself would leave one idle. */
const maxWorkers = Math.max(2, Math.floor(availableParallelism() / 2));

/** Each file starts a browser of its own, so the files share nothing but what they import. */
const inBrowser = { environment: 'node', pool: 'forks', isolate: false, maxWorkers, globalSetup: 'tests/e2e/builds.ts', testTimeout: 90_000, hookTimeout: 120_000 } as const;

/**
 * Three projects: `unit` (Node; a file that needs a document starts with `// @vitest-environment jsdom`, one that needs
 * IndexedDB imports `fake-indexeddb/auto`), `e2e` (the built extension in a real Chromium) and `firefox` (in a real Firefox).
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve,
        plugins: [preact({ devToolsEnabled: false })],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          maxWorkers,
          testTimeout: 20_000,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      { root, resolve, test: { name: 'e2e', include: ['tests/e2e/*.test.ts'], ...inBrowser } },
      { root, resolve, test: { name: 'firefox', include: ['tests/e2e/firefox/*.test.ts'], ...inBrowser } },
    ],
  },
});
