import { defineConfig } from 'vitest/config'

/** One house for the run, and one browser at a time: two cores have enough to do with that. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    globalSetup: ['./browser/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    // Like the browser's own patience: a busy machine takes longer than the second that is usual.
    expect: { poll: { timeout: 30_000 } },
    retry: 0,
  },
})
