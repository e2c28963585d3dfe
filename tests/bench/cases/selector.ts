import { repositoryPath } from '../../support/repository.ts'
import { runScript } from '../../support/service-process.ts'
import type { BenchResult } from '../result.ts'

/** The selector's own measurement: random realistic requests over 5,000 products. */
export async function selector(): Promise<BenchResult[]> {
  const output = await runScript(
    'selector',
    [repositoryPath('knowledge/scripts/measure-selector.ts'), '5000', '2000'],
    {},
  )
  const p95 = Number(/p95 ([\d.]+) ms/.exec(output)?.[1])
  if (!Number.isFinite(p95)) throw new Error(`the selector printed no p95: ${output}`)
  return [
    {
      name: 'selector over 5,000 products, p95',
      value: p95,
      unit: 'ms',
      target: { atMost: 20 },
      detail: output.split('\n')[0] ?? '',
    },
  ]
}
