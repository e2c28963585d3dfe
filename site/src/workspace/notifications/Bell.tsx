import { useState } from 'react'
import { act } from '../api/act.ts'
import { useLive } from '../api/live.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { NewsLine } from './NewsLine.tsx'
import { MARK_NOTIFICATION, type News, NOTIFICATION_ADDED, NOTIFICATIONS } from './notification-queries.ts'

/** How many the bell itself shows; the rest has a page. */
const SHOWN = 8

function Ringing({ first }: { readonly first: number }) {
  const { t, count } = useReader()
  const { say } = useFeedback()
  const [unread, setUnread] = useState(first)
  const [news, setNews] = useState<readonly News[]>()
  const load = async (): Promise<void> => {
    const answer = await send(NOTIFICATIONS, { first: SHOWN, unreadOnly: false })
    if (!answer.ok) return
    setUnread(answer.data.unreadNotificationCount)
    setNews(answer.data.notifications.nodes)
  }
  useLive(
    NOTIFICATION_ADDED,
    {},
    {
      onGap: () => void load(),
      onEvent: ({ notificationAdded: added }) => {
        setNews((old) => [added, ...(old ?? []).filter(({ id }) => id !== added.id)].slice(0, SHOWN))
        if (added.readAt !== null) return
        setUnread((old) => old + 1)
        say(
          t(`workspace:bell.kind.${added.kind}`, {
            account: added.account ?? '–',
            deal: added.deal ?? added.account ?? '–',
            by: added.by ?? '–',
          }),
        )
      },
    },
  )
  const label = t('workspace:bell.label', { count: unread })
  return (
    <details className="ws-fold ws-bell" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary className="ws-button" title={label}>
        <span className="ws-hidden" aria-live="polite">
          {label}
        </span>
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M6 17V10a6 6 0 0 1 12 0v7l1.5 2h-15zM10 21h4" />
        </svg>
        {unread > 0 && (
          <span className="ws-bell-count" aria-hidden="true">
            {count(unread)}
          </span>
        )}
      </summary>
      <div className="ws-fold-body">
        {news !== undefined && news.length === 0 && <p className="ws-quiet p-2">{t('workspace:bell.none')}</p>}
        <ul>
          {(news ?? []).map((one) => (
            <li key={one.id}>
              <NewsLine
                news={one}
                onOpen={() => {
                  if (one.readAt === null) void act(MARK_NOTIFICATION, { notificationId: one.id, read: true })
                }}
              />
            </li>
          ))}
        </ul>
        <hr />
        <a href="/workspace/notifications" data-go="n">
          {t('workspace:bell.all')}
        </a>
      </div>
    </details>
  )
}

/** Rings when the signed-in person is told something: live, on every page. */
export function Bell({ frame, first }: { readonly frame: Frame; readonly first: number }) {
  return (
    <Island frame={frame}>
      <Ringing first={first} />
    </Island>
  )
}
