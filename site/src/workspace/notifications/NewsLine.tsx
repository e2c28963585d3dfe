import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { News } from './notification-queries.ts'

/** What a notification says, and the way to what it is about. */
export function NewsLine({ news, onOpen }: { readonly news: News; readonly onOpen: () => void }) {
  const { t } = useReader()
  // Only pages of the workspace are led to, whatever is stored.
  const href = news.href.startsWith('/workspace') ? news.href : '/workspace'
  const { kind, account, by, text } = news
  return (
    <a href={href} className="ws-news" data-unread={news.readAt === null || undefined} data-row-link onClick={onOpen}>
      <span>
        {t(`workspace:bell.kind.${kind}`, {
          account: account ?? '–',
          deal: news.deal ?? account ?? '–',
          by: by ?? '–',
        })}
      </span>
      {kind === 'mention' && text !== null && (
        <span className="ws-quiet ws-text" dir="auto">
          {text}
        </span>
      )}
      <span className="ws-small ws-quiet">
        <Time iso={news.createdAt} />
      </span>
    </a>
  )
}
