import { describe, expect, it } from 'vitest'
import { selectRequest } from './selector.ts'

const base = { locale: 'en', unitSystem: 'metric' }
const accepts = (body: unknown) => selectRequest.safeParse(body).success

describe('selectRequest', () => {
  it('fills the defaults a client may leave out', () => {
    expect(
      selectRequest.parse({ ...base, requirements: [{ kind: 'atMost', parameter: 'weight', value: 2, unit: 'kg' }] }),
    ).toEqual({
      ...base,
      limit: 12,
      requirements: [
        { kind: 'atMost', parameter: 'weight', value: 2, unit: 'kg', importance: 'must', acceptUnstated: false },
      ],
    })
  })

  it.each([
    ['a number that is none', { kind: 'atLeast', parameter: 'torqueAccuracy', value: Number.NaN, unit: '%' }],
    [
      'an infinite number',
      { kind: 'atLeast', parameter: 'torqueAccuracy', value: Number.POSITIVE_INFINITY, unit: '%' },
    ],
    ['a number in a string', { kind: 'atLeast', parameter: 'torqueAccuracy', value: '3', unit: '%' }],
    ['a misspelled field', { kind: 'equals', parameter: 'esdSafe', value: true, importence: 'prefer' }],
    ['an unknown kind', { kind: 'exactly', parameter: 'esdSafe', value: true }],
    ['an endless list', { kind: 'anyOf', parameter: 'protocols', values: Array.from({ length: 21 }, () => 'usb') }],
    [
      'a negative tolerance',
      { kind: 'about', parameter: 'batteryVoltage', value: 18, unit: 'V', tolerance: { percent: -1 } },
    ],
  ])('refuses %s', (_name, requirement) => {
    expect(accepts({ ...base, requirements: [requirement] })).toBe(false)
  })

  it('refuses more requirements than anybody has', () => {
    const requirements = (count: number) =>
      Array.from({ length: count }, () => ({ kind: 'stated', parameter: 'weight' }))
    expect(accepts({ ...base, requirements: requirements(30) })).toBe(true)
    expect(accepts({ ...base, requirements: requirements(31) })).toBe(false)
  })
})
