import { defineConfig } from 'vitest/config'

/** Patience for a busy machine: what has to be quick is measured by the bench, not by a test that gives up. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
