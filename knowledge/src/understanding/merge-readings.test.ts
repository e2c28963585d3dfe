import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { describe, expect, test } from 'vitest'
import { mergeReadings } from './merge-readings.ts'
import { understand } from './understand.ts'

const TEXT = 'We bolt gearboxes in Brno, 40 Nm, and want something flurbish.'
const rules = understand({ text: TEXT, locale: 'en' }, { skus: [], today: '2026-11-23' })

const spanOf = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text })
const model = (found: Partial<Understanding>): Understanding => ({
  ...rules,
  industry: [],
  application: [],
  category: [],
  parameters: [],
  certificates: [],
  protocols: [],
  competitor: [],
  models: [],
  contact: {},
  corrections: [],
  unknown: [],
  intents: [{ code: 'find_product', confidence: 0.8 }],
  ...found,
})

describe('of a second reading', () => {
  test('what agrees makes surer', () => {
    const merged = mergeReadings(rules, model({ application: rules.application }), TEXT)
    expect(rules.application).toHaveLength(1)
    expect(merged.application[0]?.confidence).toBeGreaterThan((rules.application[0]?.confidence ?? 1) - 0.001)
    expect(merged.by).toBe('rules+model')
  })

  test('what adds is kept, and its word is no longer unexplained', () => {
    expect(rules.unrecognised.map(({ text }) => text)).toContain('flurbish')
    const flurbish = { code: 'electronics' as const, span: spanOf('flurbish'), confidence: 0.7, negated: false }
    const merged = mergeReadings(rules, model({ application: [flurbish] }), TEXT)
    expect(merged.application.map(({ code }) => code)).toEqual(['engine-and-gearbox', 'electronics'])
    expect(merged.unrecognised.map(({ text }) => text)).not.toContain('flurbish')
  })

  test('what does not stand in the text is dropped', () => {
    const invented = { code: 'profinet', span: { start: 0, end: 8, text: 'PROFINET' }, confidence: 0.9, negated: false }
    const elsewhere = { code: 'DE', span: { start: 900, end: 907, text: 'Germany' }, confidence: 0.9 }
    const merged = mergeReadings(rules, model({ protocols: [invented], country: elsewhere }), TEXT)
    expect(merged.protocols).toEqual([])
    expect(merged.country?.code).toBe('CZ')
  })

  test('a contradiction leaves the rules’ finding as it was', () => {
    const [torque] = rules.parameters
    if (torque === undefined) throw new Error('the rules read a torque')
    const merged = mergeReadings(
      rules,
      model({ parameters: [{ ...torque, min: 400 }], country: { ...spanned('Brno'), code: 'SK' } }),
      TEXT,
    )
    expect(merged.parameters).toEqual(rules.parameters)
    expect(merged.country).toEqual(rules.country)
  })

  test('a number that is not written there is not believed', () => {
    const weight = {
      ...spanned('something'),
      parameter: 'weight',
      negated: false,
      bound: 'atMost' as const,
      max: 2,
      unit: 'kg',
    }
    expect(mergeReadings(rules, model({ parameters: [weight] }), TEXT).parameters).toEqual(rules.parameters)
  })

  test('the main intent is the model’s', () => {
    const merged = mergeReadings(rules, model({ intents: [{ code: 'ask_calculation', confidence: 0.9 }] }), TEXT)
    expect(merged.intents.map(({ code }) => code)).toEqual(['ask_calculation', 'find_product'])
  })
})

function spanned(text: string) {
  return { span: spanOf(text), confidence: 0.8 }
}
