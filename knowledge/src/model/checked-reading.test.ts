import { describe, expect, it } from 'vitest'
import { understandingOf } from '../advisor/testing/understandings.ts'
import { checkedReading } from './checked-reading.ts'
import { readingShape } from './reading-shape.ts'

const rules = understandingOf({
  language: { locale: 'de', confidence: 1 },
  intents: [{ code: 'find_product', confidence: 1 }],
})
const text = 'Wir brauchen etwa 1.200,5 Nm an M30, 3 Stück, höchstens 9.000 EUR je Stück, nach Österreich.'
const read = (reading: object) => checkedReading(readingShape.parse(reading), text, rules)
const torque = { quote: 'etwa 1.200,5 Nm', parameter: 'torqueRange', bound: 'about', min: 1200.5, unit: 'Nm' }

describe('what a model reports', () => {
  it('is taken with the place it stands at, and in the stored unit', () => {
    expect(read({ parameters: [torque] }).parameters).toEqual([
      expect.objectContaining({
        parameter: 'torqueRange',
        min: 1200.5,
        unit: 'N.m',
        normalized: { min: 1200.5, unit: 'N.m' },
        span: { start: 13, end: 28, text: 'etwa 1.200,5 Nm' },
        confidence: 0.6,
      }),
    ])
  })

  it.each([
    ['words that are not in the message', { ...torque, quote: 'etwa 1200 Nm' }],
    ['a number that is not in its words', { ...torque, min: 1300 }],
    ['a unit of another dimension', { ...torque, unit: 'kg' }],
    ['no number at all', { quote: 'etwa 1.200,5 Nm', parameter: 'torqueRange' }],
    ['a value the parameter does not have', { quote: 'M30', parameter: 'certificates', values: ['FDA'] }],
  ])('is left out when it has %s', (_why, parameter) => {
    expect(read({ parameters: [parameter] }).parameters).toEqual([])
  })

  it('keeps quantity, budget and country that stand there', () => {
    const reading = read({
      quantity: { quote: '3 Stück', value: 3 },
      budget: { quote: 'höchstens 9.000 EUR je Stück', amount: 9000, currency: 'EUR', per: 'unit' },
      country: { quote: 'Österreich', code: 'at' },
    })
    expect(reading.quantity).toMatchObject({ value: 3 })
    expect(reading.budget).toMatchObject({ amount: 9000, currency: 'EUR', per: 'unit' })
    expect(reading.country).toMatchObject({ code: 'AT' })
  })

  it('leaves out an invented quantity and budget', () => {
    const reading = read({
      quantity: { quote: '3 Stück', value: 30_000 },
      budget: { quote: 'höchstens 9.000 EUR', amount: 12_500, per: 'total' },
    })
    expect(reading.quantity).toBeUndefined()
    expect(reading.budget).toBeUndefined()
  })

  it('reads Arabic and full-width digits as the same numbers', () => {
    const arabic = checkedReading(readingShape.parse({ quantity: { quote: '٢٥ قطعة', value: 25 } }), 'نحتاج ٢٥ قطعة', {
      ...rules,
      language: { locale: 'ar', confidence: 1 },
    })
    expect(arabic.quantity?.value).toBe(25)
  })
})
