import { defineConfig } from 'vitest/config'
export default defineConfig({
  test: {
    root: '.',
    include: ['browser/**/*.test.ts'],
    globalSetup: ['./browser/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 90000,
    hookTimeout: 120000,
    retry: 0,
    bail: 0,
  },
})
