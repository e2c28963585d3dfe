import { LOCALES } from '@tradewind/schema/locales'
import { languageName } from '../format/figures.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import {
  type ConversationListState,
  FIRST_CONVERSATIONS,
  HANDS,
  OUTCOMES,
  PERIOD_NAMES,
  readConversationState,
  STEPS,
  writeConversationState,
} from './conversation-filter.ts'
import type { LabelInUse } from './conversation-queries.ts'

interface Props {
  readonly state: ConversationListState
  readonly labels: readonly LabelInUse[]
  readonly onChange: (state: ConversationListState) => void
}

/** What to see of the talks. */
export function ConversationFilters({ state, labels, onChange }: Props) {
  const { t, locale, count } = useReader()
  const change = (name: string, value: string): void => {
    const parameters = new URLSearchParams(writeConversationState({ ...state, place: {} }))
    parameters.set(name, value)
    onChange(readConversationState(parameters))
  }
  const select = (
    name: 'locale' | 'reached' | 'outcome' | 'label' | 'hand' | 'period',
    label: 'language' | 'reached' | 'outcome' | 'label' | 'hand' | 'period',
    choices: readonly { value: string; label: string }[],
  ) => (
    <SelectField
      label={t(`workspaceConversations:filter.${label}`)}
      name={name}
      value={state[name]}
      choices={[{ value: '', label: t('workspace:list.any') }, ...choices]}
      onChange={(event) => change(name, event.target.value)}
    />
  )
  return (
    <FilterForm>
      <div className="ws-wide">
        <SearchBox value={state.search} onSearch={(text) => change('search', text)} />
      </div>
      {select(
        'locale',
        'language',
        LOCALES.map((value) => ({ value, label: languageName(value, locale) })),
      )}
      {select(
        'reached',
        'reached',
        STEPS.map((value) => ({ value, label: t(`workspaceConversations:step.${value}`) })),
      )}
      {select(
        'outcome',
        'outcome',
        OUTCOMES.map((value) => ({ value, label: t(`workspaceConversations:outcome.${value}`) })),
      )}
      {labels.length > 0 &&
        select(
          'label',
          'label',
          labels.map(({ label, count: times }) => ({ value: label, label: `${label} (${count(times)})` })),
        )}
      {select(
        'hand',
        'hand',
        HANDS.map((value) => ({ value, label: t(`workspaceConversations:hand.${value}`) })),
      )}
      {select(
        'period',
        'period',
        PERIOD_NAMES.map((value) => ({ value, label: t(`workspaceConversations:period.${value}`) })),
      )}
      {writeConversationState({ ...state, place: {} }) !== '' && (
        <button type="button" className="ws-button" onClick={() => onChange(FIRST_CONVERSATIONS)}>
          {t('workspace:list.clear')}
        </button>
      )}
    </FilterForm>
  )
}
