import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { ConversationRow } from './conversation-queries.ts'
import { TalkStatus } from './TalkStatus.tsx'

/** A customer's talks with the advisor, the latest first. */
export function TalksCard({ talks }: { readonly talks: readonly ConversationRow[] }) {
  const { t } = useReader()
  return (
    <section className="ws-card" aria-labelledby="talks-title">
      <h2 id="talks-title">{t('workspaceConversations:card.title')}</h2>
      {talks.length === 0 ? (
        <p className="ws-quiet">{t('workspaceConversations:card.none')}</p>
      ) : (
        <ul className="ws-list">
          {talks.map((talk) => (
            <li key={talk.id}>
              <a href={`/workspace/conversations/${encodeURIComponent(talk.id)}`} lang={talk.locale} dir="auto">
                {talk.firstText === '' ? '…' : talk.firstText}
              </a>
              <p className="ws-small ws-quiet">
                <TalkStatus talk={talk} /> · {t('workspaceConversations:messages', { count: talk.turnCount })} ·{' '}
                <Time iso={talk.lastTurnAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
