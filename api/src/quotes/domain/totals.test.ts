import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertPrice } from './convert-price.ts'
import { lineAmounts, percentOf, quoteTotals } from './totals.ts'

describe('percentOf', () => {
  it.each([
    [10_000, '13.00', 1300],
    [999, '12.5', 125], // 124.875
    [1, '50', 1], // half away from zero
    [0, '99.99', 0],
    [123_456_789, '0.01', 12_346],
  ])('%d × %s %% = %d', (minor, percent, expected) => expect(percentOf(minor, percent)).toBe(expected))
})

describe('quoteTotals', () => {
  it('follows the figures a buyer can check by hand', () => {
    const lines = [
      { listMinor: 148_000, discountPercent: '5', quantity: 4 },
      { listMinor: 12_990, discountPercent: '0', quantity: 10 },
    ]
    expect(lineAmounts(148_000, '5', 4)).toEqual({ unitMinor: 140_600, totalMinor: 562_400 })
    expect(quoteTotals(lines, 25_000, '13.00', 'USD')).toEqual({
      subtotal: { minor: 692_300, currency: 'USD' },
      discount: { minor: 29_600, currency: 'USD' },
      freight: { minor: 25_000, currency: 'USD' },
      tax: { minor: 93_249, currency: 'USD' },
      total: { minor: 810_549, currency: 'USD' },
    })
  })

  it('always adds up in integers', () => {
    const line = fc.record({
      listMinor: fc.integer({ min: 0, max: 500_000_00 }),
      discountPercent: fc.integer({ min: 0, max: 10_000 }).map((points) => (points / 100).toFixed(2)),
      quantity: fc.integer({ min: 1, max: 5_000 }),
    })
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.nat(1_000_000),
        fc.constantFrom('0', '13.00', '19'),
        (lines, freight, rate) => {
          const totals = quoteTotals(lines, freight, rate, 'EUR')
          const sum = totals.subtotal.minor + totals.freight.minor + totals.tax.minor
          expect(totals.total.minor).toBe(sum)
          expect(Object.values(totals).every(({ minor }) => Number.isSafeInteger(minor) && minor >= 0)).toBe(true)
          const list = lines.reduce((total, { listMinor, quantity }) => total + listMinor * quantity, 0)
          expect(totals.subtotal.minor + totals.discount.minor).toBe(list)
        },
      ),
    )
  })
})

describe('convertPrice', () => {
  const rules = { rate: '0.9180', bufferBasisPoints: 150, roundUpToMinor: 10 }
  it('leaves the list currency alone', () => expect(convertPrice('1480.00', 'USD', 'USD', rules)).toBe(148_000))
  it('adds the cushion and rounds up to the step', () => {
    // 1480 × 0.918 × 1.015 = 1379.0196 → 1379.10
    expect(convertPrice('1480.00', 'USD', 'EUR', rules)).toBe(137_910)
  })
  it('knows currencies without minor units', () => {
    // 1480 × 151.40 × 1.015 = 227433.08 → 227440
    expect(convertPrice('1480.00', 'USD', 'JPY', { rate: '151.40', bufferBasisPoints: 150, roundUpToMinor: 10 })).toBe(
      227_440,
    )
  })
})
