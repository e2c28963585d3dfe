import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '../locales.ts'
import { DEMO_COMPANY, DEMO_DISCOUNT_RIGHTS, DEMO_EXCHANGE_RATES, DEMO_INCOTERMS, DEMO_PAYMENT_TERMS } from './index.ts'

describe('the demo company', () => {
  it('has a dated decimal rate for every currency of the house', () => {
    expect(Object.keys(DEMO_EXCHANGE_RATES.rates).sort()).toEqual([...CURRENCIES].sort())
    for (const rate of Object.values(DEMO_EXCHANGE_RATES.rates)) expect(rate).toMatch(/^\d+(\.\d+)?$/)
    expect(DEMO_EXCHANGE_RATES.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('collects the whole price in every payment term', () => {
    for (const term of DEMO_PAYMENT_TERMS) {
      expect(term.parts.reduce((sum, part) => sum + part.basisPoints, 0)).toBe(10_000)
    }
  })

  it('charges no less for a term under which the seller bears more', () => {
    const surcharges = DEMO_INCOTERMS.map((incoterm) => incoterm.surchargeBasisPoints)
    expect(surcharges).toEqual([...surcharges].sort((a, b) => a - b))
    expect(DEMO_INCOTERMS.every((incoterm) => incoterm.places.length > 0)).toBe(true)
  })

  it('gives higher roles wider rights', () => {
    expect(DEMO_DISCOUNT_RIGHTS.map((right) => [right.role, right.maxBasisPoints])).toEqual([
      ['sales', 1000],
      ['lead', 2000],
      ['executive', 3500],
    ])
  })

  it('cannot be mistaken for a firm that exists', () => {
    for (const address of Object.values(DEMO_COMPANY.mail)) expect(address).toMatch(/@corvane\.example$/)
    for (const id of Object.values(DEMO_COMPANY.registration)) expect(id).toContain('SAMPLE')
    expect(DEMO_COMPANY.bank.sample).toBe(true)
    expect(new Set(DEMO_COMPANY.countriesServed).size).toBe(40)
  })
})
