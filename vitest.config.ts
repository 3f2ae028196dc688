import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/{src,app,server,e2e}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    globalSetup: ['./packages/db/src/testing-global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
