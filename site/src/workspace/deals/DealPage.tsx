import { useState } from 'react'
import { ActionCards } from '../actions/ActionCards.tsx'
import type { ActionCardData } from '../actions/action-queries.ts'
import { useLive } from '../api/live.ts'
import { send } from '../api/send.ts'
import { ActivityForm } from '../customers/ActivityForm.tsx'
import { TaskForm } from '../customers/TaskForm.tsx'
import { Timeline } from '../customers/Timeline.tsx'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { BackLink } from '../list/BackLink.tsx'
import { MeetingNotes } from '../meetings/MeetingNotes.tsx'
import { QuoteStatusBadge } from '../quotes/QuoteStatusBadge.tsx'
import { ScoreFactors } from '../scoring/ScoreFactors.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import { ChainCard } from './ChainCard.tsx'
import { DealFacts } from './DealFacts.tsx'
import { DealStage } from './DealStage.tsx'
import { DEAL, type DealData } from './deal-page-queries.ts'
import { DEAL_CHANGED } from './deal-queries.ts'

interface Props {
  readonly frame: Frame
  readonly deal: DealData
  readonly actions: readonly ActionCardData[]
}

const NOTHING = {}
const QUICK = ['call', 'meeting', 'note', 'task'] as const

function Deal({ deal: first, actions }: Omit<Props, 'frame'>) {
  const { t, text, amount, locale } = useReader()
  const [deal, setDeal] = useState(first)
  const [quick, setQuick] = useState<(typeof QUICK)[number]>()
  const refresh = async (): Promise<void> => {
    const answer = await send(DEAL, { id: deal.id })
    if (answer.ok && answer.data.node?.__typename === 'Opportunity') setDeal(answer.data.node)
  }
  const live = useLive(DEAL_CHANGED, NOTHING, {
    onGap: () => undefined,
    onEvent: ({ dealChanged }) => {
      if (dealChanged.id === deal.id) void refresh()
    },
  })
  const names = new Map(deal.pipeline.stages.map((stage) => [stage.code, text(stage.name)]))
  const done = (): void => {
    setQuick(undefined)
    void refresh()
  }
  const contacts = deal.account.contacts.nodes
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <BackLink list="/workspace/deals">{t('workspaceDeals:title')}</BackLink>
          </p>
          <h1>
            <bdi>{deal.name}</bdi>
          </h1>
          <p className="ws-quiet">
            <bdi>{deal.account.name}</bdi>
            {deal.account.country !== null && <> · {countryName(deal.account.country, locale)}</>}
            {deal.value !== null && <> · {amount(deal.value)}</>}
          </p>
        </div>
        <div className="ws-buttons">
          <LiveMark state={live} />
          {QUICK.map((kind) => (
            <button key={kind} type="button" className="ws-button" onClick={() => setQuick(kind)}>
              {t(`workspaceCustomers:act.${kind}`)}
            </button>
          ))}
          <a
            className="ws-button ws-button-primary"
            href={`/workspace/quotes/new?account=${encodeURIComponent(deal.account.id)}`}
          >
            {t('workspaceCustomers:quotes.write')}
          </a>
        </div>
      </div>
      <div className="ws-columns">
        <div className="ws-stack">
          <DealStage deal={deal} onChange={refresh} />
          <ChainCard
            dealId={deal.id}
            chain={deal.decisionChain}
            contacts={contacts}
            onChange={(decisionChain) => setDeal((old) => ({ ...old, decisionChain }))}
          />
          <MeetingNotes accountId={deal.account.id} opportunityId={deal.id} />
          <section className="ws-card" aria-labelledby="timeline-title">
            <h2 id="timeline-title">{t('workspaceDeals:timeline')}</h2>
            <Timeline
              accountId={deal.account.id}
              first={deal.account.timeline}
              stageName={(code) => names.get(code) ?? (code === '' ? '–' : code)}
              onNews={(entry) => entry.kind !== 'event' && void refresh()}
            />
          </section>
        </div>
        <div className="ws-stack">
          <section className="ws-card ws-stack" aria-labelledby="actions-title">
            <h2 id="actions-title">{t('workspaceDeals:actions')}</h2>
            <ActionCards cards={actions} />
          </section>
          {deal.status === 'open' && (
            <section className="ws-card ws-stack" aria-labelledby="scores-title">
              <h2 id="scores-title">{t('workspaceScoring:score.title')}</h2>
              <ScoreFactors scores={deal.scores} />
            </section>
          )}
          <DealFacts deal={deal} onChange={refresh} />
          <section className="ws-card ws-stack" aria-labelledby="quotes-title">
            <h2 id="quotes-title">{t('workspaceDeals:quotes')}</h2>
            {deal.quotes.nodes.length === 0 && <p className="ws-quiet">{t('workspaceDeals:noQuotes')}</p>}
            <ul className="ws-list">
              {deal.quotes.nodes.map((quote) => (
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
          </section>
        </div>
      </div>
      {quick !== undefined && (
        <Dialog title={t(`workspaceCustomers:act.${quick}`)} onClose={() => setQuick(undefined)}>
          {quick === 'task' ? (
            <TaskForm accountId={deal.account.id} onDone={done} />
          ) : (
            <ActivityForm kind={quick} accountId={deal.account.id} contacts={contacts} onDone={done} />
          )}
        </Dialog>
      )}
    </>
  )
}

/** Everything about one deal. */
export function DealPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Deal {...rest} />
    </Island>
  )
}
