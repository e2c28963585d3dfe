import { repositoryPath } from '../../support/repository.ts'
import { runScript } from '../../support/service-process.ts'
import type { BenchResult } from '../result.ts'

/** Retrieval's own measurement: questions in seven languages to 50,000 passages, beside a bare full-text query. */
export async function retrieval(): Promise<BenchResult[]> {
  const output = await runScript(
    'retrieval',
    [repositoryPath('knowledge/scripts/measure-retrieval.ts'), '50000', '400'],
    {},
  )
  const read = (pattern: RegExp): number => {
    const value = Number(pattern.exec(output)?.[1])
    if (!Number.isFinite(value)) throw new Error(`retrieval printed no ${pattern}: ${output}`)
    return value
  }
  const [size = ''] = output.split('\n')
  const lineOf = (name: string): string => new RegExp(`^${name}.*$`, 'm').exec(output)?.[0] ?? ''
  return [
    {
      name: 'retrieval over 50,000 passages, p95',
      value: read(/^all languages .*p95 ([\d.]+) ms/m),
      unit: 'ms',
      target: { atMost: 60 },
      detail: `${lineOf('all languages')}; ${size}`,
    },
    {
      name: 'retrieval in its own language / bare FTS5 query, p50',
      value: read(/own language to bare: ([\d.]+)/),
      unit: 'ratio',
      target: { atMost: 8 },
      detail: `${lineOf('own language')} against ${lineOf('bare full text')}`,
    },
  ]
}
