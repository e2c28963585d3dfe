import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { Time } from '../ui/Time.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DRY_RUN } from './process-queries.ts'

interface Answer {
  readonly days: number
  readonly customers: number
  readonly count: number
  readonly companies: number
  readonly unmet: number
  readonly guarded: number
  readonly starts: readonly { readonly accountId: string; readonly company: string; readonly at: string }[]
}

/** Starts that are shown. */
const SHOWN = 15

interface Props {
  readonly definition: PlaybookDefinition
  /** Whether there is anything to try: what is wrong is shown where it stands. */
  readonly check: () => boolean
}

/** What the definition as it stands on the page would have begun in the past. */
export function DryRun({ definition, check }: Props) {
  const { t } = useReader()
  const [days, setDays] = useState(30)
  const [answer, setAnswer] = useState<Answer>()
  const { pending, trouble, submit } = useSubmission(
    { definition, days },
    (content) => act(DRY_RUN, content),
    (found: Answer) => setAnswer(found),
  )
  return (
    <section className="ws-card ws-stack" aria-labelledby="dry-title">
      <h2 id="dry-title">{t('workspaceProcess:dry.title')}</h2>
      <form
        className="ws-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (check()) submit()
        }}
      >
        <TextField
          label={t('workspaceProcess:dry.days')}
          type="number"
          min={1}
          max={365}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        />
        <Submit label={t('workspaceProcess:dry.run')} pending={pending} trouble={trouble} />
      </form>
      {answer !== undefined && (
        <div aria-live="polite">
          <p>
            {t('workspaceProcess:dry.result', {
              count: answer.count,
              companies: answer.companies,
              customers: answer.customers,
              days: answer.days,
              unmet: answer.unmet,
              guarded: answer.guarded,
            })}
          </p>
          {answer.count === 0 && <p className="ws-quiet">{t('workspaceProcess:dry.nothing')}</p>}
          <ul className="ws-list">
            {answer.starts.slice(0, SHOWN).map(({ accountId, company, at }) => (
              <li key={`${accountId}${at}`}>
                <a href={`/workspace/customers/${encodeURIComponent(accountId)}`}>
                  <bdi>{company}</bdi>
                </a>{' '}
                <Time iso={at} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
