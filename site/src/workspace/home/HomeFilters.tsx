import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { type HomeState, PERIODS } from './home-filter.ts'
import type { TodayData } from './home-queries.ts'

interface Props {
  readonly state: HomeState
  readonly teams: TodayData['teams']
  readonly people: TodayData['assignableUsers']
  readonly onChange: (state: HomeState) => void
}

/** What the figures are about. Teams for those who see several, people for those who lead some. */
export function HomeFilters({ state, teams, people, onChange }: Props) {
  const { t, frame } = useReader()
  const { role } = frame.viewer
  const above = role === 'executive' || role === 'admin'
  const choices = (names: readonly { readonly id: string; readonly name: string }[], all: string) => [
    { value: '', label: all },
    ...names.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <fieldset className="ws-filters ws-card" aria-label={t('workspaceHome:filter.label')}>
      <SelectField
        label={t('workspaceHome:filter.period')}
        value={state.period}
        choices={PERIODS.map((value) => ({ value, label: t(`workspaceHome:filter.${value}`) }))}
        onChange={(event) => onChange({ ...state, period: event.target.value as HomeState['period'] })}
      />
      {above && (
        <SelectField
          label={t('workspaceHome:filter.team')}
          value={state.team}
          choices={choices(teams, t('workspaceHome:filter.anyTeam'))}
          onChange={(event) => onChange({ ...state, team: event.target.value, owner: '' })}
        />
      )}
      {(above || role === 'lead') && (
        <SelectField
          label={t('workspaceHome:filter.owner')}
          value={state.owner}
          choices={choices(people, t('workspaceHome:filter.anybody'))}
          onChange={(event) => onChange({ ...state, owner: event.target.value })}
        />
      )}
      <SelectField
        label={t('workspaceHome:filter.unit')}
        value={state.unit}
        choices={(['customer', 'deal'] as const).map((value) => ({ value, label: t(`workspaceHome:filter.${value}`) }))}
        onChange={(event) => onChange({ ...state, unit: event.target.value as HomeState['unit'] })}
      />
      <SelectField
        label={t('workspaceHome:filter.counting')}
        value={state.counting}
        choices={(['snapshot', 'cohort'] as const).map((value) => ({
          value,
          label: t(`workspaceHome:filter.${value}`),
        }))}
        onChange={(event) => onChange({ ...state, counting: event.target.value as HomeState['counting'] })}
      />
    </fieldset>
  )
}
