import { createHash } from 'node:crypto'
import { LOCALES } from '@tradewind/schema/locales'
import { afterAll, describe, expect, it } from 'vitest'
import { createDocumentRenderer } from './renderer.ts'
import { pagesOf } from './testing/read-pdf.ts'
import { sampleQuotation } from './testing/sample-quotation.ts'

const warnings: string[] = []
const renderer = createDocumentRenderer({ onWarning: (warning) => warnings.push(warning) })
afterAll(() => renderer.close())

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

const drawing = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`

/** Ten uses of ten uses of …: a hundred lines that draw 10 to the power of `levels` squares. */
function tenfold(levels: number): string {
  const groups = Array.from({ length: levels }, (_, level) => {
    return `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`
  })
  return `<defs><g id="g0"><rect width="1" height="1"/></g>${groups.join('')}</defs><use href="#g${levels}"/>`
}

describe('quotation as PDF', () => {
  it.each(LOCALES)('%s: archivable, tagged, complete, without a missing glyph', async (locale) => {
    warnings.length = 0
    const pdf = await renderer.renderQuotationPdf(sampleQuotation(locale))
    expect(latin(pdf).slice(0, 5)).toBe('%PDF-')
    // PDF/A-2a refuses a character no font has: no warning means every glyph is there.
    expect(warnings).toEqual([])
    expect(latin(pdf)).toContain('<pdfaid:part>2</pdfaid:part>')
    const text = (await pagesOf(pdf)).join(' ')
    for (const expected of ['Q-2026-00417', 'mei.sorensen@corvane.example', 'BP-80', 'TW-340D', 'CX-1W', 'CIF']) {
      expect(text).toContain(expected)
    }
  })

  it('is the same to the byte when rendered again, by the same thread or another', async () => {
    const first = await renderer.renderQuotationPdf(sampleQuotation('ar'))
    await renderer.renderQuotationPdf(sampleQuotation('ja'))
    const again = await renderer.renderQuotationPdf(sampleQuotation('ar'))
    const other = createDocumentRenderer()
    const elsewhere = await other.renderQuotationPdf(sampleQuotation('ar'))
    await other.close()
    expect(sha256(again)).toBe(sha256(first))
    expect(sha256(elsewhere)).toBe(sha256(first))
    const changed = await renderer.renderQuotationPdf(sampleQuotation('ar', { version: 3 }))
    expect(sha256(changed)).not.toBe(sha256(first))
  })

  it('carries the time of issue, not of rendering', async () => {
    const pdf = await renderer.renderQuotationPdf(sampleQuotation('en', { issuedAt: '2019-03-04T05:06:07Z' }))
    expect(latin(pdf)).toMatch(/CreationDate \(D:20190304/)
    expect(latin(pdf)).not.toMatch(/D:202[0-9]/)
  })

  it.each([
    '#panic("x")',
    '*bold* _it_ `raw` $x^2$ = head',
    '#read("/etc/passwd") #import "style.typ": *',
    '"]) #sys.inputs {total} \\u{41} <label> @ref',
    '= Title - item + item / term: x // comment',
  ])('prints what looks like code as it stands: %s', async (hostile) => {
    const sample = sampleQuotation('en')
    const text = (
      await pagesOf(
        await renderer.renderQuotationPdf({
          ...sample,
          buyer: { ...sample.buyer, company: hostile },
          notes: `Note ${hostile}`,
          terms: [{ text: `Term ${hostile}` }],
        }),
      )
    ).join(' ')
    expect(text).toContain(hostile)
    expect(text).toContain(`Note ${hostile}`)
    expect(text).toContain(`Term ${hostile}`)
  })

  it('wraps words without end inside the page', async () => {
    const word = `${'W'.repeat(400)}END`
    const sample = sampleQuotation('de')
    const [first] = sample.lines
    if (first === undefined) throw new Error('the sample has lines')
    const pdf = await renderer.renderQuotationPdf({
      ...sample,
      buyer: { ...sample.buyer, company: word },
      lines: [{ ...first, name: word, keyFigures: [word], options: [{ name: word, price: first.unitPrice }] }],
      terms: [{ text: word }],
    })
    const { getDocumentProxy } = await import('unpdf')
    const file = await getDocumentProxy(new Uint8Array(pdf))
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const [, , width = 0] = page.view
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue
        expect(item.transform[4] + item.width, item.str).toBeLessThanOrEqual(width - 40)
      }
    }
  })

  it('spreads 200 lines over pages, each with the heading of the table and its number', async () => {
    const sample = sampleQuotation('de')
    const [, , line] = sample.lines
    if (line === undefined) throw new Error('the sample has three lines')
    const lines = Array.from({ length: 200 }, (_, index) => ({
      ...line,
      position: index + 1,
      name: `Teil-${index + 1};`,
    }))
    const pages = await pagesOf(await renderer.renderQuotationPdf({ ...sample, lines }))
    expect(pages.length).toBeGreaterThan(5)
    const all = pages.join(' ')
    for (let position = 1; position <= 200; position += 1) expect(all).toContain(`Teil-${position};`)
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
      if (page.includes('Teil-')) expect(page).toContain('Einzelpreis')
    })
  })

  it.each([
    ['that is broken', '<svg><broken'],
    ['that wants a file', drawing('<image href="file:///etc/hostname" width="5" height="5"/>')],
    [
      'that wants a file beside the template',
      drawing('<image href="../../../../etc/hostname.png" width="5" height="5"/>'),
    ],
    ['that wants the network', drawing('<image href="http://127.0.0.1:9/x.png" width="5" height="5"/>')],
    ['that multiplies itself', drawing(tenfold(11))],
  ])('leaves out a drawing %s, and says so', async (_, drawingSvg) => {
    warnings.length = 0
    const sample = sampleQuotation('en')
    const lines = sample.lines.map((line) => ({ ...line, drawingSvg }))
    const text = (await pagesOf(await renderer.renderQuotationPdf({ ...sample, lines }))).join(' ')
    expect(text).toContain('Battery pulse tool BP-80')
    expect(warnings.join()).toContain('drawings left out')
  })

  it('gives an ordinary PDF for a character that no font has', async () => {
    warnings.length = 0
    const sample = sampleQuotation('en')
    const pdf = await renderer.renderQuotationPdf({ ...sample, buyer: { ...sample.buyer, company: 'Rocket 🚀 Ltd' } })
    expect((await pagesOf(pdf)).join(' ')).toContain('Ltd')
    expect(warnings.join()).toContain('not PDF/A')
  })

  it.each([
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }],
    ['a date that is none', { issuedAt: 'yesterday' }],
    ['a link that is no web address', { onlineUrl: 'file:///etc/passwd' }],
    ['a link too long for a QR code', { onlineUrl: `https://corvane.example/${'x'.repeat(5000)}` }],
  ])('refuses %s with a typed error', async (_, changes) => {
    const rendering = renderer.renderQuotationPdf(sampleQuotation('en', changes))
    await expect(rendering).rejects.toMatchObject({ name: 'DocumentError', code: 'DOCUMENT.INVALID' })
  })

  it('is letter-sized for buyers who print on letter', async () => {
    const box = async (paper: 'a4' | 'us-letter') =>
      /\/MediaBox \[([^\]]+)\]/.exec(latin(await renderer.renderQuotationPdf(sampleQuotation('en', { paper }))))?.[1]
    expect(await box('us-letter')).toBe('0 0 612 792')
    expect(await box('a4')).toMatch(/^0 0 595\.27\d* 841\.88/)
  })
})
