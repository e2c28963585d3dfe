import { describe, expect, it } from 'vitest'
import { typedNumber } from './draft-value.ts'
import { validateFigure, validateSpecifications } from './validate.ts'

describe('validateSpecifications', () => {
  it('takes what the contract takes', () => {
    expect(validateSpecifications({ torqueRange: { kind: 'range', min: 15, max: 80 } })).toBe(true)
    expect(validateSpecifications(null)).toBe(true)
  })

  it.each([
    ['an unknown parameter', { colour: { kind: 'enum', value: 'red' } }],
    ['a value of another kind', { weight: { kind: 'range', min: 1, max: 2 } }],
    ['an unfinished number', { weight: { kind: 'number', value: null } }],
    ['a range upside down', { torqueRange: { kind: 'range', min: 80, max: 15 } }],
    ['a value the ontology does not know', { ipClass: { kind: 'enum', value: 'IP99' } }],
    ['an empty set', { protocols: { kind: 'enumSet', values: [] } }],
  ])('refuses %s', (_, value) => {
    expect(validateSpecifications(value)).toEqual(expect.any(String))
  })
})

describe('validateFigure', () => {
  it('is one parameter with its value', () => {
    expect(validateFigure({ parameter: 'weight', value: { kind: 'number', value: 1.5 } })).toBe(true)
    expect(validateFigure({ parameter: 'weight', value: { kind: 'boolean', value: true } })).toEqual(expect.any(String))
    expect(validateFigure(undefined)).toEqual(expect.any(String))
  })
})

describe('typedNumber', () => {
  it('reads a decimal comma, and nothing where there is no number', () => {
    expect(typedNumber(' 1,4 ')).toBe(1.4)
    expect(typedNumber('-20')).toBe(-20)
    for (const text of ['', 'abc', '1.2.3', '1 000']) expect(typedNumber(text)).toBeNull()
  })
})
