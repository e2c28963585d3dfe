import { useCallback, useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { EditViewDialog, SaveViewDialog } from './ViewDialogs.tsx'
import { DELETE_VIEW, REORDER_VIEWS, SAVE_VIEW, VIEWS, type ViewRow } from './view-queries.ts'

export interface ShortcutView {
  readonly name: string
  readonly query: string
}

interface Props {
  readonly list: 'customers' | 'deals' | 'leads' | 'actions'
  /** Query of the list as it stands, without its place among the pages. */
  readonly query: string
  readonly onOpen: (query: string) => void
  /** Views of the house, which stand first. */
  readonly shortcuts?: readonly ShortcutView[]
}

/** Views of a list: the house's, one's own and the team's; the present one can be kept. Words: `workspace`. */
export function SavedViews({ list, query, onOpen, shortcuts = [] }: Props) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [views, setViews] = useState<readonly ViewRow[]>([])
  const [open, setOpen] = useState<'save' | ViewRow>()
  const load = useCallback(async (): Promise<void> => {
    const answer = await send(VIEWS, { list })
    if (answer.ok) setViews(answer.data.savedViews)
  }, [list])
  useEffect(() => void load(), [load])
  const close = (): void => setOpen(undefined)

  const remove = async (view: ViewRow): Promise<void> => {
    close()
    const done = await act(DELETE_VIEW, { viewId: view.id })
    if (!done.ok) return complain(done.trouble)
    await load()
    say(t('workspace:view.deleted', { name: view.name }), async () => {
      const { name, query: kept, shared, position } = view
      const back = await act(SAVE_VIEW, { input: { list, name, query: kept, shared, position } })
      if (!back.ok) return back.trouble
      await load()
      return undefined
    })
  }
  const move = async (view: ViewRow, step: -1 | 1): Promise<void> => {
    const own = views.filter(({ isMine }) => isMine).map(({ id }) => id)
    const at = own.indexOf(view.id)
    const other = own[at + step]
    if (other === undefined) return
    const order = own.map((id, index) => (index === at ? other : index === at + step ? view.id : id))
    const done = await act(REORDER_VIEWS, { viewIds: order })
    if (!done.ok) return complain(done.trouble)
    await load()
  }
  const chip = (key: string, name: string, to: string, shared = false) => (
    <button
      key={key}
      type="button"
      className="ws-view"
      aria-pressed={to === query}
      onClick={() => onOpen(to === query ? '' : to)}
    >
      <bdi>{name}</bdi>
      {shared && <span aria-hidden="true"> ⇄</span>}
    </button>
  )
  const isKept =
    query === '' || shortcuts.some((one) => one.query === query) || views.some((one) => one.query === query)
  return (
    <nav className="ws-views" aria-label={t('workspace:view.title')}>
      {shortcuts.map((one) => chip(one.query, one.name, one.query))}
      {views.map((view) => (
        <span key={view.id} className="ws-view-own">
          {chip(
            view.id,
            view.isMine ? view.name : t('workspace:view.of', { name: view.name, owner: view.owner.name }),
            view.query,
            view.shared,
          )}
          {view.isMine && (
            <button
              type="button"
              className="ws-view-edit"
              aria-label={t('workspace:view.edit', { name: view.name })}
              onClick={() => setOpen(view)}
            >
              ⋯
            </button>
          )}
        </span>
      ))}
      {!isKept && (
        <button type="button" className="ws-button ws-button-small" onClick={() => setOpen('save')}>
          {t('workspace:view.save')}
        </button>
      )}
      {open === 'save' && (
        <SaveViewDialog
          list={list}
          query={query}
          onClose={close}
          onSaved={(view) => {
            close()
            say(t('workspace:view.saved', { name: view.name }))
            void load()
          }}
        />
      )}
      {open !== undefined && open !== 'save' && (
        <EditViewDialog
          view={open}
          onClose={close}
          onChanged={() => {
            close()
            void load()
          }}
          onDelete={() => void remove(open)}
          onMove={(step) => void move(open, step)}
        />
      )}
    </nav>
  )
}
