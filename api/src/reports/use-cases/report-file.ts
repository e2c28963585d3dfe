import { type ReportContent, reportContent } from '@tradewind/schema/contracts/report'
import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { renderReportPdf } from '../../documents/public.ts'
import type { Report } from '../../generated/prisma/client.ts'
import type { AttachedFile } from '../../mail/delivery/compose.ts'
import type { ReportAttachment } from '../../mail/domain/attachment.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { readable } from '../../shared/row-policy.ts'
import { reportPolicy } from '../policy.ts'
import { type ReportReader, reportDocument } from '../view/report-document.ts'
import { reportWorkbook } from '../view/report-workbook.ts'

export const REPORT_FORMATS = ['pdf', 'xlsx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A report as a file, in the language it was made in; undefined when the caller has no such report. */
export async function reportFile(
  work: Pick<Work, 'actor' | 'database' | 'environment'>,
  reportId: string,
  format: ReportFormat,
): Promise<AttachedFile | undefined> {
  const report = await work.database.prisma.report.findFirst({
    where: { id: reportId, AND: [readable(reportPolicy, work.actor)] },
  })
  if (report === null) return undefined
  const content = reportContent.parse(report.content)
  return {
    filename: reportFilename(content, report.timeZone, format),
    content: format === 'xlsx' ? await reportWorkbook(content, readerOf(report)) : await pdf(work, report, content),
    contentType: CONTENT_TYPES[format],
  }
}

/** The file a mail carries, made from the frozen report. Throws when the report is gone. */
export async function reportAttachment(work: Work, attachment: ReportAttachment): Promise<AttachedFile> {
  const format = attachment.kind === 'report_pdf' ? 'pdf' : 'xlsx'
  const file = await reportFile({ ...work, actor: { kind: 'system' } }, attachment.reportId, format)
  if (file === undefined) throw new Error(`The report to attach (${attachment.filename}) is gone.`)
  return { ...file, filename: attachment.filename }
}

/** daily-report-2026-11-27.pdf: the first day of the period by the reader's calendar. */
export function reportFilename({ kind, from }: ReportContent, timeZone: string, format: ReportFormat): string {
  const day = new Date(from).toLocaleDateString('sv-SE', { timeZone })
  return `${kind}-report-${day}.${format}`
}

function readerOf({ locale, timeZone }: Report): ReportReader {
  return { locale: isLocale(locale) ? locale : 'en', timeZone }
}

async function pdf(
  { database, environment }: Pick<Work, 'database' | 'environment'>,
  report: Report,
  content: ReportContent,
): Promise<Uint8Array> {
  const { seller } = await loadTradeTerms(database.prisma)
  const onlineUrl = new URL(`/workspace/reports/${report.id}`, environment.SITE_URL).href
  return renderReportPdf(reportDocument(content, readerOf(report), { seller, onlineUrl, createdAt: report.createdAt }))
}
