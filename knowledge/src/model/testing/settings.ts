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
