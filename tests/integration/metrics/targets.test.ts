import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { repositoryPath } from '../../support/repository.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const SET = `mutation($code: TargetCode!, $target: Float) { setTarget(code: $code, target: $target) { __typename } }`
const SHOWN = `query($from: DateTime!, $to: DateTime!) {
  targets { code unit target moreIsBetter }
  keyFigures(from: $from, to: $to) { ... on KeyFiguresSuccess { data { code target } } }
  benchmarks(scope: { unit: deal, counting: snapshot, from: $from, to: $to }) { ... on BenchmarksSuccess { data { code target } } } }`
const PERIOD = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }

interface Shown {
  readonly code: string
  readonly target: number | null
}
const set = async (person: PersonName, code: string, target: number | null): Promise<string> =>
  (await (await house.as(person)).ask(SET, { code, target })).setTarget.__typename

async function shownTo(person: PersonName, code: string) {
  const { targets, keyFigures, benchmarks } = await (await house.as(person)).ask(SHOWN, PERIOD)
  const of = (some: readonly Shown[]) => some.find((one) => one.code === code)?.target
  return { list: of(targets), panel: of(keyFigures.data), benchmark: of(benchmarks.data) }
}

describe('the targets of the house', () => {
  it('are set by executives and admins alone', async () => {
    for (const person of ['salesWest', 'leadWest'] as const)
      expect(await set(person, 'reach', 0.5)).toBe('ForbiddenFailure')
    expect((await shownTo('salesWest', 'reach')).list).toBeNull()
  })

  it.each([
    ['below nothing', 'reach', -1],
    ['a share typed as a percentage', 'closing_rate', 28],
    ['a discount of more than the price', 'discount_percent', 101],
  ])('are refused when %s', async (_what, code, target) => {
    expect(await set('executive', code, target)).toBe('ValidationFailure')
  })

  it('are one per figure: the panel and the benchmark line show the same', async () => {
    expect(await set('executive', 'closing_rate', 0.31)).toBe('SetTargetSuccess')
    expect(await set('executive', 'cycle_days', 28)).toBe('SetTargetSuccess')
    expect(await shownTo('salesEast', 'closing_rate')).toEqual({ list: 0.31, panel: 0.31, benchmark: 0.31 })
    expect(await shownTo('salesEast', 'cycle_days')).toEqual({ list: 28, panel: undefined, benchmark: 28 })
    expect(await set('admin', 'closing_rate', null)).toBe('SetTargetSuccess')
    expect(await shownTo('leadWest', 'closing_rate')).toEqual({ list: null, panel: null, benchmark: null })
    const { detail } = await house.database.row<{ detail: object }>(
      `SELECT detail FROM audit_entry WHERE action = 'target_set' AND subject_id = 'closing_rate' ORDER BY at DESC LIMIT 1`,
    )
    expect(detail).toEqual({ before: 0.31, after: null })
  })

  it('do not lose each other when several are set at once', async () => {
    const aims = { reach: 0.9, response_hours: 4, won_value: 250_000, discount_percent: 5, win_rate: 0.2 }
    await Promise.all(Object.entries(aims).map(([code, target]) => set('executive', code, target)))
    const { targets } = await (await house.as('executive')).ask(SHOWN, PERIOD)
    const kept = Object.fromEntries(targets.map(({ code, target }: Shown) => [code, target]))
    expect(kept).toMatchObject(aims)
  })
})

describe('the two settings of before', () => {
  const HOUSE = { win_rate: 0.28, response_hours: 4, cycle_days: null, discount_percent: 5 }
  it.each([
    [
      'both',
      HOUSE,
      { response_hours: 6, won_value: 9 },
      { closing_rate: 0.28, response_hours: 6, discount_percent: 5, won_value: 9 },
    ],
    ['of the benchmark line', HOUSE, null, { closing_rate: 0.28, response_hours: 4, discount_percent: 5 }],
    ['of the key figures', null, { win_rate: 0.1 }, { win_rate: 0.1 }],
    ['none', null, null, undefined],
  ])('become one: %s', async (_which, benchmark, figures, expected) => {
    await house.database.rows(`DELETE FROM setting WHERE code = 'targets'`)
    for (const [code, value] of [
      ['house_targets', benchmark],
      ['key_figure_targets', figures],
    ] as const)
      if (value !== null)
        await house.database.rows('INSERT INTO setting (code, value, updated_at) VALUES ($1, $2, now())', [code, value])
    const migration = repositoryPath('schema/prisma/migrations/20261128200000_targets/migration.sql')
    for (const statement of (await readFile(migration, 'utf8')).split(/;\s*$/m).filter((one) => one.trim() !== ''))
      await house.database.rows(statement)
    const rows = await house.database.rows<{ code: string; value: object }>(
      `SELECT code, value FROM setting WHERE code IN ('targets', 'house_targets', 'key_figure_targets')`,
    )
    expect(rows).toEqual(expected === undefined ? [] : [{ code: 'targets', value: expected }])
  })
})
