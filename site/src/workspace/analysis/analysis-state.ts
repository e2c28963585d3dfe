/** What the analysis page shows; all of it stands in the address. */
export const ANALYSIS_TABS = ['losses', 'blockers', 'touchpoints', 'channels', 'industries', 'coaching'] as const
export type AnalysisTab = (typeof ANALYSIS_TABS)[number]

export const ANALYSIS_PERIODS = ['month', 'quarter', 'year', 'all'] as const
export type AnalysisPeriodName = (typeof ANALYSIS_PERIODS)[number]

export interface AnalysisState {
  readonly tab: AnalysisTab
  readonly period: AnalysisPeriodName
  /** Global ids; empty: everybody the reader may see. */
  readonly team: string
  readonly owner: string
  /** Of the losses: the stage and category whose deals are listed. */
  readonly stage: string
  readonly category: string
  /** Of the blockers. */
  readonly code: string
}

const DAY_MS = 86_400_000
const DAYS: Readonly<Record<AnalysisPeriodName, number>> = { month: 30, quarter: 91, year: 365, all: 1_461 }
const LONGEST_TEXT = 100

function oneOf<Value extends string>(values: readonly Value[], text: string | null, otherwise: Value): Value {
  return values.find((value) => value === text) ?? otherwise
}

export function readAnalysisState(parameters: URLSearchParams): AnalysisState {
  const text = (name: string): string => (parameters.get(name) ?? '').slice(0, LONGEST_TEXT)
  return {
    tab: oneOf(ANALYSIS_TABS, parameters.get('tab'), 'losses'),
    period: oneOf(ANALYSIS_PERIODS, parameters.get('period'), 'year'),
    team: text('team'),
    owner: text('owner'),
    stage: text('stage'),
    category: text('category'),
    code: text('code'),
  }
}

/** The address of a state; what is as usual is left out. */
export function analysisHref(state: AnalysisState, changes: Partial<AnalysisState> = {}): string {
  const { tab, period, ...filters } = { ...state, ...changes }
  const query = new URLSearchParams()
  if (tab !== 'losses') query.set('tab', tab)
  if (period !== 'year') query.set('period', period)
  for (const [name, value] of Object.entries(filters)) if (value !== '') query.set(name, value)
  const text = query.toString()
  return text === '' ? '/workspace/analysis' : `/workspace/analysis?${text}`
}

/** Another tab or period: which rows were listed means nothing there. */
export function analysisElsewhere(state: AnalysisState, changes: Partial<AnalysisState>): string {
  return analysisHref(state, { stage: '', category: '', code: '', ...changes })
}

/** The scope that the API is asked for: deals that were decided within the period, up to this minute. */
export function analysisScope({ period, team, owner }: AnalysisState, now: string) {
  const to = Math.ceil(Date.parse(now) / 60_000) * 60_000
  return {
    unit: 'deal' as const,
    counting: 'snapshot' as const,
    from: new Date(to - DAYS[period] * DAY_MS).toISOString(),
    to: new Date(to).toISOString(),
    ...(team === '' ? {} : { teamId: team }),
    ...(owner === '' ? {} : { ownerId: owner }),
  }
}
