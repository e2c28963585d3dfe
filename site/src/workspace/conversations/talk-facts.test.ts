import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { readerOf } from '../ui/reader.ts'
import { ontologyLabels } from './ontology-labels.ts'
import { readStatedFacts } from './stated-facts.ts'
import { factLines } from './talk-facts.ts'

const readerIn = (locale: (typeof LOCALES)[number]) =>
  readerOf({
    locale,
    words: RESOURCES[locale] ?? {},
    viewer: { id: 'u', name: 'U', role: 'sales' },
    timeZone: 'UTC',
    now: '2026-11-21T10:00:00.000Z',
  })
const linesIn = (locale: (typeof LOCALES)[number], facts: unknown) =>
  Object.fromEntries(
    factLines(readerIn(locale), readStatedFacts(facts), ontologyLabels(locale)).map(({ label, text }) => [
      label,
      text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, ''),
    ]),
  )

const FACTS = {
  industry: 'automotive',
  application: 'axle-assembly',
  country: 'MX',
  quantity: 1200,
  budget: { amount: 60000, currency: 'EUR', per: 'total' },
  deadline: { days: 30 },
  parameters: [
    { code: 'torqueRange', min: 20, max: 80, unit: 'N·m' },
    { code: 'weight', max: 1.5, unit: 'kg' },
    { code: 'not-invented-yet', values: ['x'] },
  ],
  certificates: ['ce'],
  skus: ['BP-80'],
  summary: [
    { field: 'application', label: 'Anwendung', text: 'Achsmontage' },
    { field: 'category', label: 'Bauart', text: 'Akku-Impulsschrauber' },
  ],
}

describe('what a buyer said', () => {
  it('reads in the colleague’s language, whatever language it was said in', () => {
    expect(linesIn('en', FACTS)).toMatchObject({
      Industry: 'Automotive',
      Application: 'Achsmontage',
      Country: 'Mexico',
      Quantity: '1,200',
      Budget: '€60,000.00 in all',
      Deadline: 'in 30 days',
      Weight: expect.stringMatching(/^≤ 1\.5 /),
      'not-invented-yet': 'x',
      'Models named': 'BP-80',
      Bauart: 'Akku-Impulsschrauber',
    })
    expect(linesIn('de', FACTS)).toMatchObject({ Land: 'Mexiko', Termin: 'in 30 Tagen', Stückzahl: '1.200' })
  })

  it.each(LOCALES)('leaves no key or mark unworded in %s', (locale) => {
    const lines = linesIn(locale, FACTS)
    expect(Object.keys(lines)).toHaveLength(12)
    expect(JSON.stringify(lines)).not.toMatch(/workspaceConversations|\{\{|undefined|NaN/)
  })

  it.each([null, 'x', [], { quantity: 'many' }, { parameters: {} }])(
    'shows nothing of what cannot be read: %j',
    (facts) => {
      expect(linesIn('en', facts)).toEqual({})
    },
  )
})
