import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['packages/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/global.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // One worker tells every story; on a busy machine it needs more than ten seconds to end.
    teardownTimeout: 60_000,
  },
})
