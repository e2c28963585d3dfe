import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { type FloodAnswer, flood } from '../support/flood.ts'
import { clientOf } from '../support/graphql-client.ts'
import { type House, openHouse } from '../support/house.ts'
import { reportingKey } from '../support/reporting-key.ts'

/** FLOOD_SECONDS=60 is the real thing; the same in short runs with every other test. */
const SECONDS = Number(process.env.FLOOD_SECONDS ?? 8)
/** The collector takes 64 reports at a time. */
const TEN_TIMES_CAPACITY = 640
const BATCH = 20
const MEMORY_LIMIT_MB = 768

let house: House
let key: string
beforeAll(async () => {
  house = await openHouse({ environment: { DATABASE_POOL: '4', LOG_LEVEL: 'error' } })
  key = await reportingKey(house.database.pool)
})
afterAll(() => house.close())

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
}

const acknowledged = (answers: readonly FloodAnswer[]): string[] =>
  answers.filter(({ status }) => status === 200).flatMap(({ ids }) => ids)

/** Of these ids, those that are not stored. */
async function missing(ids: readonly string[]): Promise<number> {
  const { n } = await house.database.row<{ n: number }>(
    'SELECT count(*)::int AS n FROM unnest($1::uuid[]) i(id) LEFT JOIN event e ON e.id = i.id WHERE e.id IS NULL',
    [ids],
  )
  return n
}

const reportOne = async (url: string): Promise<number> => {
  const response = await clientOf(url, { authorization: `Bearer ${key}` }).fetch('/api/event/report', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      events: [
        {
          anonymous_id: 'after-the-flood',
          event_type: 'page_view',
          timestamp: new Date().toISOString(),
          source: 'site',
        },
      ],
    }),
  })
  return response.status
}

describe('ten times as many reports as the house can take', () => {
  it(
    'are taken or turned away with a time to come back; memory stays bounded, nothing acknowledged is lost, all is well after',
    async () => {
      const until = Date.now() + SECONDS * 1_000
      let peak = 0
      const watching = setInterval(() => {
        peak = Math.max(peak, memoryOf(house.api.pid))
      }, 100)
      const answers = await flood({
        url: house.api.url,
        key,
        connections: TEN_TIMES_CAPACITY,
        batch: BATCH,
        isOn: () => Date.now() < until,
      })
      clearInterval(watching)
      const refused = answers.filter(({ status }) => status !== 200)
      expect(answers.some(({ isBroken }) => isBroken)).toBe(false)
      expect(acknowledged(answers).length).toBeGreaterThan(BATCH)
      expect(refused.length).toBeGreaterThan(0)
      const withoutAdvice = refused.filter(
        ({ status, retryAfter }) => !(status === 429 || status === 503) || !(Number(retryAfter) > 0),
      )
      expect(withoutAdvice.map(({ status }) => status)).toEqual([])
      expect(peak).toBeGreaterThan(0)
      expect(peak).toBeLessThan(MEMORY_LIMIT_MB)
      expect(await missing(acknowledged(answers))).toBe(0)
      // Ten seconds are what recovery may take; a refusal until then is an honest one.
      await eventually('events are taken again', async () => (await reportOne(house.api.url)) === 200, 10_000)
    },
    SECONDS * 1_000 + 60_000,
  )
})

describe('being asked to stop under load', () => {
  it('answers what it took, breaks no answer, and is gone within ten seconds', async () => {
    const api = await startApi({
      databaseUrl: house.database.url,
      worker: 'inline',
      environment: { LOG_LEVEL: 'error' },
    })
    let on = true
    let taken = 0
    const flooding = flood({
      url: api.url,
      key,
      connections: 40,
      batch: BATCH,
      isOn: () => on,
      onAnswer: ({ status }) => {
        if (status === 200) taken += 1
      },
    })
    await eventually('reports are taken', () => taken > 10, 20_000)
    process.kill(api.pid, 'SIGTERM')
    await eventually('the process is gone', async () => !isAlive(api.pid), 10_000)
    on = false
    const answers = await flooding
    await api.stop()
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(10)
    expect(answers.filter(({ isBroken }) => isBroken)).toEqual([])
    const others = answers.flatMap(({ status }) => (status === 200 || status === null ? [] : [status]))
    expect(others.every((status) => status === 429 || status === 503)).toBe(true)
    expect(await missing(acknowledged(answers))).toBe(0)
  }, 60_000)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
