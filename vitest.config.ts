import { configDefaults, defineConfig } from 'vitest/config';
import { fromMinified } from './scripts/minified.mjs';

/** Counts steps by the engine's coverage, which has to be there before the code: needs a process of its own. */
const COUNTS_STEPS = 'test/unit/annotate/linear.test.ts';

/** The built extension in a real browser: one browser for all files of a project, one test at a time. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/harness/built.ts'],
    provide: { browser: name },
    pool: 'forks' as const,
    isolate: false,
    fileParallelism: false,
    // Waits are for conditions, not for times; these only end what hangs, on a machine however busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two browsers beside each other on two cores miss a beat now and then (once in 2,580 tests when measured); what is
    // broken fails twice.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/gold/**/*.test.ts'],
          exclude: [...configDefaults.exclude, COUNTS_STEPS],
          // One process for all files: to load the core, and the pack, anew for each took longer than the tests.
          isolate: false,
          testTimeout: 90_000,
        },
      },
      {
        test: { name: 'growth', include: [COUNTS_STEPS] },
      },
      {
        // The pure rooms once more, as they ship: npm test builds them for this.
        plugins: [fromMinified()],
        test: {
          name: 'minified',
          include: ['text', 'metadata', 'knowledge', 'annotate', 'figures', 'explain', 'settings', 'export', 'messages'].map((room) => `test/unit/${room}/**/*.test.ts`),
          // A minifier does not change how often a loop turns.
          exclude: [...configDefaults.exclude, COUNTS_STEPS],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // Components in Chromium, without the extension around them.
        test: { name: 'visual', include: ['test/visual/**/*.test.ts'], testTimeout: 45_000, hookTimeout: 90_000 },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
