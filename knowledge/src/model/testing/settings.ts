import type { Ledger } from '../ledger.ts'
import type { ModelSettings } from '../settings.ts'

export function testSettings(baseUrl: string, changes: Partial<ModelSettings> = {}): ModelSettings {
  return {
    baseUrl,
    apiKey: 'sk-test-secret-of-nobody',
    model: 'test-model',
    maxOutputTokens: 600,
    limits: { visitorTokens: 100_000, totalTokens: 1_000_000, totalCost: undefined },
    prices: { input: 1, output: 4 },
    ...changes,
  }
}

/** A ledger without a file, for tests of what asks it. */
export function memoryLedger(): Ledger {
  let tokens = 0
  return {
    refusal: () => undefined,
    record: (_visitor, use) => {
      tokens += use.input + use.output
    },
    today: () => ({ tokens, cost: 0 }),
    flush: () => Promise.resolve(),
  }
}
