import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['./packages/db/src/testing-global.ts'],
    // One fewer than the cores, as it would be, leaves half of a small machine idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['packages/*/src/**/*.test.ts', 'apps/*/{src,app,server}/**/*.test.{ts,tsx}'] },
      },
      // A real browser on a loaded machine: one second try, which the report names.
      { extends: true, test: { name: 'browser', include: ['apps/*/e2e/**/*.test.ts'], retry: 1 } },
    ],
  },
})
