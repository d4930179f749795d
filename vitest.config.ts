import { defineConfig } from 'vitest/config';

const SITE_TESTS = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // .ci/run counts from the JSON report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.assay/test-report.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'core', testTimeout: 30_000, include: ['test/**/*.test.ts'], exclude: SITE_TESTS } },
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE_TESTS,
          // Builds the real content once and serves it, for all tests of the site.
          globalSetup: 'test/site/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
