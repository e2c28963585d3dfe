import { type ReportContent, reportContent } from '@tradewind/schema/contracts/report'
import { periodText, scopeText, titleText } from '@tradewind/schema/reports'
import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { ReportBlocks } from './ReportBlocks.tsx'
import { MAIL_REPORT, type ReportRow } from './report-queries.ts'

/** The frozen content; undefined when it was written by a newer version that this page cannot read. */
export function contentOf({ content }: Pick<ReportRow, 'content'>): ReportContent | undefined {
  const parsed = reportContent.safeParse(content)
  return parsed.success ? parsed.data : undefined
}

/** Address of a report as a file. */
export function reportFileHref(id: string, format: 'pdf' | 'xlsx'): string {
  return `/documents/report/${encodeURIComponent(id)}.${format}`
}

function MailButton({ id }: { readonly id: string }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [pending, setPending] = useState(false)
  const mail = async (): Promise<void> => {
    setPending(true)
    const done = await act(MAIL_REPORT, { reportId: id })
    setPending(false)
    if (done.ok) say(t('workspaceReports:mailed'))
    else complain(done.trouble)
  }
  return (
    <button type="button" className="ws-button" disabled={pending} onClick={() => void mail()}>
      {t('workspaceReports:mail')}
    </button>
  )
}

function View({ report }: { readonly report: ReportRow }) {
  const { t, locale } = useReader()
  const content = contentOf(report)
  if (content === undefined) return <p className="ws-card ws-empty">{t('workspaceReports:unreadable')}</p>
  return (
    <div className="ws-stack">
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/reports">{t('workspaceReports:title')}</a>
          </p>
          <h1>
            {titleText(content, locale)}: {periodText(content, locale, report.timeZone)}
          </h1>
          <p className="ws-quiet">
            {scopeText(content, locale)} · {t('workspaceReports:made')} <Time iso={report.createdAt} exact />
          </p>
        </div>
        <div className="ws-buttons">
          <MailButton id={report.id} />
          <a className="ws-button" href={reportFileHref(report.id, 'pdf')} download>
            {t('workspaceReports:pdf')}
          </a>
          <a className="ws-button" href={reportFileHref(report.id, 'xlsx')} download>
            {t('workspaceReports:excel')}
          </a>
        </div>
      </div>
      <ReportBlocks content={content} />
    </div>
  )
}

export function ReportPage({ frame, report }: { readonly frame: Frame; readonly report: ReportRow }) {
  return (
    <Island frame={frame}>
      <View report={report} />
    </Island>
  )
}
