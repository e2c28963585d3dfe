import { EVENT_TYPES } from '@tradewind/schema/events'
import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { RULE_REASONS } from './rule-reasons.ts'
import { PIPELINE_TEMPLATES } from './templates.ts'

describe.each(PIPELINE_TEMPLATES)('the template $code', (template) => {
  it('ends in one stage that is won and one that is lost, each code once', () => {
    const outcomes = template.stages.map(({ outcome }) => outcome)
    expect(outcomes.slice(-2)).toEqual(['won', 'lost'])
    expect(outcomes.slice(0, -2).every((outcome) => outcome === 'open')).toBe(true)
    expect(new Set(template.stages.map(({ code }) => code)).size).toBe(template.stages.length)
  })

  it('has rules that lead to its own stages by events of the contract', () => {
    const codes = template.stages.map(({ code }) => code)
    for (const rule of template.rules) {
      expect(codes).toContain(rule.target)
      for (const type of rule.eventTypes) expect(EVENT_TYPES).toContain(type)
    }
    expect(template.rules.some(({ target }) => target === 'won')).toBe(true)
  })

  it('is worth more the further it comes', () => {
    const chances = template.stages.flatMap(({ probability }) => probability ?? [])
    expect(chances).toEqual([...chances].sort((a, b) => a - b))
  })

  it('speaks all languages', () => {
    const texts = [template.name, template.description, ...template.stages.map(({ name }) => name)]
    for (const text of [...texts, ...template.rules.map(({ code }) => RULE_REASONS[code])]) {
      expect(Object.keys(text).sort()).toEqual([...LOCALES].sort())
    }
  })
})
