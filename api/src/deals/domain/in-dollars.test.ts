import { describe, expect, it } from 'vitest'
import { inDollars } from './in-dollars.ts'

describe('inDollars', () => {
  it('leaves dollars as they are, to the cent', () => {
    expect(inDollars('1234.5', 'USD', '1')).toBe('1234.50')
    expect(inDollars('0.005', 'USD', '1')).toBe('0.01')
  })
  it('divides by the rate and rounds half up', () => {
    expect(inDollars('918', 'EUR', '0.918')).toBe('1000.00')
    expect(inDollars('151400', 'JPY', '151.4')).toBe('1000.00')
    expect(inDollars('100', 'EUR', '0.93')).toBe('107.53')
  })
  it('is exact where floating point is not', () => {
    expect(inDollars('9007199254.7409', 'USD', '1')).toBe('9007199254.74')
  })
})
