import { describe, expect, it } from 'vitest'
import { sampleQuotation } from '../testing/sample-quotation.ts'
import { quotationView } from './quotation-view.ts'

const marks = /[\u2066-\u2069\u200f\u061c]/gu
const plain = (text: string | undefined) => text?.replace(marks, '').replaceAll('\u00a0', ' ')

describe('quotation in the words of its reader', () => {
  it('writes money and dates as Germans do', () => {
    const view = quotationView(sampleQuotation('de'))
    expect(plain(view.total.value)).toBe('28.681,00 €')
    expect(view.keys.map((key) => plain(key.value))).toEqual([
      '28.681,00 €',
      '21 Tage',
      'CIF Hamburg',
      '21. Dezember 2026',
    ])
    expect(plain(view.table.lines[0]?.unitPrice)).toBe('1.890,00')
    expect(plain(view.sums[1]?.value)).toBe('−300,00 €')
    expect(view.conditions[0]?.note).toContain('Versicherung')
  })

  it('writes Arabic digits from right to left, and figures with Latin units from left to right', () => {
    const view = quotationView(sampleQuotation('ar'))
    expect(view.page.dir).toBe('rtl')
    expect(view.page.digits.join('')).toBe('٠١٢٣٤٥٦٧٨٩')
    expect(plain(view.total.value)).toBe('١١٤٬٧٢٣٫٠٠ د.إ.')
    expect(view.table.lines[0]?.keyFigures[0]).toBe('\u206615–80\u00a0N·m\u2069')
    expect(plain(view.keys[3]?.value)).toBe('٢١ ديسمبر ٢٠٢٦')
  })

  it('writes yen without decimals', () => {
    expect(quotationView(sampleQuotation('ja')).table.lines[1]?.amount).toBe('465,300')
  })

  it('takes the calendar day of the seller’s zone', () => {
    const late = { issuedAt: '2026-11-21T20:00:00.000Z' }
    expect(quotationView(sampleQuotation('de', late)).page.created).toEqual({ year: 2026, month: 11, day: 22 })
    expect(quotationView(sampleQuotation('de', { ...late, timeZone: 'UTC' })).page.created.day).toBe(21)
  })

  it('leaves the discount column out when no line has one', () => {
    const sample = sampleQuotation('en')
    const lines = sample.lines.map(({ discountPercent: _, ...line }) => line)
    expect(quotationView({ ...sample, lines }).table.discount).toBeNull()
    expect(quotationView(sample).table.discount).toBe('Disc.')
  })

  it('names the version that took its place', () => {
    expect(quotationView(sampleQuotation('pt', { mark: { kind: 'superseded', byVersion: 3 } })).mark).toBe(
      'Substituída pela versão 3',
    )
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])('refuses %j as a link', (onlineUrl) => {
    expect(() => quotationView(sampleQuotation('en', { onlineUrl }))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT.INVALID' }),
    )
  })

  it('refuses a date that is none', () => {
    expect(() => quotationView(sampleQuotation('en', { validUntil: 'soon' }))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT.INVALID' }),
    )
  })
})
