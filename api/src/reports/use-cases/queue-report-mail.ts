import type { ReportContent } from '@tradewind/schema/contracts/report'
import type { Locale } from '@tradewind/schema/locales'
import { periodText, scopeText, titleText, valueText } from '@tradewind/schema/reports'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { mailFrame } from '../../mail/frame.ts'
import { queueMail } from '../../mail/store/outbox.store.ts'
import { managementReportMail } from '../../mail/templates/public.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { reportFilename } from './report-file.ts'

export interface ReportToMail {
  readonly reportId: string
  readonly content: ReportContent
  readonly locale: Locale
  readonly timeZone: string
  readonly recipient: { readonly name: string; readonly email: string }
}

/** Puts a report into the outbox, main figures in the text, the whole as PDF and Excel, and notes that it was mailed. */
export async function queueReportMail(work: Work, transaction: Transaction, report: ReportToMail): Promise<void> {
  const { reportId, content, locale, timeZone, recipient } = report
  const attachment = (format: 'pdf' | 'xlsx') => ({
    kind: `report_${format}` as const,
    reportId,
    filename: reportFilename(content, timeZone, format),
  })
  await queueMail(transaction, {
    template: 'management_report',
    locale,
    recipient: recipient.email,
    mail: managementReportMail({
      ...mailFrame(await loadTradeTerms(transaction), locale, recipient.name, timeZone),
      title: titleText(content, locale),
      period: periodText(content, locale, timeZone),
      scope: scopeText(content, locale),
      figures: mainFigures(content, locale),
      link: new URL(`/workspace/reports/${reportId}`, work.environment.SITE_URL).href,
    }),
    attachments: [attachment('pdf'), attachment('xlsx')],
  })
  await transaction.report.update({ where: { id: reportId }, data: { mailedAt: work.now() } })
}

/** The overview's figures: the first thing a reader looks for. */
function mainFigures(content: ReportContent, locale: Locale) {
  const figures = content.sections[0]?.blocks.find((block) => block.block === 'figures')
  return (figures?.items ?? []).map(({ label, value }) => ({
    label: label[locale] ?? label.en ?? '',
    value: valueText(value, locale),
  }))
}
