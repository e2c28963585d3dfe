import { REPORT_KINDS, type ReportKind } from '@tradewind/schema/contracts/report'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { MAKE_REPORT } from './report-queries.ts'

/** Makes a report now, of the last complete period or of the one a day lies in; leads to it when it is there. */
export function MakeReport() {
  const { t, frame } = useReader()
  const [kind, setKind] = useState<ReportKind>('weekly')
  const [day, setDay] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { kind, day: day === '' ? null : day },
    (content, key) => act(MAKE_REPORT, { input: { ...content, idempotencyKey: key } }),
    ({ id }) => location.assign(`/workspace/reports/${encodeURIComponent(id)}`),
  )
  const today = new Date(frame.now).toLocaleDateString('sv-SE', { timeZone: frame.timeZone })
  const problem = trouble?.kind === 'failure' && trouble.failure.fields?.some(({ path }) => path[0] === 'day')
  return (
    <form className="ws-card ws-report-form" aria-label={t('workspaceReports:make.title')} onSubmit={submit}>
      <SelectField
        label={t('workspaceReports:make.kind')}
        value={kind}
        onChange={(event) => setKind(REPORT_KINDS.find((one) => one === event.target.value) ?? 'weekly')}
        choices={REPORT_KINDS.map((value) => ({ value, label: t(`workspaceReports:kind.${value}`) }))}
      />
      <TextField
        label={t('workspaceReports:make.day')}
        hint={t('workspaceReports:make.dayHint')}
        type="date"
        max={today}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={problem ? t('workspaceReports:make.future') : undefined}
        optional
      />
      <Submit label={t('workspaceReports:make.now')} pending={pending} trouble={trouble} />
    </form>
  )
}
