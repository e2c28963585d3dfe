import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { AccessLink } from './AccessLink.tsx'
import { QuoteStatusBadge } from './QuoteStatusBadge.tsx'
import { type QuoteAction, quoteActionsFor } from './quote-actions.ts'
import { type QuoteData, REVISE_QUOTE, SEND_QUOTE, WITHDRAW_LINK } from './quote-queries.ts'
import { VersionView } from './VersionView.tsx'

function Page({ quote: first }: { readonly quote: QuoteData }) {
  const { t, date } = useReader()
  const { say } = useFeedback()
  const [quote, setQuote] = useState(first)
  const [shown, setShown] = useState(first.currentVersion.version)
  const [asking, setAsking] = useState<Exclude<QuoteAction, 'edit'>>()
  const version = quote.versions.find((one) => one.version === shown) ?? quote.versions.at(-1)
  const editHref = `/workspace/quotes/${encodeURIComponent(quote.id)}/edit`
  const take = (data: QuoteData, text: string): void => {
    setQuote(data)
    setShown(data.currentVersion.version)
    setAsking(undefined)
    say(text)
  }
  const run: Readonly<Record<Exclude<QuoteAction, 'edit'>, () => Promise<Done<QuoteData>>>> = {
    send: () => act(SEND_QUOTE, { quoteId: quote.id }),
    revise: () => act(REVISE_QUOTE, { quoteId: quote.id }),
    withdraw: () => act(WITHDRAW_LINK, { quoteId: quote.id }),
  }
  const words = {
    send: {
      ask: t('workspaceQuotes:act.sendAsk', { number: quote.number, email: quote.contact.email ?? '–' }),
      done: t('workspaceQuotes:act.sent', { number: quote.number }),
    },
    revise: { ask: undefined, done: t('workspaceQuotes:act.revised') },
    withdraw: { ask: t('workspaceQuotes:act.withdrawAsk'), done: t('workspaceQuotes:act.withdrawn') },
  }
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/quotes">{t('workspaceQuotes:title')}</a>
          </p>
          <h1>{t('workspaceQuotes:page.title', { number: quote.number })}</h1>
          <p className="ws-buttons">
            <QuoteStatusBadge status={quote.status} />
            <a href={`/workspace/customers/${encodeURIComponent(quote.account.id)}`}>
              <bdi>{quote.account.name}</bdi>
            </a>
            <span className="ws-quiet">
              {quote.contact.name} · {quote.owner?.name ?? t('workspace:form.nobody')}
            </span>
          </p>
        </div>
        <div className="ws-buttons">
          {quoteActionsFor(quote.status).map((action, place) =>
            action === 'edit' ? (
              <a key={action} className="ws-button" href={editHref}>
                {t('workspaceQuotes:act.edit')}
              </a>
            ) : (
              <button
                key={action}
                type="button"
                className={place === 0 ? 'ws-button ws-button-primary' : 'ws-button'}
                onClick={() => setAsking(action)}
              >
                {t(`workspaceQuotes:act.${action}`)}
              </button>
            ),
          )}
        </div>
      </div>
      <div className="ws-columns">
        <section className="ws-card" aria-labelledby="lines-title">
          <div className="ws-card-head">
            <h2 id="lines-title">
              {version !== undefined && t('workspaceQuotes:page.version', { version: version.version })}
              <span className="ws-quiet font-normal">
                {' '}
                {version?.frozenAt === null || version === undefined
                  ? t('workspaceQuotes:page.draft')
                  : t('workspaceQuotes:page.frozen', { date: date(version.frozenAt) })}
              </span>
            </h2>
            {quote.versions.length > 1 && (
              <SelectField
                label={t('workspaceQuotes:page.versions')}
                value={String(shown)}
                onChange={(event) => setShown(Number(event.target.value))}
                choices={quote.versions.map((one) => ({
                  value: String(one.version),
                  label: t('workspaceQuotes:page.version', { version: one.version }),
                }))}
              />
            )}
          </div>
          {version !== undefined && <VersionView version={version} />}
        </section>
        <div className="ws-stack">
          <section className="ws-card ws-stack" aria-labelledby="document-title">
            <h2 id="document-title">PDF</h2>
            {quote.sentAt === null ? (
              <p className="ws-quiet">{t('workspaceQuotes:page.noPdf')}</p>
            ) : (
              <a className="ws-button" href={quote.pdfPath} target="_blank" rel="noopener">
                {t('workspaceQuotes:page.pdf')}
              </a>
            )}
            {quote.accessUrl !== null && <AccessLink url={quote.accessUrl} />}
          </section>
          <section className="ws-card" aria-labelledby="history-title">
            <h2 id="history-title">{t('workspaceQuotes:page.history')}</h2>
            <QuoteHistory quote={quote} />
          </section>
        </div>
      </div>
      {asking !== undefined && (
        <ConfirmDialog
          title={t(`workspaceQuotes:act.${asking}`)}
          text={words[asking].ask}
          run={run[asking]}
          onClose={() => setAsking(undefined)}
          onDone={(data) => take(data, words[asking].done)}
        />
      )}
    </>
  )
}

function QuoteHistory({ quote }: { readonly quote: QuoteData }) {
  const { t } = useReader()
  const name = quote.decidedBy ?? '–'
  const decided = {
    accepted: t('workspaceQuotes:page.acceptedBy', { name }),
    declined: t('workspaceQuotes:page.declinedBy', { name }),
  }
  const steps: readonly (readonly [text: string, at: string | null])[] = [
    [t('workspaceQuotes:page.created'), quote.createdAt],
    [t('workspaceQuotes:page.sent'), quote.sentAt],
    [t('workspaceQuotes:page.viewed'), quote.viewedAt],
    [
      quote.status === 'accepted' || quote.status === 'declined'
        ? decided[quote.status]
        : t('workspaceQuotes:page.expired'),
      quote.decidedAt,
    ],
  ]
  return (
    <ol className="ws-list">
      {steps.map(([text, at]) =>
        at === null ? null : (
          <li key={text}>
            {text}
            <br />
            <span className="ws-small ws-quiet">
              <Time iso={at} exact />
            </span>
          </li>
        ),
      )}
      {quote.declineReason !== null && quote.declineReason !== '' && (
        <li dir="auto" className="ws-text">
          {t('workspaceQuotes:page.reason', { reason: quote.declineReason })}
        </li>
      )}
    </ol>
  )
}

/** One quotation: its versions, what happened to it, and what can be done. */
export function QuotePage({ frame, quote }: { readonly frame: Frame; readonly quote: QuoteData }) {
  return (
    <Island frame={frame}>
      <Page quote={quote} />
    </Island>
  )
}
