import { useState } from 'react'
import { countryName, formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import { Day, Time } from '../ui/Time.tsx'
import type { DuplicateData, SideData } from './duplicate-queries.ts'

interface Props {
  readonly pair: DuplicateData
  readonly onMerge: (winner: SideData, loser: SideData) => void
  readonly onApart: () => void
}

/** Two customers side by side, what speaks for their being one, and what to do about it. */
export function DuplicateCard({ pair, onMerge, onApart }: Props) {
  const { t, locale } = useReader()
  const [swapped, setSwapped] = useState(false)
  const [winner, loser] = swapped ? [pair.loser, pair.winner] : [pair.winner, pair.loser]
  return (
    <li className="ws-card ws-stack" data-row>
      <div className="ws-card-head">
        <h2>
          <bdi>{winner.name}</bdi> · <bdi>{loser.name}</bdi>
        </h2>
        <span className="ws-badge ws-badge-primary">{formatShare(pair.strength, locale)}</span>
      </div>
      <div className="ws-sides">
        <Side title={t('workspaceCustomers:duplicate.stays')} side={winner} />
        <Side title={t('workspaceCustomers:duplicate.goes')} side={loser} />
      </div>
      <div>
        <h3>{t('workspaceCustomers:duplicate.why')}</h3>
        <ul className="ws-reasons">
          {pair.evidence.map(({ kind, value }) => (
            <li key={`${kind}${value}`}>{t(`workspaceCustomers:duplicate.evidence.${kind}`, { value })}</li>
          ))}
        </ul>
      </div>
      <div className="ws-buttons">
        <button type="button" className="ws-button ws-button-primary" onClick={() => onMerge(winner, loser)}>
          {t('workspaceCustomers:duplicate.merge')}
          <span className="ws-hidden"> {winner.name}</span>
        </button>
        <button type="button" className="ws-button" onClick={() => setSwapped(!swapped)}>
          {t('workspaceCustomers:duplicate.swap')}
        </button>
        <button type="button" className="ws-button" onClick={onApart}>
          {t('workspaceCustomers:duplicate.apart')}
        </button>
      </div>
    </li>
  )
}

function Side({ title, side }: { readonly title: string; readonly side: SideData }) {
  const { t, text, locale, amount } = useReader()
  return (
    <section>
      <h3 className="ws-small ws-quiet">{title}</h3>
      <p>
        <a href={`/workspace/customers/${encodeURIComponent(side.id)}`}>
          <strong>
            <bdi>{side.name}</bdi>
          </strong>
        </a>
      </p>
      <dl className="ws-facts">
        <dt>{t('workspaceCustomers:column.stage')}</dt>
        <dd>{text(side.stage.name)}</dd>
        <dt>{t('workspaceCustomers:column.owner')}</dt>
        <dd>{side.owner?.name ?? t('workspace:form.nobody')}</dd>
        <dt>{t('workspaceCustomers:column.country')}</dt>
        <dd>{side.country === null ? '–' : countryName(side.country, locale)}</dd>
        <dt>{t('workspaceCustomers:column.value')}</dt>
        <dd>{side.openDeals === 0 ? '–' : amount(side.openValue)}</dd>
        <dt>{t('workspaceCustomers:column.activity')}</dt>
        <dd>
          <Time iso={side.lastActivityAt} />
        </dd>
        <dt>{t('workspaceCustomers:column.created')}</dt>
        <dd>
          <Day iso={side.createdAt} />
        </dd>
      </dl>
      <ul>
        {side.contacts.nodes.map((contact) => (
          <li key={contact.id} className="ws-small">
            <bdi>{contact.name}</bdi>
            {contact.email !== null && (
              <>
                {' '}
                <bdi className="ws-quiet">{contact.email}</bdi>
              </>
            )}
            {contact.phone !== null && (
              <>
                {' '}
                <bdi className="ws-quiet" dir="ltr">
                  {contact.phone}
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
