import type { ReportKind } from '@tradewind/schema/contracts/report'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { SUBSCRIBE, type SubscriptionRow } from './report-queries.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** ISO: 1 Monday – 7 Sunday. 5 January 2026 is a Monday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const USUAL_HOUR = 7

interface Props {
  readonly kind: ReportKind
  /** Null: never subscribed. */
  readonly current: SubscriptionRow | null
}

/** When a report comes by mail, by the reader's own clock. */
export function SubscriptionForm({ kind, current }: Props) {
  const { t, locale, frame } = useReader()
  const { say } = useFeedback()
  const [enabled, setEnabled] = useState(current?.enabled ?? false)
  const [hour, setHour] = useState(current?.hour ?? USUAL_HOUR)
  const [weekday, setWeekday] = useState(current?.weekday ?? 1)
  const { intl } = LOCALE_FACTS[locale]
  const { pending, trouble, submit } = useSubmission(
    { kind, enabled, hour, weekday: kind === 'weekly' ? weekday : null },
    (input) => act(SUBSCRIBE, { input }),
    () => say(t(enabled ? 'workspaceReports:subscribe.on' : 'workspaceReports:subscribe.off')),
  )
  const dayName = new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' })
  const hourName = new Intl.DateTimeFormat(intl, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return (
    <form className="ws-stack" onSubmit={submit} aria-label={t(`workspaceReports:kind.${kind}`)}>
      <label className="ws-check">
        <input type="checkbox" checked={enabled} onChange={(event) => setEnabled(event.target.checked)} />
        <span>
          <strong>{t(`workspaceReports:kind.${kind}`)}</strong>
        </span>
      </label>
      <div className="ws-report-form">
        {kind === 'weekly' && (
          <SelectField
            label={t('workspaceReports:subscribe.weekday')}
            value={String(weekday)}
            disabled={!enabled}
            onChange={(event) => setWeekday(Number(event.target.value))}
            choices={WEEKDAYS.map((day) => ({
              value: String(day),
              label: dayName.format(new Date(Date.UTC(2026, 0, 4 + day))),
            }))}
          />
        )}
        <SelectField
          label={t('workspaceReports:subscribe.hour', { zone: frame.timeZone })}
          value={String(hour)}
          disabled={!enabled}
          onChange={(event) => setHour(Number(event.target.value))}
          choices={HOURS.map((value) => ({
            value: String(value),
            label: hourName.format(new Date(Date.UTC(2026, 0, 5, value))),
          }))}
        />
        <Submit label={t('workspaceReports:subscribe.save')} pending={pending} trouble={trouble} />
      </div>
    </form>
  )
}
