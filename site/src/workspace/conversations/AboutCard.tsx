import { languageName } from '../format/figures.ts'
import { QuoteStatusBadge } from '../quotes/QuoteStatusBadge.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { ConversationData } from './conversation-queries.ts'

/** Whose talk it is, where it began and what came of it. */
export function AboutCard({ talk }: { readonly talk: ConversationData }) {
  const { t, locale } = useReader()
  const { account, lead } = talk
  const path = pathOf(talk.page)
  return (
    <section className="ws-card ws-stack" aria-labelledby="about-title">
      <h2 id="about-title">{t('workspaceConversations:about.title')}</h2>
      <dl className="ws-facts">
        {account !== null && (
          <>
            <dt>{t('workspaceConversations:about.customer')}</dt>
            <dd>
              <a href={`/workspace/customers/${encodeURIComponent(account.id)}`}>{account.name}</a>
            </dd>
          </>
        )}
        {lead !== null && (
          <>
            <dt>{t('workspaceConversations:about.lead')}</dt>
            <dd>
              <a href={`/workspace/leads/${encodeURIComponent(lead.id)}`}>{lead.name}</a>,{' '}
              {t('workspaceConversations:about.grade', { grade: lead.grade })}
            </dd>
          </>
        )}
        {lead !== null && lead.quotes.nodes.length > 0 && (
          <>
            <dt>{t('workspaceConversations:about.quotes')}</dt>
            <dd>
              {lead.quotes.nodes.map((quote) => (
                <span key={quote.id} className="ws-buttons">
                  <a href={`/workspace/quotes/${encodeURIComponent(quote.id)}`}>{quote.number}</a>
                  <QuoteStatusBadge status={quote.status} />
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{t('workspaceConversations:about.language')}</dt>
        <dd>{languageName(talk.locale, locale)}</dd>
        <dt>{t('workspaceConversations:about.reached')}</dt>
        <dd>{t(`workspaceConversations:step.${talk.reachedStep}`)}</dd>
        <dt>{t('workspaceConversations:about.started')}</dt>
        <dd>
          <Time iso={talk.startedAt} exact />
        </dd>
        {path !== undefined && (
          <>
            <dt>{t('workspaceConversations:about.page')}</dt>
            <dd dir="ltr">{path}</dd>
          </>
        )}
        {talk.handedOffAt !== null && (
          <>
            <dt>{t('workspaceConversations:about.handedOff')}</dt>
            <dd>
              <Time iso={talk.handedOffAt} exact />
            </dd>
          </>
        )}
        {talk.takenOverAt !== null && (
          <>
            <dt>{t('workspaceConversations:about.takenOver')}</dt>
            <dd>
              <Time iso={talk.takenOverAt} exact />
            </dd>
          </>
        )}
      </dl>
      {talk.contact?.email == null && talk.handedOffAt !== null && (
        <p className="ws-notice">{t('workspaceConversations:take.noAddress')}</p>
      )}
    </section>
  )
}

function pathOf(page: unknown): string | undefined {
  if (typeof page !== 'object' || page === null || !('path' in page)) return undefined
  return typeof page.path === 'string' && page.path !== '' ? page.path : undefined
}
