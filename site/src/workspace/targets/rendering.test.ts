import { LOCALES } from '@tradewind/schema/locales'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { TargetForm } from './TargetForm.tsx'
import type { Target } from './target-queries.ts'

const targets: readonly Target[] = [
  { code: 'reach', unit: 'share', value: 0.62, target: 0.9, moreIsBetter: true },
  { code: 'response_hours', unit: 'hours', value: 7.5, target: null, moreIsBetter: false },
  { code: 'discount_percent', unit: 'percent', value: 6.5, target: 5, moreIsBetter: false },
  { code: 'won_value', unit: 'usd', value: null, target: 250_000, moreIsBetter: true },
]

describe.each(LOCALES)('the form of targets in %s', (locale) => {
  it('is made of words, with shares in per cent and an empty field where there is no target', () => {
    const frame = {
      locale,
      words: RESOURCES[locale] ?? {},
      viewer: { id: 'u', name: 'U', role: 'executive' as const },
      timeZone: 'UTC',
      now: '2026-11-24T10:00:00.000Z',
    }
    const html = renderToString(createElement(TargetForm, { frame, targets }))
    const fields = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => [
      /name="(\w+)"/.exec(input)?.[1],
      /value="([^"]*)"/.exec(input)?.[1],
    ])
    expect(fields).toEqual([
      ['reach', '90'],
      ['response_hours', ''],
      ['discount_percent', '5'],
      ['won_value', '250000'],
    ])
    expect(html).not.toMatch(/workspace(?:Targets|Home)[:.]|\{\{/)
  })
})
