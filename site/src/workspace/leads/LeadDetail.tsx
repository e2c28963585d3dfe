import { useState } from 'react'
import { TalksCard } from '../conversations/TalksCard.tsx'
import { countryName, languageName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { QuoteStatusBadge } from '../quotes/QuoteStatusBadge.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { GradeReasons } from './Grade.tsx'
import { LeadActions } from './LeadActions.tsx'
import { LeadStatusBadge } from './LeadStatusBadge.tsx'
import type { LeadDetailData, LeadRow } from './lead-queries.ts'

interface Props {
  readonly frame: Frame
  readonly lead: LeadDetailData
}

function Detail({ lead: first }: { readonly lead: LeadDetailData }) {
  const { t, locale, amount } = useReader()
  const [lead, setLead] = useState(first)
  const take = (row: LeadRow): void => setLead((old) => ({ ...old, ...row }))
  const context = contextOf(lead.context)
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/leads">{t('workspaceLeads:title')}</a>
          </p>
          <h1>
            <bdi>{lead.name}</bdi>
            {lead.company !== null && (
              <span className="font-normal">
                , <bdi>{lead.company}</bdi>
              </span>
            )}
          </h1>
          <p className="ws-buttons ws-quiet">
            <LeadStatusBadge status={lead.status} /> <span>{t(`workspaceLeads:source.${lead.source}`)}</span>{' '}
            <Time iso={lead.createdAt} />
            <span>{lead.owner?.name ?? t('workspace:form.nobody')}</span>
          </p>
        </div>
        <LeadActions lead={lead} onChange={take} />
      </div>
      <div className="ws-columns">
        <div className="ws-stack">
          {lead.disqualifiedReason !== null && (
            <p className="ws-notice ws-notice-warn">
              <strong>{t('workspaceLeads:detail.reason')}:</strong> {lead.disqualifiedReason}
            </p>
          )}
          <section className="ws-card" aria-labelledby="lead-message">
            <h2 id="lead-message">{t('workspaceLeads:detail.message')}</h2>
            {lead.message === '' ? (
              <p className="ws-quiet">{t('workspaceLeads:detail.noMessage')}</p>
            ) : (
              <p className="ws-text" lang={lead.locale} dir="auto">
                {lead.message}
              </p>
            )}
          </section>
          <section className="ws-card" aria-labelledby="lead-products">
            <h2 id="lead-products">{t('workspaceLeads:detail.products')}</h2>
            {lead.productSkus.length === 0 ? (
              <p className="ws-quiet">{t('workspace:form.none')}</p>
            ) : (
              <ul className="ws-buttons">
                {lead.productSkus.map((sku) => (
                  <li key={sku}>
                    <a href={`/${locale}/products/${sku.toLowerCase()}`}>{sku}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <section className="ws-card" aria-labelledby="lead-quotes">
            <div className="ws-card-head">
              <h2 id="lead-quotes">{t('workspaceLeads:detail.quotes')}</h2>
              {lead.account !== null && (
                <a
                  className="ws-button"
                  href={`/workspace/quotes/new?account=${encodeURIComponent(lead.account.id)}&lead=${encodeURIComponent(lead.id)}`}
                >
                  {t('workspaceLeads:detail.writeQuote')}
                </a>
              )}
            </div>
            {lead.quotes.nodes.length === 0 ? (
              <p className="ws-quiet">{t('workspaceLeads:detail.noQuotes')}</p>
            ) : (
              <ul className="ws-list">
                {lead.quotes.nodes.map((quote) => (
                  <li key={quote.id} className="ws-buttons">
                    <a href={`/workspace/quotes/${encodeURIComponent(quote.id)}`}>{quote.number}</a>
                    <QuoteStatusBadge status={quote.status} />
                    <span>{amount(quote.currentVersion.total)}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div className="ws-stack">
          <section className="ws-card" aria-labelledby="lead-grade">
            <h2 id="lead-grade">
              {t('workspaceLeads:grade.reasons')}: {lead.grade}, {t(`workspaceLeads:grade.${lead.grade}`)}
            </h2>
            <GradeReasons lead={lead} />
          </section>
          <section className="ws-card" aria-labelledby="lead-contact">
            <h2 id="lead-contact">{t('workspaceLeads:detail.contact')}</h2>
            <dl className="ws-facts">
              <dt>{t('workspaceLeads:detail.email')}</dt>
              <dd>
                <a href={`mailto:${lead.email}`}>{lead.email}</a>
              </dd>
              {lead.phone !== null && (
                <>
                  <dt>{t('workspaceLeads:detail.phone')}</dt>
                  <dd>
                    <a href={`tel:${lead.phone.replace(/[^\d+]/g, '')}`} dir="ltr">
                      {lead.phone}
                    </a>
                  </dd>
                </>
              )}
              {lead.company !== null && (
                <>
                  <dt>{t('workspaceLeads:detail.company')}</dt>
                  <dd dir="auto">{lead.company}</dd>
                </>
              )}
              {lead.country !== null && (
                <>
                  <dt>{t('workspaceLeads:detail.country')}</dt>
                  <dd>{countryName(lead.country, locale)}</dd>
                </>
              )}
              <dt>{t('workspaceLeads:detail.language')}</dt>
              <dd>{languageName(lead.locale, locale)}</dd>
            </dl>
            {lead.account === null ? (
              <p className="ws-quiet">{t('workspaceLeads:detail.noCustomer')}</p>
            ) : (
              <p>
                <a href={`/workspace/customers/${encodeURIComponent(lead.account.id)}`}>
                  {t('workspaceLeads:detail.customer')}
                </a>
              </p>
            )}
          </section>
          {lead.conversations.length > 0 && <TalksCard talks={lead.conversations} />}
          {context.length > 0 && (
            <section className="ws-card" aria-labelledby="lead-context">
              <h2 id="lead-context">{t('workspaceLeads:detail.context')}</h2>
              <dl className="ws-facts">
                {context.map(([name, value]) => (
                  <div key={name} className="contents">
                    <dt>{t(`workspaceLeads:detail.${name}`)}</dt>
                    <dd dir="auto">{value}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </div>
      </div>
    </>
  )
}

const CONTEXT = ['path', 'referrer', 'campaign'] as const

/** What is known about the visit the lead came from. */
function contextOf(context: unknown): readonly (readonly [(typeof CONTEXT)[number], string])[] {
  if (typeof context !== 'object' || context === null) return []
  const values = context as Readonly<Record<string, unknown>>
  return CONTEXT.flatMap((name) => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
  })
}

/** One lead with everything known about it. */
export function LeadDetail({ frame, lead }: Props) {
  return (
    <Island frame={frame}>
      <Detail lead={lead} />
    </Island>
  )
}
