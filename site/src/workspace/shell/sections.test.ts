import { describe, expect, it } from 'vitest'
import { grouped, onPhone, sectionsFor } from './sections.ts'

describe('the sections of the workspace', () => {
  it('have one key each, and none that means something else', () => {
    const keys = sectionsFor('admin').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.join('')).toMatch(/^[a-z]+$/)
    expect(keys).not.toContain('g')
    expect(keys).not.toContain('n')
  })

  it('leave administration to administrators', () => {
    expect(sectionsFor('sales').map(({ name }) => name)).not.toContain('users')
    expect(sectionsFor('admin').map(({ name }) => name)).toContain('jobs')
    expect(sectionsFor('marketer').map(({ href }) => href)).toEqual([
      '/workspace/conversations/analysis',
      '/workspace/settings',
    ])
  })

  it('are fewer in the light version', () => {
    const light = sectionsFor('lead', true).map(({ name }) => name)
    expect(light).toContain('customers')
    expect(light).not.toContain('process')
    expect(light.length).toBeLessThan(sectionsFor('lead').length)
  })

  it('stand in groups without losing one', () => {
    const sections = sectionsFor('lead')
    expect(grouped(sections).flatMap((one) => one.sections)).toEqual(sections)
    expect(grouped(sectionsFor('marketer')).map(({ group }) => group)).toEqual(['understand', 'house'])
  })

  it('fit a phone: four in the bar, the rest behind "more"', () => {
    const sections = sectionsFor('sales')
    const { bar, more } = onPhone(sections)
    expect(bar.map(({ name }) => name)).toEqual(['home', 'customers', 'deals', 'actions'])
    expect(new Set([...bar, ...more])).toEqual(new Set(sections))
    expect(onPhone(sectionsFor('marketer')).bar).toHaveLength(2)
  })
})
