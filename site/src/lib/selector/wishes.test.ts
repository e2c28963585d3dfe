import type { ParameterFacet } from '@tradewind/schema/contracts/selector'
import { describe, expect, it } from 'vitest'
import { parseTypedNumber, writeTypedNumber } from './typed-number.ts'
import { queryOf, readWishes, requirementsOf, wishesFrom } from './wishes.ts'

const facet = (code: string, kind: ParameterFacet['kind'], more: Partial<ParameterFacet> = {}): ParameterFacet => ({
  code,
  kind,
  label: code,
  help: '',
  group: 'performance',
  groupLabel: '',
  conditions: [],
  stated: 1,
  ordered: false,
  ...more,
})
const quantity = { unit: 'N.m', symbol: 'Nm', min: 0.5, max: 1000, step: 0.5 }
const values = ['a', 'b', 'c'].map((code) => ({ code, label: code, count: 1 }))
const facets = [
  facet('torqueRange', 'range', { quantity, conditions: ['covers'] }),
  facet('weight', 'number', { quantity: { ...quantity, unit: 'kg' }, conditions: ['atMost'] }),
  facet('ipClass', 'enum', { values, ordered: true, conditions: ['atLeastLevel'] }),
  facet('drive', 'enum', { values, conditions: ['anyOf'] }),
  facet('protocols', 'enumSet', { values, conditions: ['allOf'] }),
  facet('esdSafe', 'boolean', { conditions: ['equals'] }),
]
const read = (query: string) => readWishes(new URLSearchParams(query), facets)

describe('wishes', () => {
  it('become requirements of the contract', () => {
    const wishes = read(
      'torqueRange.min=40&weight=1,5&ipClass=b&drive=a&drive=c&protocols=b&esdSafe=yes&nice=weight&nice=nothing',
    )
    expect(requirementsOf(wishes, facets)).toEqual([
      { kind: 'covers', parameter: 'torqueRange', importance: 'must', min: 40, max: 40, unit: 'N.m' },
      { kind: 'atMost', parameter: 'weight', importance: 'prefer', value: 1.5, unit: 'kg' },
      { kind: 'atLeastLevel', parameter: 'ipClass', importance: 'must', value: 'b' },
      { kind: 'anyOf', parameter: 'drive', importance: 'must', values: ['a', 'c'] },
      { kind: 'allOf', parameter: 'protocols', importance: 'must', values: ['b'] },
      { kind: 'equals', parameter: 'esdSafe', importance: 'must', value: true },
    ])
  })

  it('turn a span given the wrong way round', () => {
    expect(read('torqueRange.min=80&torqueRange.max=15').wanted.get('torqueRange')).toEqual({
      kind: 'span',
      min: 15,
      max: 80,
    })
  })

  it('leave out what nobody could mean', () => {
    expect(
      read('torqueRange.min=abc&weight=&drive=zzz&category=cars&application=x&thread=M8&esdSafe=maybe').wanted.size,
    ).toBe(0)
    expect(read('thread=M8').joint).toBeUndefined()
    expect(read('thread=M8&class=8.8').joint).toEqual({ thread: 'M8', strengthClass: '8.8' })
  })

  it('come back from an address as they went into it', () => {
    const wishes = read(
      'category=controllers&industry=rail&torqueRange.min=1.125&torqueRange.max=80&weight=2&drive=a&esdSafe=yes&nice=weight',
    )
    expect(readWishes(queryOf(wishes, 'metric'), facets)).toEqual(wishes)
  })

  it('come back from requirements that knowledge proposes, in the buyer\u2019s unit', () => {
    const base = read('category=controllers&weight=2')
    const relaxed = wishesFrom(
      base,
      [{ kind: 'atMost', parameter: 'weight', importance: 'must', acceptUnstated: false, value: 3, unit: 'kg' }],
      (value) => value * 2,
    )
    expect(relaxed.category).toBe('controllers')
    expect(relaxed.wanted.get('weight')).toEqual({ kind: 'bound', value: 6 })
  })
})

describe('typed numbers', () => {
  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1.200,5', 1200.5],
    ['1,200.5', 1200.5],
    ['1 200', 1200],
    ['0,125', 0.125],
    ['١٢٫٥', 12.5],
    ['１２', 12],
    ['−5', -5],
  ])('reads %s', (text, value) => expect(parseTypedNumber(text)).toBe(value))

  it.each(['', 'abc', '12kg', '1e9', '--1', 'Infinity', '9'.repeat(30)])('takes no %s', (text) =>
    expect(parseTypedNumber(text)).toBeUndefined(),
  )

  it.each([0.5, 1.125, 12.5, 1200, 1000.25, -5.125])('writes %d so that it is read back in every language', (value) => {
    for (const locale of ['en-US', 'de-DE', 'ar-EG', 'ja-JP', 'es-ES', undefined])
      expect(parseTypedNumber(writeTypedNumber(value, locale))).toBe(value)
  })
})
