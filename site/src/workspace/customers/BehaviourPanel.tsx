import { useEffect, useState } from 'react'
import { send } from '../api/send.ts'
import { Chart } from '../charts/Chart.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { EVENTS } from './account-queries.ts'
import { wordEntry } from './timeline-words.ts'
import { interestOf, type SeenEvent, visitsOf } from './visits.ts'

/** Products of the chart; a customer looks at few in earnest. */
const MOST_PRODUCTS = 8

/** What a customer did on the site: visits with their pages, and which products they are warm for. */
export function BehaviourPanel({ accountId, news }: { readonly accountId: string; readonly news: number }) {
  const reader = useReader()
  const { t, frame, count } = reader
  const { complain } = useFeedback()
  const [events, setEvents] = useState<readonly SeenEvent[]>()
  useEffect(() => {
    void send(EVENTS, { id: accountId }).then((answer) => {
      if (!answer.ok) return complain({ kind: 'problem', problem: answer.problem })
      if (answer.data.node?.__typename === 'Account') setEvents(answer.data.node.events.nodes)
    })
  }, [accountId, news])
  if (events === undefined) return <p className="ws-quiet">{t('workspace:list.loading')}</p>
  const visits = visitsOf(events)
  const interest = interestOf(events, frame.now).slice(0, MOST_PRODUCTS)
  if (visits.length === 0 && interest.length === 0)
    return <p className="ws-empty">{t('workspaceCustomers:behaviour.none')}</p>
  return (
    <div className="ws-stack">
      {interest.length > 0 && (
        <Chart
          title={t('workspaceCustomers:behaviour.interest')}
          note={t('workspaceCustomers:behaviour.interestNote')}
          size="small"
          spec={{
            kind: 'bar',
            lying: true,
            categories: interest.map(({ sku }) => sku),
            categoryLabel: t('workspaceCustomers:behaviour.product'),
            series: [{ name: t('workspaceCustomers:behaviour.heat'), values: interest.map(({ heat }) => heat) }],
            format: count,
          }}
        />
      )}
      <h3>{t('workspaceCustomers:behaviour.visits')}</h3>
      <p className="ws-small ws-quiet">{t('workspaceCustomers:behaviour.recent', { count: events.length })}</p>
      <ol className="ws-list">
        {visits.map((visit, index) => (
          <li key={visit.id}>
            <details open={index === 0}>
              <summary>
                <strong>
                  <Time iso={visit.startedAt} exact />
                </strong>{' '}
                <span className="ws-quiet">
                  {t('workspaceCustomers:behaviour.steps', { count: visit.events.length })} ·{' '}
                  {t('workspaceCustomers:behaviour.stayed', { count: Math.round(visit.minutes) })}
                </span>
              </summary>
              <ol className="ws-visit">
                {visit.events.map((event) => (
                  <li key={event.id}>{wordEntry(reader, { action: event.type, data: dataOf(event) }, String).title}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** An event as the timeline holds it. */
function dataOf({ value, context }: SeenEvent): object {
  return { ...(typeof context === 'object' && context !== null ? context : {}), value }
}
