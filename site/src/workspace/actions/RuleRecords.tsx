import type { ColumnDef } from '@tanstack/react-table'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { useState } from 'react'
import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { send } from '../api/send.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'

const RECORDS = graphql(`query RuleRecords { actionRuleRecords { proposedBy name done answered skipped rate } }`)
type RecordRow = ResultOf<typeof RECORDS>['actionRuleRecords'][number]

/** How each rule and playbook has done, read when somebody opens it. */
export function RuleRecords() {
  const { t, text, count, locale } = useReader()
  const { complain } = useFeedback()
  const [rows, setRows] = useState<readonly RecordRow[]>()
  const read = async (): Promise<void> => {
    if (rows !== undefined) return
    const answer = await send(RECORDS, {})
    if (answer.ok) setRows(answer.data.actionRuleRecords)
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const share = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent' })
  const columns: readonly ColumnDef<RecordRow>[] = [
    {
      id: 'rule',
      header: t('workspaceActions:rules.rule'),
      meta: { wide: true },
      cell: ({ row: { original: row } }) =>
        row.name === null ? row.proposedBy.replace(/^\w+:|@\d+$/gu, '') : text(row.name as Record<string, string>),
    },
    ...(['done', 'answered', 'skipped'] as const).map(
      (field): ColumnDef<RecordRow> => ({
        id: field,
        header: t(`workspaceActions:rules.${field}`),
        meta: { numeric: true },
        cell: ({ row }) => count(row.original[field]),
      }),
    ),
    {
      id: 'rate',
      header: t('workspaceActions:rules.rate'),
      meta: { numeric: true },
      cell: ({ row: { original: row } }) => (row.rate === null ? '–' : share.format(row.rate)),
    },
  ]
  return (
    <details className="ws-card" onToggle={() => void read()}>
      <summary>{t('workspaceActions:rules.title')}</summary>
      <p className="ws-small ws-quiet">{t('workspaceActions:rules.note')}</p>
      {rows !== undefined && (
        <DataTable
          label={t('workspaceActions:rules.title')}
          rows={rows}
          columns={columns}
          rowId={({ proposedBy }) => proposedBy}
          empty={t('workspaceActions:none')}
        />
      )}
    </details>
  )
}
