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
  },
})
