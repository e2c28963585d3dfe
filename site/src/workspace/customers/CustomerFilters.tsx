import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import { useId, useState } from 'react'
import { FilterForm } from '../list/FilterForm.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { type Choice, SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { type AccountListState, furtherFilters, GRADES, QUOTE_STATES } from './account-filter.ts'
import type { StageRow, TeamRow } from './account-queries.ts'
import { useIndustries } from './industries.ts'

interface Props {
  readonly state: AccountListState
  readonly stages: readonly StageRow[]
  readonly teams: readonly TeamRow[]
  readonly filtered: boolean
  readonly onChange: (part: Partial<AccountListState>) => void
  readonly onClear: () => void
}

/** The filters of the customer list: the daily ones in sight, the others in a fold. */
export function CustomerFilters({ state, stages, teams, filtered, onChange, onClear }: Props) {
  const { t, text, frame } = useReader()
  const [more, setMore] = useState(furtherFilters(state) > 0)
  const any: Choice = { value: '', label: t('workspace:list.any') }
  const people = teams.flatMap((team) => team.members.filter(({ role }) => role === 'sales' || role === 'lead'))
  const further = furtherFilters(state)
  return (
    <FilterForm>
      <div className="ws-wide">
        <SearchBox value={state.search} onSearch={(search) => onChange({ search })} />
      </div>
      <SelectField
        label={t('workspaceCustomers:column.stage')}
        value={state.stage}
        choices={[any, ...stages.map((stage) => ({ value: stage.id, label: text(stage.name) }))]}
        onChange={(event) => onChange({ stage: event.target.value })}
      />
      <SelectField
        label={t('workspaceCustomers:column.owner')}
        value={state.owner}
        choices={[
          ...(['anybody', 'mine', 'unassigned'] as const).map((value) => ({
            value,
            label: t(`workspaceLeads:owner.${value}`),
          })),
          ...(frame.viewer.role === 'sales' ? [] : people.map(({ id, name }) => ({ value: id, label: name }))),
        ]}
        onChange={(event) => onChange({ owner: event.target.value })}
      />
      <Typed
        label={t('workspaceCustomers:filter.country')}
        hint={t('workspaceCustomers:filter.countryHint')}
        value={state.country}
        most={2}
        fits={/^[A-Z]{2}$/}
        read={(typed) => typed.toUpperCase()}
        onTyped={(country) => onChange({ country })}
      />
      <button type="button" className="ws-button" aria-expanded={more} onClick={() => setMore(!more)}>
        {t('workspaceCustomers:filter.more')}
        {further > 0 && ` (${further})`}
      </button>
      {filtered && (
        <button type="button" className="ws-button" onClick={onClear}>
          {t('workspace:list.clear')}
        </button>
      )}
      {more && <Further state={state} teams={teams} onChange={onChange} />}
    </FilterForm>
  )
}

function Further({ state, teams, onChange }: Pick<Props, 'state' | 'teams' | 'onChange'>) {
  const { t, text } = useReader()
  const { nameOf, codeOf } = useIndustries()
  const any: Choice = { value: '', label: t('workspace:list.any') }
  const number = (label: string, name: 'risk' | 'win' | 'valueFrom' | 'valueTo' | 'silent' | 'fresh', most = 100) => (
    <Typed
      label={label}
      value={state[name]}
      most={10}
      numeric
      fits={/^\d{1,10}$/}
      read={(typed) => (/^\d+$/.test(typed) && Number(typed) > most ? String(most) : typed)}
      onTyped={(value) => onChange({ [name]: value })}
    />
  )
  return (
    <div className="ws-further">
      <fieldset className="ws-checks">
        <legend className="ws-label">{t('workspaceCustomers:filter.grade')}</legend>
        {GRADES.map((grade) => (
          <label key={grade} className="ws-check">
            <input
              type="checkbox"
              checked={state.grades.includes(grade)}
              onChange={(event) =>
                onChange({
                  grades: GRADES.filter((one) => (one === grade ? event.target.checked : state.grades.includes(one))),
                })
              }
            />
            {grade}
          </label>
        ))}
      </fieldset>
      <SelectField
        label={t('workspaceCustomers:filter.deal')}
        value={state.deal}
        choices={[
          { value: 'any', label: any.label },
          { value: 'open', label: t('workspaceCustomers:filter.dealOpen') },
          { value: 'none', label: t('workspaceCustomers:filter.dealNone') },
        ]}
        onChange={({ target: { value } }) => onChange({ deal: value === 'open' || value === 'none' ? value : 'any' })}
      />
      <SelectField
        label={t('workspaceCustomers:filter.quote')}
        value={state.quote}
        choices={[any, ...QUOTE_STATES.map((value) => ({ value, label: t(`workspaceQuotes:status.${value}`) }))]}
        onChange={({ target: { value } }) => onChange({ quote: QUOTE_STATES.find((one) => one === value) ?? '' })}
      />
      <SelectField
        label={t('workspaceCustomers:column.channel')}
        value={state.channel}
        choices={[any, ...CHANNELS.map((value) => ({ value, label: text(CHANNEL_NAMES[value]) }))]}
        onChange={({ target: { value } }) => onChange({ channel: CHANNELS.find((one) => one === value) ?? '' })}
      />
      {teams.length > 1 && (
        <SelectField
          label={t('workspaceCustomers:column.team')}
          value={state.team}
          choices={[any, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => onChange({ team: event.target.value })}
        />
      )}
      <Typed
        label={t('workspaceCustomers:column.industry')}
        value={nameOf(state.industry)}
        most={60}
        read={codeOf}
        onTyped={(industry) => industry !== state.industry && onChange({ industry })}
      />
      <Typed
        label={t('workspaceCustomers:filter.tag')}
        value={state.tag}
        most={40}
        onTyped={(tag) => onChange({ tag })}
      />
      {number(t('workspaceCustomers:filter.riskFrom'), 'risk')}
      {number(t('workspaceCustomers:filter.winFrom'), 'win')}
      {number(t('workspaceCustomers:filter.valueFrom'), 'valueFrom', 1_000_000_000)}
      {number(t('workspaceCustomers:filter.valueTo'), 'valueTo', 1_000_000_000)}
      {number(t('workspaceCustomers:filter.silent'), 'silent', 3_650)}
      {number(t('workspaceCustomers:filter.isNew'), 'fresh', 3_650)}
    </div>
  )
}

interface TypedProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly most: number
  readonly numeric?: boolean
  /** What has to be typed to count; anything when absent. */
  readonly fits?: RegExp
  readonly read?: (typed: string) => string
  readonly onTyped: (value: string) => void
}

/** A filter that works when its field is left or Enter is pressed, and says when what stands there cannot be meant. */
function Typed({ label, hint, value, most, numeric = false, fits, read = (typed) => typed, onTyped }: TypedProps) {
  const { t } = useReader()
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const take = (typed: string): void => {
    const wanted = read(typed.trim())
    const good = wanted === '' || fits === undefined || fits.test(wanted)
    setWrong(!good)
    if (good && wanted !== value) onTyped(wanted)
  }
  return (
    <TextField
      key={`${id}${value}`}
      label={label}
      title={hint}
      defaultValue={value}
      maxLength={most}
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      error={wrong ? (numeric ? t('workspaceCustomers:filter.wrongNumber') : hint) : undefined}
      onBlur={(event) => take(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget.value)
      }}
    />
  )
}
