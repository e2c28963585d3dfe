import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import type { HomeData } from './home-queries.ts'

/** The open deals worth the most. */
export function DealsCard({ deals }: { readonly deals: HomeData['deals'] }) {
  const { t, text, amount, count } = useReader()
  return (
    <section className="ws-card" aria-labelledby="deals-title">
      <div className="ws-card-head">
        <h2 id="deals-title">
          {t('workspaceHome:deals.title')} ({count(deals.totalCount)})
        </h2>
        <a href="/workspace/deals">{t('workspaceHome:deals.all')}</a>
      </div>
      {deals.nodes.length === 0 && <p className="ws-quiet">{t('workspaceHome:deals.none')}</p>}
      <ul className="ws-list">
        {deals.nodes.map((deal) => (
          <li key={deal.id} className="ws-buttons">
            <a href={`/workspace/deals/${encodeURIComponent(deal.id)}`}>
              <bdi>{deal.name}</bdi>
            </a>
            <bdi className="ws-quiet">{deal.account.name}</bdi>
            <span className="ws-badge ws-badge-primary">{text(deal.stage.name as Record<string, string>)}</span>
            {deal.valueUsd !== null && <strong>{amount(deal.valueUsd)}</strong>}
            {deal.expectedCloseOn !== null && (
              <span className="ws-small ws-quiet">
                <Day iso={deal.expectedCloseOn} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
