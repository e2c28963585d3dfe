import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import { FAILURE_CODES, wordTrouble } from '../api/failure.ts'
import { TIMELINE_ACTIONS, TIMELINE_KINDS, wordEntry } from '../customers/timeline-words.ts'
import { REASON_CODES, wordReason } from '../leads/reasons.ts'
import { readerOf } from '../ui/reader.ts'
import { WORKSPACE_NAMESPACES } from './namespaces.ts'

type Leaves = ReadonlyMap<string, string>

function leavesOf(words: object, path = ''): Leaves {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object'
        ? [...leavesOf(value, `${path}${name}.`)]
        : [[`${path}${name}`, value as string] as const],
    ),
  )
}

const wordsOf = (locale: (typeof LOCALES)[number], namespace: string): Leaves =>
  leavesOf(RESOURCES[locale]?.[namespace] ?? {})
const variablesOf = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join()

/** Words that are rightly the same in English and another language. */
const SAME = 14

const readerIn = (locale: (typeof LOCALES)[number]) =>
  readerOf({
    locale,
    words: RESOURCES[locale] ?? {},
    viewer: { id: 'u', name: 'U', role: 'sales' },
    timeZone: 'UTC',
    now: '2026-11-21T10:00:00.000Z',
  })

describe.each(LOCALES)('the words of the workspace in %s', (locale) => {
  it.each(WORKSPACE_NAMESPACES)('%s: every key, with the same variables as in English', (namespace) => {
    const english = wordsOf('en', namespace)
    const words = wordsOf(locale, namespace)
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('')
      expect(variablesOf(text), key).toBe(variablesOf(english.get(key) ?? ''))
    }
  })

  it('is no copy of the English ones', () => {
    if (locale === 'en') return
    for (const namespace of WORKSPACE_NAMESPACES) {
      const english = wordsOf('en', namespace)
      const same = [...wordsOf(locale, namespace)].filter(
        ([key, text]) => english.get(key) === text && /\p{L}{4}/u.test(text.replace(/\{\{\w+\}\}/g, '')),
      )
      expect(same.length, same.map(([key]) => key).join()).toBeLessThan(SAME)
    }
  })

  it('says every reason of a grade, with its data', () => {
    const { t } = readerIn(locale)
    const said = REASON_CODES.map((code) =>
      wordReason(t, locale, {
        code,
        data: { domain: 'corvane.example', company: 'Corvane', count: 3, usdMinor: 123_456, budget: '9000 EUR' },
      }),
    )
    expect(new Set(said).size).toBe(REASON_CODES.length)
    for (const sentence of said) expect(sentence).not.toMatch(/\{\{|workspaceLeads|_/)
    expect(wordReason(t, locale, { code: 'brand_new', data: {} })).toContain('brand_new')
  })

  it('says everything that can stand in a timeline', () => {
    const reader = readerIn(locale)
    const data = {
      sku: 'BP-80',
      source: 'selector',
      grade: 'A',
      name: 'N',
      outcome: 'reached',
      from: 'lead',
      to: 'won',
      with: 'W',
      number: 'Q-1',
      version: 2,
      totalMinor: 100,
      currency: 'EUR',
      subject: 'S',
      title: 'T',
    }
    for (const kind of TIMELINE_KINDS) {
      for (const action of TIMELINE_ACTIONS[kind]) {
        const { title } = wordEntry(reader, { action, data }, (code) => `stage ${code}`)
        expect(title, action).not.toMatch(/\{\{|workspaceCustomers|^$/)
        expect(title, action).not.toContain(action.includes('_') ? action : '\u0000')
      }
    }
    expect(wordEntry(reader, { action: 'x_brand_new', data: {} }, String).title).toContain('x brand new')
  })

  it('says every expected failure', () => {
    const { t } = readerIn(locale)
    for (const code of FAILURE_CODES) {
      const sentence = wordTrouble(t, {
        kind: 'failure',
        failure: { code, message: 'RAW', allowedPercent: '10', askedPercent: '12', sku: 'BP-80' },
      })
      expect(sentence, code).not.toMatch(/RAW|\{\{|workspace:/)
    }
    expect(wordTrouble(t, { kind: 'failure', failure: { code: 'NEW.CODE', message: 'RAW' } })).toContain('RAW')
  })
})

describe('a timeline entry', () => {
  const reader = readerIn('en')
  const stage = (code: string) => ({ lead: 'Lead', contact: 'Contact' })[code] ?? code
  it('words stages, reasons and amounts', () => {
    expect(
      wordEntry(
        reader,
        { action: 'stage_moved', data: { from: 'lead', to: 'contact', reason: { en: 'Looked three times', de: 'x' } } },
        stage,
      ),
    ).toEqual({
      title: 'Stage: Lead → Contact',
      detail: 'Looked three times',
    })
    expect(
      wordEntry(
        reader,
        { action: 'quote_sent', data: { number: 'Q-7', totalMinor: 1_061_485, currency: 'EUR' } },
        stage,
      ),
    ).toEqual({
      title: 'Quotation Q-7 sent, €10,614.85',
      quoteNumber: 'Q-7',
    })
    expect(
      wordEntry(reader, { action: 'quote_sent', data: { number: 'Q-8', totalMinor: 98_000, currency: 'JPY' } }, stage)
        .title,
    ).toContain('¥98,000')
  })

  it('keeps what somebody wrote', () => {
    expect(
      wordEntry(
        reader,
        {
          action: 'call',
          data: { outcome: 'voicemail', durationMinutes: 2, subject: 'Delivery', body: '<b>not markup</b>' },
        },
        stage,
      ),
    ).toEqual({
      title: 'Call: voicemail',
      detail: '2 min · Delivery · <b>not markup</b>',
    })
  })

  it('survives data of any shape', () => {
    for (const data of [null, 3, 'x', [], { value: null }, { value: [1, 'BP-80'] }, { value: { query: 'torque' } }]) {
      expect(wordEntry(reader, { action: 'search', data }, stage).title).toMatch(/^Searched for /)
    }
  })
})
