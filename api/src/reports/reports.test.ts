import { writeFile } from 'node:fs/promises'
import { reportContent } from '@tradewind/schema/contracts/report'
import { LOCALES } from '@tradewind/schema/locales'
import { targetText } from '@tradewind/schema/reports'
import readExcelFile from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import { closeDocuments, renderReportPdf } from '../documents/public.ts'
import { pagesOf } from '../documents/testing/read-pdf.ts'
import { buildReport } from './domain/build-report.ts'
import { SAMPLE_FACTS } from './testing/sample-facts.ts'
import { reportDocument } from './view/report-document.ts'
import { reportWorkbook } from './view/report-workbook.ts'
import { REPORT_WORDS } from './words/report-words.ts'

const weekly = buildReport(SAMPLE_FACTS)
const ABOUT = {
  seller: { name: 'Corvane Tools', addressLines: ['Ningbo'], bankLines: [] },
  onlineUrl: 'https://corvane.example/workspace/reports/1',
  createdAt: new Date('2026-11-23T07:00:00Z'),
}
afterAll(closeDocuments)

describe('a weekly report', () => {
  it('keeps to its contract, through JSON too', () => {
    expect(reportContent.parse(JSON.parse(JSON.stringify(weekly)))).toEqual(weekly)
  })

  it('has the sections of the source’s layout, a daily one without the analysis', () => {
    const codes = (kind: 'daily' | 'weekly') => buildReport({ ...SAMPLE_FACTS, kind }).sections.map(({ code }) => code)
    expect(codes('daily')).toEqual(['overview', 'conversions', 'risk', 'advice', 'follow_ups'])
    expect(codes('weekly')).toEqual([
      'overview',
      'conversions',
      'risk',
      'advice',
      'stages',
      'industries',
      'people',
      'follow_ups',
      'forecast',
    ])
  })

  it('says what fell out of its range, and calls fewer customers bad and fewer losses good', () => {
    const sentencesOf = (facts: typeof SAMPLE_FACTS) =>
      buildReport(facts).sections.flatMap(({ code, blocks }) =>
        code === 'risk' ? blocks.flatMap((block) => (block.block === 'sentences' ? block.items : [])) : [],
      )
    expect(sentencesOf(SAMPLE_FACTS)[0]).toMatchObject({
      tone: 'bad',
      text: { en: 'New customers: 3, usually about 20', de: 'Neue Kunden: 3, üblich sind etwa 20' },
    })
    const fewLosses = { ...SAMPLE_FACTS.counts, dealsLost: { value: 1, before: [30, 31, 29, 30, 32, 30] } }
    expect(sentencesOf({ ...SAMPLE_FACTS, counts: fewLosses })[1]).toMatchObject({ tone: 'good' })
  })

  it('compares with the period before, and with nothing where nothing was', () => {
    const [overview] = weekly.sections
    const figures = overview?.blocks[0]?.block === 'figures' ? overview.blocks[0].items : []
    const change = (code: string) => figures.find((figure) => figure.code === code)?.change
    expect(change('dealsLost')).toBeCloseTo(0.5)
    expect(change('won_value')).toBeCloseTo(0.125)
    expect(change('valueLost')).toBeCloseTo(0.2)
    expect(change('pipeline_value')).toBeNull()
  })

  it('shows what the house aims at, where it aims at something', () => {
    const [overview] = weekly.sections
    const figures = overview?.blocks[0]?.block === 'figures' ? overview.blocks[0].items : []
    const target = (code: string) => figures.find((figure) => figure.code === code)?.target
    expect(target('win_rate')).toEqual({ unit: 'rate', value: 0.12 })
    expect(target('won_value')).toBeUndefined()
  })
})

describe.each(LOCALES)('in %s', (locale) => {
  const reader = { locale, timeZone: 'UTC' }

  it('is a PDF whose title, figures and names can be read', async () => {
    const pdf = await renderReportPdf(reportDocument(weekly, reader, ABOUT))
    if (process.env.KEEP_PDFS) await writeFile(`${process.env.KEEP_PDFS}/report-${locale}.pdf`, pdf)
    const text = (await pagesOf(pdf)).join(' ')
    expect(text).toContain('Getriebe Weber')
    const aim = targetText({ unit: 'rate', value: 0.12 }, locale) ?? 'none'
    if (locale !== 'ar') expect(text.replace(/\s/g, '')).toContain(aim.replace(/\s/g, ''))
    expect(text.replace(/\s/g, '')).toContain(
      new Intl.NumberFormat(locale === 'ar' ? 'ar-EG' : locale).format(1000).replace(/\s/g, ''),
    )
  })

  it('is a workbook with a sheet per section, and figures that are numbers', async () => {
    const sheets = await readExcelFile(Buffer.from(await reportWorkbook(weekly, reader)))
    expect(sheets.map(({ sheet }) => sheet)).toHaveLength(weekly.sections.length)
    expect(sheets[0]?.data.filter((row) => row[3] === 0.12)).toHaveLength(1)
    const conversions = sheets[1]?.data ?? []
    expect(conversions[1]?.[3]).toBe(REPORT_WORDS.colConversion[locale])
    expect(conversions.slice(2, 7).map((row) => [row[1], row[3]])).toEqual([
      [1000, null],
      [800, 0.8],
      [300, 0.375],
      [120, 0.4],
      [80, 80 / 120],
    ])
    expect(conversions[2]?.[6]).toBe(310_000)
  })
})
