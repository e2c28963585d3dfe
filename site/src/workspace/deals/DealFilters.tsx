import { CATEGORIES } from '@tradewind/schema/ontology'
import { FilterForm } from '../list/FilterForm.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { SavedViews } from '../views/SavedViews.tsx'
import { DEAL_STATUSES, type DealListState, writeDealState } from './deal-filter.ts'
import type { PipelineRow } from './deal-queries.ts'

interface Props {
  readonly state: DealListState
  readonly pipelines: readonly PipelineRow[]
  readonly onChange: (name: string, value: string) => void
}

/** What to see of the deals, for board and table alike. */
export function DealFilters({ state, pipelines, onChange }: Props) {
  const { t, text } = useReader()
  const any = { value: '', label: t('workspace:list.any') }
  const names = pipelines.map((pipeline) => ({
    value: state.view === 'board' && pipeline.isDefault ? '' : pipeline.id,
    label: text(pipeline.name),
  }))
  return (
    <>
      <SavedViews
        list="deals"
        query={writeDealState({ ...state, place: {} })}
        onOpen={(query) => location.assign(query === '' ? '/workspace/deals' : `/workspace/deals?${query}`)}
      />
      <FilterForm>
        <div className="ws-wide">
          <SearchBox value={state.search} onSearch={(search) => onChange('search', search)} />
        </div>
        <SelectField
          label={t('workspaceDeals:filter.pipeline')}
          value={state.pipeline}
          choices={state.view === 'board' ? names : [any, ...names]}
          onChange={(event) => onChange('pipeline', event.target.value)}
        />
        {state.view === 'table' && (
          <SelectField
            label={t('workspaceDeals:filter.status')}
            value={state.status}
            choices={[...DEAL_STATUSES, 'all' as const].map((value) => ({
              value,
              label: t(`workspaceDeals:status.${value}`),
            }))}
            onChange={(event) => onChange('status', event.target.value)}
          />
        )}
        <SelectField
          label={t('workspaceDeals:filter.owner')}
          value={state.owner}
          choices={(['anybody', 'mine'] as const).map((value) => ({
            value,
            label: t(`workspaceDeals:owner.${value}`),
          }))}
          onChange={(event) => onChange('owner', event.target.value)}
        />
        <SelectField
          label={t('workspaceDeals:field.productLine')}
          value={state.line}
          choices={[any, ...CATEGORIES.map((value) => ({ value, label: t(`workspaceDeals:line.${value}`) }))]}
          onChange={(event) => onChange('line', event.target.value)}
        />
        <label className="ws-check">
          <input
            type="checkbox"
            checked={state.stuck}
            onChange={(event) => onChange('stuck', event.target.checked ? 'yes' : '')}
          />
          {t('workspaceDeals:filter.stuck')}
        </label>
      </FilterForm>
    </>
  )
}

/** The same deals as a board or as a table. */
export function ViewSwitch({ view }: { readonly view: 'board' | 'table' }) {
  const { t } = useReader()
  return (
    <nav className="ws-tabs" aria-label={t('workspaceDeals:view.label')}>
      <a className="ws-tab" href="/workspace/deals" aria-current={view === 'board' ? 'page' : undefined}>
        {t('workspaceDeals:view.board')}
      </a>
      <a className="ws-tab" href="/workspace/deals?view=table" aria-current={view === 'table' ? 'page' : undefined}>
        {t('workspaceDeals:view.table')}
      </a>
    </nav>
  )
}
