import { useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { Pages } from '../ui/Pages.tsx'
import { useReader } from '../ui/reader.ts'
import { NewsLine } from './NewsLine.tsx'
import {
  MARK_ALL_READ,
  MARK_NOTIFICATION,
  MARK_UNREAD,
  type News,
  type NewsPage,
  NOTIFICATIONS,
} from './notification-queries.ts'

function List({ page: first }: { readonly page: NewsPage }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [page, setPage] = useState(first)
  const [unreadOnly, setUnreadOnly] = useState(false)
  const load = async (place: PagePlace, only = unreadOnly): Promise<void> => {
    const answer = await send(NOTIFICATIONS, { ...pageArguments(place), unreadOnly: only })
    if (answer.ok) setPage(answer.data.notifications)
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const mark = async (news: News): Promise<void> => {
    const done = await act(MARK_NOTIFICATION, { notificationId: news.id, read: news.readAt === null })
    if (!done.ok) return complain(done.trouble)
    setPage((old) => ({ ...old, nodes: old.nodes.map((one) => (one.id === news.id ? done.data : one)) }))
  }
  const markAll = async (): Promise<void> => {
    const done = await act(MARK_ALL_READ, {})
    if (!done.ok) return complain(done.trouble)
    const ids = done.data.notifications.map(({ id }) => id)
    await load({})
    if (ids.length === 0) return
    say(t('workspace:bell.wereRead', { count: ids.length }), async () => {
      const back = await act(MARK_UNREAD, { notificationIds: ids })
      if (!back.ok) return back.trouble
      await load({})
      return undefined
    })
  }
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspace:bell.title')}</h1>
        <div className="ws-buttons">
          <button type="button" className="ws-button" onClick={() => void markAll()}>
            {t('workspace:bell.readAll')}
          </button>
          <a className="ws-button" href="/workspace/settings/preferences">
            {t('workspace:bell.settings')}
          </a>
        </div>
      </div>
      <div className="ws-card">
        <label className="ws-check">
          <input
            type="checkbox"
            checked={unreadOnly}
            onChange={(event) => {
              setUnreadOnly(event.target.checked)
              void load({}, event.target.checked)
            }}
          />
          {t('workspace:bell.unreadOnly')}
        </label>
        {page.nodes.length === 0 && <p className="ws-empty">{t('workspace:bell.none')}</p>}
        <ul className="ws-list">
          {page.nodes.map((news) => (
            <li key={news.id} className="ws-news-row" data-row>
              <NewsLine news={news} onOpen={() => news.readAt === null && void mark(news)} />
              <button type="button" className="ws-button ws-button-small" onClick={() => void mark(news)}>
                {t(news.readAt === null ? 'workspace:bell.read' : 'workspace:bell.unread')}
              </button>
            </li>
          ))}
        </ul>
        <Pages page={page} onMove={(place) => void load(place)} />
      </div>
    </>
  )
}

/** Everything the signed-in person was told. */
export function NotificationList({ frame, page }: { readonly frame: Frame; readonly page: NewsPage }) {
  return (
    <Island frame={frame}>
      <List page={page} />
    </Island>
  )
}
