import { describe, expect, it } from 'vitest'
import type { RuleRow } from './pipeline-queries.ts'
import { ruleDefinition, ruleForm } from './rule-form.ts'

const rule = {
  eventTypes: ['price_view'],
  valueMatch: { outcome: 'reached' },
  threshold: 7,
  windowHours: 48,
  effect: 'suggest',
  reason: { en: 'Looked at prices', de: 'Preise angesehen' },
  enabled: true,
  targetStage: { id: 'S1' },
} as unknown as RuleRow

describe('a rule as it is typed', () => {
  it('says what the rule says and gives the same back', () => {
    const form = ruleForm(rule, 'de', 'S0')
    expect(form).toMatchObject({ threshold: '7', windowHours: '48', reason: 'Preise angesehen', targetStageId: 'S1' })
    expect(ruleDefinition(form, rule, 'de')).toEqual({
      eventTypes: ['price_view'],
      valueMatch: { outcome: 'reached' },
      threshold: 7,
      windowHours: 48,
      targetStageId: 'S1',
      effect: 'suggest',
      reason: rule.reason,
      enabled: true,
    })
  })

  it('drops the other languages once the reader’s says something else', () => {
    const form = { ...ruleForm(rule, 'de', 'S0'), reason: 'Sieht oft nach Preisen', windowHours: ' ' }
    expect(ruleDefinition(form, rule, 'de')).toMatchObject({
      reason: { de: 'Sieht oft nach Preisen' },
      windowHours: null,
    })
  })

  it('begins as a suggestion without events', () => {
    expect(ruleForm(undefined, 'en', 'S0')).toMatchObject({ effect: 'suggest', eventTypes: [], targetStageId: 'S0' })
  })
})
