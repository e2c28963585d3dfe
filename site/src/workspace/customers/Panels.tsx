import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { LeadStatusBadge } from '../leads/LeadStatusBadge.tsx'
import { MailStatusBadge } from '../mails/MailStatusBadge.tsx'
import { QuoteStatusBadge } from '../quotes/QuoteStatusBadge.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Day, Time } from '../ui/Time.tsx'
import { type AccountData, type ActivityRow, DELETE_ACTIVITY, RESTORE_ACTIVITY } from './account-queries.ts'

const OUTCOMES = ['reached', 'no_answer', 'voicemail'] as const

interface ActivitiesProps {
  readonly activities: readonly ActivityRow[]
  readonly onDeleted: (id: string) => void
  readonly onRestored: (activity: ActivityRow) => void
}

/** Calls, notes and meetings; deleting one can be taken back. */
export function ActivitiesPanel({ activities, onDeleted, onRestored }: ActivitiesProps) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const remove = async (activity: ActivityRow): Promise<void> => {
    const done = await act(DELETE_ACTIVITY, { activityId: activity.id })
    if (!done.ok) return complain(done.trouble)
    onDeleted(activity.id)
    say(t('workspaceCustomers:act.deleted'), async (): Promise<Trouble | undefined> => {
      const back = await act(RESTORE_ACTIVITY, { activityId: activity.id })
      if (!back.ok) return back.trouble
      onRestored(back.data)
      return undefined
    })
  }
  if (activities.length === 0) return <p className="ws-empty">{t('workspaceCustomers:act.none')}</p>
  return (
    <ul className="ws-list">
      {activities.map((activity) => {
        const outcome = OUTCOMES.find((one) => one === activity.outcome)
        return (
          <li key={activity.id} className="flex gap-4 justify-between">
            <div>
              <strong>
                {t(`workspaceCustomers:entry.${activity.kind}`, {
                  outcome: outcome === undefined ? '–' : t(`workspaceCustomers:outcome.${outcome}`),
                })}
              </strong>
              {activity.subject !== '' && <span dir="auto"> · {activity.subject}</span>}
              <p className="ws-text" dir="auto">
                {activity.body}
              </p>
              <p className="ws-small ws-quiet">
                <Time iso={activity.happenedAt} /> · {t('workspaceCustomers:by', { name: activity.author.name })}
                {activity.durationMinutes !== null && (
                  <> · {t('workspaceCustomers:minutes', { count: activity.durationMinutes })}</>
                )}
              </p>
            </div>
            <button
              type="button"
              className="ws-button ws-button-small self-start"
              onClick={() => void remove(activity)}
            >
              {t('workspace:form.delete')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

export function QuotesPanel({ account }: { readonly account: AccountData }) {
  const { t, amount } = useReader()
  return (
    <div className="ws-stack">
      {account.quotes.nodes.length === 0 && <p className="ws-empty">{t('workspaceCustomers:quotes.none')}</p>}
      <ul className="ws-list">
        {account.quotes.nodes.map((quote) => (
          <li key={quote.id} className="ws-buttons">
            <a href={`/workspace/quotes/${encodeURIComponent(quote.id)}`}>{quote.number}</a>
            <QuoteStatusBadge status={quote.status} />
            <strong>{amount(quote.currentVersion.total)}</strong>
            <span className="ws-quiet">
              {t('workspaceQuotes:column.validUntil')} <Day iso={quote.currentVersion.validUntil} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function DealsPanel({ account }: { readonly account: AccountData }) {
  const { t, amount } = useReader()
  return (
    <div className="ws-stack">
      <h3>{t('workspaceCustomers:deals.deals')}</h3>
      {account.opportunities.nodes.length === 0 && <p className="ws-quiet">{t('workspaceCustomers:deals.none')}</p>}
      <ul className="ws-list">
        {account.opportunities.nodes.map((deal) => (
          <li key={deal.id} className="ws-buttons">
            <a href={`/workspace/deals/${encodeURIComponent(deal.id)}`}>
              <bdi>{deal.name}</bdi>
            </a>{' '}
            <span className="ws-badge">{t(`workspaceCustomers:deals.${deal.status}`)}</span>
            {deal.value !== null && <span>{amount(deal.value)}</span>}
            <span className="ws-quiet">
              <Time iso={deal.createdAt} />
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('workspaceCustomers:deals.leads')}</h3>
      {account.leads.nodes.length === 0 && <p className="ws-quiet">{t('workspaceCustomers:deals.noLeads')}</p>}
      <ul className="ws-list">
        {account.leads.nodes.map((lead) => (
          <li key={lead.id} className="ws-buttons">
            <span className={`ws-grade ws-grade-${lead.grade}`}>
              <b>{lead.grade}</b>
            </span>
            <a href={`/workspace/leads/${encodeURIComponent(lead.id)}`}>{lead.name}</a>
            <LeadStatusBadge status={lead.status} />
            <span className="ws-quiet">
              {t(`workspaceLeads:source.${lead.source}`)} · <Time iso={lead.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function MailsPanel({ account }: { readonly account: AccountData }) {
  const { t } = useReader()
  if (account.mails.nodes.length === 0) return <p className="ws-empty">{t('workspaceCustomers:mails.none')}</p>
  return (
    <ul className="ws-list">
      {account.mails.nodes.map((mail) => (
        <li key={mail.id}>
          <a href={`/workspace/mails/${encodeURIComponent(mail.id)}`}>{mail.subject}</a>{' '}
          <MailStatusBadge status={mail.status} />
          <p className="ws-small ws-quiet">
            {mail.recipient} · <Time iso={mail.createdAt} />
          </p>
        </li>
      ))}
    </ul>
  )
}
