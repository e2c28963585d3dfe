import type { ColumnDef } from '@tanstack/react-table'
import { REPORT_KINDS } from '@tradewind/schema/contracts/report'
import { periodText, scopeText, titleText } from '@tradewind/schema/reports'
import { useMemo } from 'react'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { ListView } from '../list/ListView.tsx'
import { useList } from '../list/use-list.ts'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { MakeReport } from './MakeReport.tsx'
import { contentOf, reportFileHref } from './ReportPage.tsx'
import { type ReportListState, readReportState, reportArguments, writeReportState } from './report-filter.ts'
import { REPORTS, type ReportPageData, type ReportRow, type SubscriptionRow } from './report-queries.ts'
import { SubscriptionForm } from './SubscriptionForm.tsx'

interface Props {
  readonly frame: Frame
  readonly state: ReportListState
  readonly page: ReportPageData
  readonly subscriptions: readonly SubscriptionRow[]
}

function Reports({ subscriptions, ...first }: Omit<Props, 'frame'>) {
  const { t, locale } = useReader()
  const list = useList(first, {
    toQuery: writeReportState,
    fromQuery: readReportState,
    read: (state, signal) => send(REPORTS, reportArguments(state), signal),
    pageOf: ({ reports }) => reports,
  })
  const columns: readonly ColumnDef<ReportRow>[] = useMemo(
    () => [
      {
        id: 'report',
        header: t('workspaceReports:column.report'),
        meta: { wide: true },
        cell: ({ row: { original: report } }) => {
          const content = contentOf(report)
          return (
            <a href={`/workspace/reports/${encodeURIComponent(report.id)}`}>
              <strong>
                {titleText(report, locale)}
                {content !== undefined && `: ${periodText(content, locale, report.timeZone)}`}
              </strong>
            </a>
          )
        },
      },
      {
        id: 'scope',
        header: t('workspaceReports:column.scope'),
        cell: ({ row: { original: report } }) => {
          const content = contentOf(report)
          return content === undefined ? '–' : scopeText(content, locale)
        },
      },
      {
        id: 'made',
        header: t('workspaceReports:column.made'),
        cell: ({ row }) => <Time iso={row.original.createdAt} />,
      },
      {
        id: 'files',
        header: t('workspaceReports:column.files'),
        cell: ({ row: { original: report } }) => (
          <span className="inline-flex gap-3">
            <a href={reportFileHref(report.id, 'pdf')} download>
              PDF
            </a>
            <a href={reportFileHref(report.id, 'xlsx')} download>
              Excel
            </a>
          </span>
        ),
      },
    ],
    [t, locale],
  )
  const kinds = [
    { value: '', label: t('workspaceReports:kind.all') },
    ...REPORT_KINDS.map((value) => ({ value, label: t(`workspaceReports:kind.${value}`) })),
  ]
  return (
    <div className="ws-stack">
      <ListView
        title={t('workspaceReports:title')}
        list={list}
        columns={columns}
        empty={t(list.filtered ? 'workspaceReports:noneFiltered' : 'workspaceReports:none')}
        filters={
          <FilterForm>
            <SelectField
              label={t('workspaceReports:make.kind')}
              value={list.state.kind}
              choices={kinds}
              onChange={(event) =>
                list.change({ kind: REPORT_KINDS.find((kind) => kind === event.target.value) ?? '' })
              }
            />
          </FilterForm>
        }
      />
      <section className="ws-stack" aria-labelledby="make-title">
        <h2 id="make-title">{t('workspaceReports:make.title')}</h2>
        <MakeReport />
      </section>
      <section className="ws-card ws-stack" aria-labelledby="subscribe-title">
        <h2 id="subscribe-title">{t('workspaceReports:subscribe.title')}</h2>
        <p className="ws-quiet">{t('workspaceReports:subscribe.note')}</p>
        {REPORT_KINDS.map((kind) => (
          <SubscriptionForm
            key={kind}
            kind={kind}
            current={subscriptions.find((subscription) => subscription.kind === kind) ?? null}
          />
        ))}
      </section>
    </div>
  )
}

/** The reader's reports, making one now, and when they come by mail. */
export function ReportList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Reports {...rest} />
    </Island>
  )
}
