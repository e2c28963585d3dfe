import { FilterForm } from '../list/FilterForm.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { ACTION_KINDS, ACTION_STATUSES, type ActionListState } from './action-filter.ts'

interface Props {
  readonly state: ActionListState
  readonly onChange: (part: Partial<ActionListState>) => void
}

export function ActionFilters({ state, onChange }: Props) {
  const { t } = useReader()
  return (
    <FilterForm>
      <SelectField
        label={t('workspaceActions:filter.owner')}
        value={state.owner}
        choices={[
          { value: 'mine', label: t('workspaceActions:filter.mine') },
          { value: 'everybody', label: t('workspaceActions:filter.everybody') },
        ]}
        onChange={(event) => onChange({ owner: event.target.value as ActionListState['owner'] })}
      />
      <SelectField
        label={t('workspaceActions:column.kind')}
        value={state.kind}
        choices={[
          { value: 'any', label: t('workspace:list.any') },
          ...ACTION_KINDS.map((value) => ({ value, label: t(`workspaceActions:kind.${value}`) })),
        ]}
        onChange={(event) => onChange({ kind: event.target.value as ActionListState['kind'] })}
      />
      <SelectField
        label={t('workspaceActions:column.status')}
        value={state.status}
        choices={[
          { value: 'open', label: t('workspaceActions:status.pending') },
          ...ACTION_STATUSES.filter((value) => value !== 'pending').map((value) => ({
            value,
            label: t(`workspaceActions:status.${value}`),
          })),
        ]}
        onChange={(event) => onChange({ status: event.target.value as ActionListState['status'] })}
      />
      <SelectField
        label={t('workspaceActions:filter.order')}
        value={state.order}
        choices={[
          { value: 'priority', label: t('workspaceActions:filter.priority') },
          { value: 'due', label: t('workspaceActions:filter.dueFirst') },
          { value: 'newest', label: t('workspaceActions:filter.newest') },
        ]}
        onChange={(event) => onChange({ order: event.target.value as ActionListState['order'] })}
      />
      <div className="ws-buttons">
        {(['cards', 'table'] as const).map((view) => (
          <button
            key={view}
            type="button"
            className="ws-button ws-button-small"
            aria-pressed={state.view === view}
            onClick={() => onChange({ view })}
          >
            {t(`workspaceActions:view.${view}`)}
          </button>
        ))}
      </div>
    </FilterForm>
  )
}
