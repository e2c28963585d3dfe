import type { Frame } from '../frame.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import type { PersonRow } from './analysis-queries.ts'
import { ANALYSIS_PERIODS, ANALYSIS_TABS, type AnalysisState, analysisElsewhere } from './analysis-state.ts'
import { BlockersTab } from './BlockersTab.tsx'
import { ChannelsTab } from './ChannelsTab.tsx'
import { CoachingTab } from './CoachingTab.tsx'
import { IndustriesTab } from './IndustriesTab.tsx'
import { LossesTab } from './LossesTab.tsx'
import type { AnalysisData } from './read-analysis.ts'
import { TouchpointsTab } from './TouchpointsTab.tsx'

interface Props {
  readonly frame: Frame
  readonly state: AnalysisState
  /** Null: the address asks for what does not exist. */
  readonly data: AnalysisData | null
  readonly people: readonly PersonRow[]
}

/** Why deals are lost, what is stuck, what converts, who could do what better. */
export function AnalysisPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Analysis {...rest} />
    </Island>
  )
}

function Analysis({ state, data, people }: Omit<Props, 'frame'>) {
  const { t } = useReader()
  return (
    <div className="ws-stack">
      <div className="ws-head">
        <div>
          <h1>{t('workspaceAnalysis:title')}</h1>
          <p className="ws-quiet">{t('workspaceAnalysis:intro')}</p>
        </div>
      </div>
      <nav className="ws-tabs" aria-label={t('workspaceAnalysis:tab.label')}>
        {ANALYSIS_TABS.map((tab) => (
          <a
            key={tab}
            className="ws-tab"
            href={analysisElsewhere(state, { tab })}
            aria-current={tab === state.tab ? 'page' : undefined}
          >
            {t(`workspaceAnalysis:tab.${tab}`)}
          </a>
        ))}
      </nav>
      <Filters state={state} people={people} />
      {data === null ? (
        <p className="ws-notice ws-notice-bad">{t('workspaceAnalysis:nothing')}</p>
      ) : (
        <Open data={data} state={state} />
      )}
    </div>
  )
}

function Filters({ state, people }: { readonly state: AnalysisState; readonly people: readonly PersonRow[] }) {
  const { t, frame } = useReader()
  const go = (changes: Partial<AnalysisState>): void => location.assign(analysisElsewhere(state, changes))
  const any = { value: '', label: t('workspace:list.any') }
  const teams = new Map(people.flatMap(({ team }) => (team === null ? [] : [[team.id, team.name] as const])))
  const members = people.filter(({ team }) => state.team === '' || team?.id === state.team)
  const leading = frame.viewer.role !== 'sales'
  return (
    <FilterForm>
      {state.tab !== 'blockers' && (
        <SelectField
          label={t('workspaceAnalysis:filter.period')}
          value={state.period}
          onChange={(event) =>
            go({ period: ANALYSIS_PERIODS.find((period) => period === event.target.value) ?? 'year' })
          }
          choices={ANALYSIS_PERIODS.map((value) => ({ value, label: t(`workspaceAnalysis:period.${value}`) }))}
        />
      )}
      {leading && teams.size > 1 && (
        <SelectField
          label={t('workspaceAnalysis:filter.team')}
          value={state.team}
          onChange={(event) => go({ team: event.target.value, owner: '' })}
          choices={[any, ...[...teams].map(([value, label]) => ({ value, label }))]}
        />
      )}
      {leading && (
        <SelectField
          label={t('workspaceAnalysis:filter.owner')}
          value={state.owner}
          onChange={(event) => go({ owner: event.target.value })}
          choices={[any, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </FilterForm>
  )
}

function Open({ data, state }: { readonly data: AnalysisData; readonly state: AnalysisState }) {
  switch (data.tab) {
    case 'losses':
      return <LossesTab state={state} ledger={data.ledger} deals={data.deals} />
    case 'blockers':
      return <BlockersTab state={state} blockers={data.blockers} stages={data.stages} />
    case 'touchpoints':
      return <TouchpointsTab lifts={data.lifts} />
    case 'channels':
      return <ChannelsTab channels={data.channels} anomalies={data.anomalies} />
    case 'industries':
      return <IndustriesTab industries={data.industries} />
    case 'coaching':
      return <CoachingTab coaching={data.coaching} benchmarks={data.benchmarks} />
  }
}
