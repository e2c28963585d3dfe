import { defineConfig } from 'vitest/config'

/** What crosses packages. Each file has its own database and its own processes, so files may run side by side. */
export default defineConfig({
  test: {
    include: ['{integration,contract,fault}/**/*.test.ts'],
    globalSetup: ['./support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
    retry: 0,
  },
})
