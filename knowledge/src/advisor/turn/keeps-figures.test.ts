import { describe, expect, it } from 'vitest'
import { keepsFigures } from './keeps-figures.ts'

describe('keepsFigures', () => {
  it('knows a figure in other digits and separators', () => {
    expect(keepsFigures(['6 × BP-80: €8,526.00'], 'Für 6 Stück BP-80 sind es 8.526,00 €.')).toBe(true)
    expect(keepsFigures(['٤ قطع'], '4 pieces')).toBe(true)
  })

  it('sees what was left out or changed', () => {
    expect(keepsFigures(['6 × BP-80: €8,526.00'], 'Six BP-80 come to 8,526.00 €.')).toBe(false)
    expect(keepsFigures(['From 20 pieces on, €1,347.00 each.'], 'From 20 pieces on it is cheaper.')).toBe(false)
  })

  it('asks nothing of a draft without figures', () => {
    expect(keepsFigures(['Shall I make out the quotation?'], 'May I?')).toBe(true)
  })
})
