import { describe, expect, test } from 'vitest'
import { canonicalizeSpecifications, compareOrdered, ipProtects, rankOf } from './order.ts'
import { findParameter, PARAMETERS } from './parameters.ts'

const ipClasses = (findParameter('ipClass') as { values: readonly string[] }).values

describe('ordered enumerations', () => {
  test('IP classes rise from first to last', () => {
    expect(compareOrdered('ipClass', 'IP54', 'IP40')).toBeGreaterThan(0)
    expect(compareOrdered('ipClass', 'IP20', 'IP67')).toBeLessThan(0)
    expect(compareOrdered('ipClass', 'IP54', 'IP54')).toBe(0)
    expect([...ipClasses].sort((a, b) => compareOrdered('ipClass', a, b) ?? 0)).toEqual([...ipClasses])
    expect([...ipClasses].sort()).toEqual([...ipClasses])
  })

  test('a class never ranks below one whose protection it includes', () => {
    for (const offered of ipClasses) {
      for (const wanted of ipClasses) {
        if (ipProtects(offered, wanted)) expect(compareOrdered('ipClass', offered, wanted)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('what has no order has no rank', () => {
    expect(rankOf('drive', 'square-1/2')).toBeUndefined()
    expect(rankOf('ipClass', 'IP99')).toBeUndefined()
    expect(rankOf('weight', '1')).toBeUndefined()
    expect(compareOrdered('handleShape', 'pistol', 'angle')).toBeUndefined()
  })
})

test('IP digits count each on its own (IEC 60529)', () => {
  expect(ipProtects('IP54', 'IP44')).toBe(true)
  expect(ipProtects('IP50', 'IP44')).toBe(false)
  expect(ipProtects('IP44', 'IP50')).toBe(false)
  expect(ipProtects('dustproof', 'IP20')).toBe(false)
})

test('specifications with one meaning have one spelling', () => {
  const canonical = canonicalizeSpecifications({
    protocols: { kind: 'enumSet', values: ['mqtt', 'cc-link', 'profinet', 'mqtt', 'cc-link'] },
    torqueRange: { kind: 'range', min: 80, max: 15 },
  })
  expect(JSON.stringify(canonical)).toBe(
    JSON.stringify({
      torqueRange: { kind: 'range', min: 15, max: 80 },
      protocols: { kind: 'enumSet', values: ['profinet', 'mqtt', 'cc-link'] },
    }),
  )
})

test('parameters: at least 40, codes and values unique', () => {
  expect(PARAMETERS.length).toBeGreaterThanOrEqual(40)
  expect(new Set(PARAMETERS.map(({ code }) => code)).size).toBe(PARAMETERS.length)
  for (const parameter of PARAMETERS) {
    if ('values' in parameter)
      expect(new Set<string>(parameter.values).size, parameter.code).toBe(parameter.values.length)
  }
  expect(findParameter('noSuchThing')).toBeUndefined()
})
