import { FilterForm } from '../list/FilterForm.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import {
  FIRST_LEADS,
  LEAD_GRADES,
  LEAD_SOURCES,
  LEAD_STATUSES,
  type LeadListState,
  readLeadState,
  writeLeadState,
} from './lead-filter.ts'

interface Props {
  readonly state: LeadListState
  readonly onChange: (state: LeadListState) => void
}

/** What to see of the inbox. Works as an ordinary form too. */
export function LeadFilters({ state, onChange }: Props) {
  const { t } = useReader()
  const change = (name: string, value: string): void => {
    const parameters = new URLSearchParams(writeLeadState({ ...state, place: {} }))
    parameters.set(name, value)
    onChange(readLeadState(parameters))
  }
  const select = (
    name: 'status' | 'grade' | 'source' | 'owner',
    choices: readonly { value: string; label: string }[],
  ) => (
    <SelectField
      label={t(`workspaceLeads:filter.${name}`)}
      name={name}
      value={state[name]}
      choices={choices}
      onChange={(event) => change(name, event.target.value)}
    />
  )
  const any = { value: '', label: t('workspace:list.any') }
  return (
    <FilterForm>
      <div className="ws-wide">
        <SearchBox value={state.search} onSearch={(text) => change('search', text)} />
      </div>
      {select(
        'status',
        (['active', ...LEAD_STATUSES, 'all'] as const).map((value) => ({
          value,
          label: t(`workspaceLeads:status.${value}`),
        })),
      )}
      {select('grade', [
        any,
        ...LEAD_GRADES.map((value) => ({ value, label: `${value} · ${t(`workspaceLeads:grade.${value}`)}` })),
      ])}
      {select('source', [any, ...LEAD_SOURCES.map((value) => ({ value, label: t(`workspaceLeads:source.${value}`) }))])}
      {select(
        'owner',
        (['anybody', 'mine', 'unassigned'] as const).map((value) => ({
          value,
          label: t(`workspaceLeads:owner.${value}`),
        })),
      )}
      {writeLeadState({ ...state, place: {} }) !== '' && (
        <button type="button" className="ws-button" onClick={() => onChange(FIRST_LEADS)}>
          {t('workspace:list.clear')}
        </button>
      )}
    </FilterForm>
  )
}
