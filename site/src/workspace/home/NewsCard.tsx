import type { LiveState } from '../api/live.ts'
import { wordEntry } from '../customers/timeline-words.ts'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { NewsRow } from './home-queries.ts'

interface Props {
  readonly news: readonly NewsRow[]
  readonly fresh: ReadonlySet<string>
  readonly live: LiveState
  readonly stageName: (code: string) => string
}

/** What happened last with the customers one may see, growing while it is looked at. */
export function NewsCard({ news, fresh, live, stageName }: Props) {
  const reader = useReader()
  const { t } = reader
  return (
    <section className="ws-card" aria-labelledby="news-title">
      <div className="ws-card-head">
        <h2 id="news-title">{t('workspaceHome:activity.title')}</h2>
        <LiveMark state={live} />
      </div>
      {news.length === 0 && <p className="ws-quiet">{t('workspaceHome:activity.none')}</p>}
      <ol className="ws-list" data-news>
        {news.map((entry) => (
          <li key={entry.id} className={fresh.has(entry.id) ? 'ws-fresh' : undefined}>
            <a href={`/workspace/customers/${encodeURIComponent(entry.account.id)}`}>
              <bdi>{entry.account.name}</bdi>
            </a>{' '}
            {wordEntry(reader, entry, stageName).title}{' '}
            <span className="ws-small ws-quiet">
              <Time iso={entry.occurredAt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
