import type { ReportContent, ReportSection, ReportValue } from '@tradewind/schema/contracts/report'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { fractionDigits } from '@tradewind/schema/money'
import { periodText, scopeText, titleText } from '@tradewind/schema/reports'
import type { CellObject, Row } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { REPORT_WORDS } from '../words/report-words.ts'
import { type ReportReader, words } from './report-document.ts'

/** What a spreadsheet program takes for a name: at most 31 characters, and none of these. */
const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/g
const LONGEST_NAME = 31
const WIDTH = 22

/** The report as an .xlsx file: one sheet per section, figures as numbers that can be counted on with. */
export async function reportWorkbook(content: ReportContent, reader: ReportReader): Promise<Uint8Array> {
  const { locale } = reader
  const head: Row[] = [
    [bold(titleText(content, locale))],
    [periodText(content, locale, reader.timeZone)],
    [scopeText(content, locale)],
    [],
  ]
  const names = new Set<string>()
  const buffer = await writeExcelFile(
    content.sections.map((section, index) => {
      const data = [
        ...(index === 0 ? head : []),
        ...section.blocks.flatMap((block) => [...blockRows(block, locale), []]),
      ]
      return {
        data,
        sheet: sheetName(words(section.title, locale), names),
        rightToLeft: LOCALE_FACTS[locale].direction === 'rtl',
        columns: Array.from({ length: Math.max(...data.map((row) => row?.length ?? 0), 1) }, () => ({ width: WIDTH })),
      }
    }),
  ).toBuffer()
  return new Uint8Array(buffer)
}

function sheetName(title: string, taken: Set<string>): string {
  const base = title.replace(FORBIDDEN_IN_NAMES, ' ').slice(0, LONGEST_NAME)
  let name = base
  for (let copy = 2; taken.has(name); copy += 1) name = `${base.slice(0, LONGEST_NAME - 3)} ${copy}`
  taken.add(name)
  return name
}

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' })

function blockRows(block: ReportSection['blocks'][number], locale: Locale): Row[] {
  switch (block.block) {
    case 'figures':
      return [
        ['', '', bold(REPORT_WORDS.colChange[locale]), bold(REPORT_WORDS.colTarget[locale])],
        ...block.items.map(({ label, value, change, target }) => [
          words(label, locale),
          cell(value, locale),
          cell({ unit: 'change', value: change }, locale),
          target === undefined ? '' : cell(target, locale),
        ]),
      ]
    case 'sentences':
      return block.items.length === 0
        ? [[words(block.empty, locale)]]
        : block.items.map(({ text }) => [words(text, locale)])
    case 'table':
      return [
        [bold(words(block.title, locale))],
        block.columns.map(({ label }) => bold(words(label, locale))),
        ...(block.rows.length === 0
          ? [[words(block.empty, locale)]]
          : block.rows.map((row) => row.map((value) => cell(value, locale)))),
      ]
  }
}

/** Numbers stay numbers, in the reader's unit; nothing is an empty cell. */
function cell(figure: ReportValue, locale: Locale): CellObject | null {
  if (figure.value === null) return null
  switch (figure.unit) {
    case 'count':
      return { value: figure.value, type: Number, format: Number.isInteger(figure.value) ? '#,##0' : '#,##0.0' }
    case 'rate':
    case 'change':
      return { value: figure.value, type: Number, format: '0.0%' }
    case 'days':
    case 'hours':
      return { value: figure.value, type: Number, format: '#,##0.0' }
    case 'money': {
      const { minor, currency } = figure.value
      const digits = fractionDigits(currency)
      const format = `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`} "${currency}"`
      return { value: minor / 10 ** digits, type: Number, format }
    }
    case 'name':
      return { value: figure.value, type: String, format: '@' }
    case 'text':
      return { value: words(figure.value, locale), type: String, format: '@' }
  }
}
