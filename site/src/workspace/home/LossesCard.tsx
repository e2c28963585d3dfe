import { useReader } from '../ui/reader.ts'
import { formatDollars } from './dollars.ts'
import type { Losses } from './home-queries.ts'

/** What this week's losses cost, the dearest first. */
export function LossesCard({ losses }: { readonly losses: Losses }) {
  const { t, amount, locale } = useReader()
  const dollars = (value: { readonly amount: string }): string => formatDollars(Number(value.amount), locale)
  return (
    <section className="ws-card" aria-labelledby="losses-title">
      <div className="ws-card-head">
        <h2 id="losses-title">{t('workspaceHome:losses.title')}</h2>
        <a href="/workspace/analysis">{t('workspaceHome:losses.why')}</a>
      </div>
      {losses.deals === 0 ? (
        <p className="ws-quiet">{t('workspaceHome:losses.none')}</p>
      ) : (
        <p data-losses>
          <strong>
            {t('workspaceHome:losses.cost', { customers: losses.customers, value: dollars(losses.value) })}
          </strong>
        </p>
      )}
      <p className="ws-small ws-quiet">
        {t('workspaceHome:losses.before', {
          deals: losses.deals,
          before: losses.dealsBefore,
          value: dollars(losses.valueBefore),
        })}
      </p>
      <ul className="ws-list">
        {losses.largest.map((deal) => (
          <li key={deal.id} className="ws-buttons">
            <a href={`/workspace/deals/${encodeURIComponent(deal.id)}`}>
              <bdi>{deal.name}</bdi>
            </a>
            <bdi className="ws-quiet">{deal.account.name}</bdi>
            {deal.valueUsd !== null && <strong>{amount(deal.valueUsd)}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}
