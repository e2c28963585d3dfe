import { readdir, readFile } from 'node:fs/promises'
import { parseCrontab } from 'graphile-worker'
import { describe, expect, it } from 'vitest'
import { CRONTAB } from './crontab.ts'
import { TASKS } from './tasks.ts'

/** The names in JobPayloads, read from its source: a type leaves no trace at run time. */
async function jobNames(): Promise<string[]> {
  const source = await readFile(new URL('./enqueue.ts', import.meta.url), 'utf8')
  const body = source.slice(source.indexOf('interface JobPayloads {'), source.indexOf('export type JobName'))
  return [...body.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] ?? '')
}

describe('jobs', () => {
  it('have a task each, and there is no task besides', async () => {
    const names = await jobNames()
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect(Object.keys(TASKS).sort()).toEqual(names.sort())
  })

  it('have a file each', async () => {
    const files = await readdir(new URL('./tasks/', import.meta.url))
    const named = (await jobNames()).map((name) => `${name.replaceAll('_', '-')}.ts`)
    expect(files.filter((file) => !file.endsWith('.test.ts')).sort()).toEqual(named.sort())
  })

  it('that run by the clock are known', () => {
    const items = parseCrontab(CRONTAB)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(Object.keys(TASKS)).toContain(item.task)
  })
})
