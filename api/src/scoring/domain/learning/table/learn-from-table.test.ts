import { describe, expect, it } from 'vitest'
import { LearningError } from '../errors.ts'
import { createRandom } from '../random.ts'
import { visitsAsTable } from '../testing/visit-frame.ts'
import { simulateVisits } from '../testing/visits.ts'
import { learnFromTable } from './learn-from-table.ts'
import type { RawTable } from './raw-table.ts'
import { readFeatures } from './read-features.ts'
import { readTarget } from './read-target.ts'

const OPTIONS = { target: 'won', testShare: 0.3, seed: 1 }

function table(columns: Readonly<Record<string, readonly (string | null)[]>>): RawTable {
  const entries = Object.entries(columns)
  return { rows: entries[0]?.[1].length ?? 0, columns: entries.map(([name, cells]) => ({ name, cells })) }
}

describe('readTarget', () => {
  it.each([
    ['1', ['0', '1', '0']],
    ['TRUE', ['FALSE', 'TRUE', 'true']],
    ['yes', ['yes', 'no', 'no', 'no']],
    ['won', ['won', 'lost', 'won']],
    ['kept', ['no', 'kept', 'kept']],
    ['left', ['stayed', 'stayed', 'left']],
  ])('takes %s for what happened', (positive, cells) => {
    const read = readTarget(table({ won: cells }), 'won')
    expect(read.positive).toBe(positive)
    expect([...read.labels]).toEqual(cells.map((cell) => Number(cell.toLowerCase() === positive.toLowerCase())))
  })

  it('leaves rows of unknown outcome out', () => {
    expect([...readTarget(table({ won: ['1', null, '0', '1'] }), 'won').rows]).toEqual([0, 2, 3])
  })
})

describe('readFeatures', () => {
  it('types columns by their cells and leaves out what says nothing', () => {
    const rows = Array.from({ length: 40 }, (_, row) => row)
    const { frame, uses } = readFeatures(
      table({
        id: rows.map((row) => `c-${row}`),
        amount: rows.map((row) => (row === 3 ? null : `${row}.5`)),
        comma: rows.map((row) => `${row},25`),
        first: rows.map((row) => (row % 2 === 0 ? 'Yes' : 'no')),
        day: rows.map((row) => `2026-03-${String((row % 28) + 1).padStart(2, '0')}`),
        country: rows.map((row) => ['DE', 'MX', 'JP'][row % 3] ?? null),
        name: rows.map((row) => `Company ${row}`),
        same: rows.map(() => 'x'),
        none: rows.map(() => null),
      }),
      ['id'],
    )
    expect(uses).toEqual([
      { name: 'amount', as: 'number' },
      { name: 'comma', as: 'number' },
      { name: 'first', as: 'yes or no' },
      { name: 'day', as: 'date' },
      { name: 'country', as: 'category', levels: 3 },
      { name: 'name', as: 'left out', why: 'different in almost every row' },
      { name: 'same', as: 'left out', why: 'always the same' },
      { name: 'none', as: 'left out', why: 'empty' },
    ])
    const byName = new Map(frame.features.map(({ name, values }) => [name, values]))
    expect(byName.get('amount')?.[2]).toBe(2.5)
    expect(byName.get('amount')?.[3]).toBeNaN()
    expect(byName.get('comma')?.[7]).toBe(7.25)
    expect(byName.get('first')?.[0]).toBe(1)
    expect(byName.get('day (month)')?.[0]).toBe(3)
    expect(byName.get('day (weekday)')?.[0]).toBe(0)
  })
})

describe('learnFromTable', () => {
  it('keeps the rows tested on apart from all that is learnt', () => {
    // A text per pair of rows tells nothing but those rows: whoever learnt from the rows tested on would seem to know.
    const random = createRandom(2)
    const rows = 1200
    const outcome = Array.from({ length: rows }, () => (random() < 0.4 ? '1' : '0'))
    const pair = Array.from({ length: rows }, (_, row) => `pair ${Math.floor(row / 3)}`)
    const [best] = learnFromTable(table({ won: outcome, pair }), OPTIONS).models
    expect(Math.abs((best?.test.auc ?? 1) - 0.5)).toBeLessThan(0.08)
  })

  it('measures on the share put apart, prefers the model that cross-validation prefers, names what matters', () => {
    const learnt = learnFromTable(visitsAsTable(simulateVisits(2000, 21)), { ...OPTIONS, target: 'Bought' })
    const [chosen, other] = learnt.models
    expect(learnt).toMatchObject({ rows: 2000, positive: 'TRUE', trainRows: 1400 })
    expect(chosen?.test.rows).toBe(600)
    expect(chosen?.crossValidated.logLoss).toBeLessThan(other?.crossValidated.logLoss ?? 0)
    expect(chosen?.test.auc).toBeGreaterThan(0.86)
    expect(learnt.importance[0]?.column).toBe('PageWorth')
    expect(learnt.baseRate).toBeCloseTo(0.13, 1)
  })

  it.each<[string, LearningError['code'], RawTable]>([
    ['no rows', 'empty_table', table({ won: [], x: [] })],
    ['no such column', 'no_such_column', table({ x: ['1', '2'] })],
    ['an empty outcome', 'no_target', table({ won: [null, null], x: ['1', '2'] })],
    ['one outcome only', 'one_class', table({ won: ['1', '1'], x: ['1', '2'] })],
    ['three outcomes', 'target_not_binary', table({ won: ['1', '2', '3'], x: ['1', '2', '3'] })],
    ['two rows', 'too_few', table({ won: ['1', '0'], x: ['1', '2'] })],
    ['nothing but the outcome', 'no_features', table({ won: ['1', '0', '1'] })],
  ])('refuses %s', (_, code, given) => {
    expect(() => learnFromTable(given, OPTIONS)).toThrow(expect.objectContaining({ code }))
    expect(() => learnFromTable(given, OPTIONS)).toThrow(LearningError)
  })
})
