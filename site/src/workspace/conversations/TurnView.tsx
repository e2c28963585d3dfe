import { formatDuration } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { TurnRow } from './conversation-queries.ts'
import type { OntologyLabels } from './ontology-labels.ts'
import { removalsIn, shownIn, sourcesIn } from './shown-events.ts'
import { TurnFeedback } from './TurnFeedback.tsx'

interface Props {
  readonly turn: TurnRow
  readonly conversationId: string
  readonly labels: OntologyLabels
  readonly onFeedback: () => void
}

/** One message of the buyer and what the advisor made of it, with what stood behind the answer. */
export function TurnView({ turn, conversationId, labels, onFeedback }: Props) {
  const { t } = useReader()
  const named = (codes: readonly string[]) => codes.map((code) => labels.parameters[code] ?? code).join(', ')
  return (
    <li className="ws-turn" data-outcome={turn.outcome ?? undefined}>
      <div className="ws-said ws-said-buyer">
        <p className="ws-small ws-quiet">
          <strong>{t('workspaceConversations:talk.buyer')}</strong> · <Time iso={turn.at} />
        </p>
        <p className="ws-text" lang={turn.locale} dir="auto">
          {turn.buyerText}
        </p>
      </div>
      <div className="ws-said">
        <p className="ws-small ws-quiet">
          <strong>{t('workspaceConversations:talk.advisor')}</strong> ·{' '}
          {t(`workspaceConversations:step.${turn.stepAfter}`)}
        </p>
        {turn.advisorText !== '' && (
          <p className="ws-text" lang={turn.locale} dir="auto">
            {turn.advisorText}
          </p>
        )}
        {shownIn(turn.events).map(({ kind, what }) => (
          <p key={`${kind}${what}`} className="ws-small" dir="auto">
            {t(`workspaceConversations:shown.${kind}`, { what })}
          </p>
        ))}
        <Behind turn={turn} />
        <p className="ws-buttons ws-small">
          {turn.outcome !== null && (
            <span className={turn.outcome === 'unknown' ? 'ws-badge ws-badge-bad' : 'ws-badge'}>
              {t('workspaceConversations:talk.question', {
                outcome: t(`workspaceConversations:outcome.${turn.outcome}`),
              })}
            </span>
          )}
          {turn.unserved.length > 0 && (
            <span className="ws-badge ws-badge-warn">
              {t('workspaceConversations:talk.unserved', { list: named(turn.unserved) })}
            </span>
          )}
          {turn.competitors.length > 0 && (
            <span className="ws-badge ws-badge-warn">
              {t('workspaceConversations:talk.competitors', { list: turn.competitors.join(', ') })}
            </span>
          )}
        </p>
        <TurnFeedback turn={turn} conversationId={conversationId} onDone={onFeedback} />
      </div>
    </li>
  )
}

/** Sources, what the citation gate took out, who answered and how long it took. */
function Behind({ turn }: { readonly turn: TurnRow }) {
  const { t, locale } = useReader()
  const sources = sourcesIn(turn.citations)
  const removals = removalsIn(turn.gateRemovals)
  const by = turn.by === 'rules' ? t('workspaceConversations:talk.rules') : turn.by
  return (
    <>
      {sources.length > 0 && (
        <details className="ws-small">
          <summary>{t('workspaceConversations:talk.sources', { count: sources.length })}</summary>
          <ol className="ws-list">
            {sources.map((source) => (
              <li key={source.number}>
                [{source.number}]{' '}
                <a href={source.href} lang={source.locale}>
                  <bdi>{source.title}</bdi>
                </a>
                {source.page !== undefined && <> · {t('workspaceConversations:talk.page', { page: source.page })}</>}
                <q className="ws-quiet block" lang={source.locale} dir="auto">
                  {source.quote}
                </q>
              </li>
            ))}
          </ol>
        </details>
      )}
      {removals.length > 0 && (
        <details className="ws-small">
          <summary>{t('workspaceConversations:talk.removed', { count: removals.length })}</summary>
          <ul className="ws-list">
            {removals.map((removal) => (
              <li key={`${removal.text}${removal.token}`}>
                <s lang={turn.locale} dir="auto">
                  {removal.text}
                </s>{' '}
                <span className="ws-badge ws-badge-bad">
                  {t(`workspaceConversations:reason.${removal.reason}`)}: <bdi>{removal.token}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="ws-small ws-quiet">
        {t('workspaceConversations:talk.by', { by })}
        {turn.totalMs !== null && (
          <>
            {' · '}
            {formatDuration(turn.totalMs, locale)}
          </>
        )}
      </p>
    </>
  )
}
