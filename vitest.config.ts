import { defineConfig } from 'vitest/config'

/** Tests that watch the memory of their process, in which there must be nothing else. */
const alone = [
  'packages/workspace/src/{stream,verify-bundle,zip}.test.ts',
  'packages/workspace/src/drivers/supabase-tus.test.ts',
]

export default defineConfig({
  test: {
    // Ended in the opposite order.
    globalSetup: ['./packages/db/src/testing-global.ts', './apps/web/e2e/shared-server.ts'],
    // One fewer than the cores, as it would be, leaves half of a small machine idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // Node loads the tests as it loads the program, without a transformation; nothing here replaces modules.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      // Projects run in the order of their names: these come first, and the many short files of `code` last, so that all workers end together.
      { extends: true, test: { name: 'alone', include: alone } },
      // Loading the program takes longer than most test files; files that run one after the other in a process share it.
      {
        extends: true,
        test: {
          name: 'code',
          isolate: false,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/{src,app,server}/**/*.test.{ts,tsx}', 'bench/*/*.test.ts'],
          exclude: alone,
        },
      },
      { extends: true, test: { name: 'browser', isolate: false, include: ['apps/*/e2e/**/*.test.ts'] } },
    ],
  },
})
