import { ActionCards } from '../actions/ActionCards.tsx'
import { useReader } from '../ui/reader.ts'
import type { HomeData } from './home-queries.ts'

/** The first of what is recommended today, each to execute, skip or delay. */
export function ActionsCard({ actions }: { readonly actions: HomeData['actions'] }) {
  const { t, count } = useReader()
  return (
    <section className="ws-card" aria-labelledby="actions-title">
      <div className="ws-card-head">
        <h2 id="actions-title">
          {t('workspaceHome:actions.title')} ({count(actions.totalCount)})
        </h2>
        <a href="/workspace/actions">{t('workspaceHome:actions.all')}</a>
      </div>
      <ActionCards cards={actions.nodes} withCustomer />
    </section>
  )
}
