import { describe, expect, it } from 'vitest'
import type { Frame } from '../frame.ts'
import { rocAuc } from '../measures/ranking.ts'
import { createRandom } from '../random.ts'
import { encodeForLogistic } from './for-logistic.ts'
import { encodeForTrees } from './for-trees.ts'
import { encode } from './part.ts'

/** So many levels that hardly any has more than two cases, and outcomes by the toss of a coin. */
function noise(rows: number, seed: number): { frame: Frame; labels: Uint8Array } {
  const random = createRandom(seed)
  const values = Array.from({ length: rows }, () => `town ${Math.floor(random() * rows * 0.6)}`)
  const frame: Frame = { rows, features: [{ name: 'town', kind: 'categorical', values }] }
  return { frame, labels: Uint8Array.from({ length: rows }, () => Number(random() < 0.5)) }
}

describe('encodeForTrees', () => {
  it('lets no case see its own outcome in the rate of its level', () => {
    const { frame, labels } = noise(4000, 1)
    const { parts, columns } = encodeForTrees(frame, labels, 1)
    const honest = rocAuc(labels, columns[0] ?? new Float64Array())
    expect(Math.abs(honest - 0.5)).toBeLessThan(0.04)
    // The part itself knows the outcomes of these cases; for them it would be a leak, for later ones it is not.
    const leaky = rocAuc(labels, encode(parts, frame)[0] ?? new Float64Array())
    expect(leaky).toBeGreaterThan(0.75)
  })

  it('gives a level its rate, drawn to the base rate when it has few cases', () => {
    const values = [...Array(400).fill('often'), ...Array(400).fill('seldom'), ...Array(2).fill('rare')]
    const labels = Uint8Array.from(values, (value, row) =>
      Number(value === 'rare' || row % 10 < (value === 'often' ? 8 : 2)),
    )
    const { parts } = encodeForTrees({ rows: 802, features: [{ name: 'x', kind: 'categorical', values }] }, labels, 1)
    const later: Frame = {
      rows: 4,
      features: [{ name: 'x', kind: 'categorical', values: ['often', 'seldom', 'rare', 'new'] }],
    }
    const [often = 0, seldom = 0, rare = 0, unknown = 0] = encode(parts, later)[0] ?? []
    expect(often).toBeCloseTo(Math.log(0.785 / 0.215), 1)
    expect(seldom).toBeCloseTo(-often, 1)
    expect(rare).toBeGreaterThan(unknown)
    expect(rare).toBeLessThan(0.3)
    expect(unknown).toBeCloseTo(0, 1)
  })

  it('takes whole numbers of few values for amounts and for codes', () => {
    const values = Float64Array.from({ length: 200 }, (_, row) => row % 6)
    const frame: Frame = { rows: 200, features: [{ name: 'channel', kind: 'numeric', values }] }
    const { parts } = encodeForTrees(
      frame,
      Uint8Array.from({ length: 200 }, (_, row) => row % 2),
      1,
    )
    expect(parts.map(({ kind }) => kind)).toEqual(['number', 'rate'])
  })
})

describe('encodeForLogistic', () => {
  const frame: Frame = {
    rows: 60,
    features: [
      {
        name: 'seconds',
        kind: 'numeric',
        values: Float64Array.from({ length: 60 }, (_, row) => (row < 15 ? Number.NaN : 1.3 ** row)),
      },
      {
        name: 'source',
        kind: 'categorical',
        values: Array.from({ length: 60 }, (_, row) => ['fair', 'fair', 'mail', 'site'][row % 4] ?? null),
      },
    ],
  }
  const labels = Uint8Array.from({ length: 60 }, (_, row) => row % 2)

  it('standardises, takes logarithms of skewed amounts, says what is missing, and compares with the commonest level', () => {
    const { parts, columns } = encodeForLogistic(frame, labels, 1)
    expect(parts.map((part) => [part.kind, part.feature, part.kind === 'level' ? part.level : ''])).toEqual([
      ['standard', 'seconds', ''],
      ['missing', 'seconds', ''],
      ['level', 'source', 'mail'],
      ['level', 'source', 'site'],
    ])
    expect(parts[0]).toMatchObject({ log: true })
    const seconds = (columns[0] ?? new Float64Array()).subarray(15)
    expect(seconds.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8)
    expect(seconds.reduce((sum, value) => sum + value * value, 0) / 45).toBeCloseTo(1, 8)
    expect(columns[0]?.[3]).toBe(0)
    expect(columns[1]?.reduce((sum, value) => sum + value, 0)).toBe(15)
  })

  it('takes later cases by what was learnt, not by themselves', () => {
    const { parts, columns } = encodeForLogistic(frame, labels, 1)
    const later: Frame = {
      rows: 1,
      features: [{ name: 'seconds', kind: 'numeric', values: Float64Array.of(1.3 ** 40) }],
    }
    expect(encode(parts, later)[0]?.[0]).toBeCloseTo(columns[0]?.[40] ?? 0, 10)
    expect(encode(parts, later)[2]?.[0]).toBe(0)
  })
})
