import { CATEGORIES } from '@tradewind/schema/ontology'
import { FilterChips } from '../list/FilterChips.tsx'
import { FilterForm } from '../list/FilterForm.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { SavedViews } from '../views/SavedViews.tsx'
import {
  DEAL_STATUSES,
  type DealListState,
  type Narrowing,
  narrowedBy,
  widened,
  writeDealState,
} from './deal-filter.ts'
import type { PipelineRow } from './deal-queries.ts'

interface Props {
  readonly state: DealListState
  readonly pipelines: readonly PipelineRow[]
  readonly onChange: (name: string, value: string) => void
  /** Goes to another state of the list. */
  readonly onGo: (state: DealListState) => void
}

/** What to see of the deals, for board and table alike. */
export function DealFilters({ state, pipelines, onChange, onGo }: Props) {
  const { t, text } = useReader()
  const any = { value: '', label: t('workspace:list.any') }
  const names = pipelines.map((pipeline) => ({
    value: state.view === 'board' && pipeline.isDefault ? '' : pipeline.id,
    label: text(pipeline.name),
  }))
  const chips = narrowedBy(state).map((name) => ({ name, ...wordFilter(name) }))
  function wordFilter(name: Narrowing): { label: string; value: string } {
    switch (name) {
      case 'pipeline':
        return {
          label: t('workspaceDeals:filter.pipeline'),
          value: text(pipelines.find(({ id }) => id === state.pipeline)?.name ?? {}) || '–',
        }
      case 'stage':
        return {
          label: t('workspaceDeals:field.stage'),
          value:
            text(pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === state.stage)?.name ?? {}) || '–',
        }
      case 'status':
        return { label: t('workspaceDeals:filter.status'), value: t(`workspaceDeals:status.${state.status}`) }
      case 'owner':
        return { label: t('workspaceDeals:filter.owner'), value: t(`workspaceDeals:owner.${state.owner}`) }
      case 'line':
        return {
          label: t('workspaceDeals:field.productLine'),
          value: state.line === '' ? '' : t(`workspaceDeals:line.${state.line}`),
        }
      case 'search':
        return { label: t('workspace:search.placeholder'), value: state.search }
      case 'stuck':
        return { label: t('workspaceDeals:filter.stuckOnly'), value: t('workspaceDeals:stuck') }
    }
  }
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
      <FilterChips
        chips={chips}
        onRemove={(name) => onGo(widened(state, name as Narrowing))}
        onClear={() => onGo(widened(state))}
      />
    </>
  )
}

/** The same deals as a board or as a table, with the same filters. */
export function ViewSwitch({ state }: { readonly state: DealListState }) {
  const { t } = useReader()
  const tab = (view: 'board' | 'table') => {
    const query = writeDealState({ ...state, view, place: {} })
    return (
      <a
        className="ws-tab"
        href={query === '' ? '/workspace/deals' : `/workspace/deals?${query}`}
        aria-current={state.view === view ? 'page' : undefined}
      >
        {t(`workspaceDeals:view.${view}`)}
      </a>
    )
  }
  return (
    <nav className="ws-tabs" aria-label={t('workspaceDeals:view.label')}>
      {tab('board')}
      {tab('table')}
    </nav>
  )
}
