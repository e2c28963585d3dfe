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
    const form = ruleForm(rule, 'S0')
    expect(form).toMatchObject({ threshold: '7', windowHours: '48', reason: rule.reason, targetStageId: 'S1' })
    expect(ruleDefinition(form)).toEqual({
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

  it('sends every language that says something, and what events have to say', () => {
    const form = {
      ...ruleForm(rule, 'S0'),
      reason: { de: ' Sieht oft nach Preisen ', en: ' ' },
      valueMatch: { seconds: 30 },
      windowHours: ' ',
    }
    expect(ruleDefinition(form)).toMatchObject({
      reason: { de: 'Sieht oft nach Preisen' },
      valueMatch: { seconds: 30 },
      windowHours: null,
    })
    expect(Object.keys(ruleDefinition(form).reason)).toEqual(['de'])
  })

  it('begins as a suggestion without events', () => {
    expect(ruleForm(undefined, 'S0')).toMatchObject({ effect: 'suggest', eventTypes: [], targetStageId: 'S0' })
  })
})
