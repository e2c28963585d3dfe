import { fromLocalField, toLocalField } from '../format/dates.ts'
import { readChoices, readText, writeQuery } from '../list/query-state.ts'

export const PERIODS = ['days30', 'days90', 'days365'] as const
export type HomePeriod = (typeof PERIODS)[number]
const DAYS: Readonly<Record<HomePeriod, number>> = { days30: 30, days90: 90, days365: 365 }
const DAY_MS = 86_400_000

/** What the dashboard's figures are about. */
export interface HomeState {
  readonly period: HomePeriod
  /** Global ids, or '' for all. */
  readonly team: string
  readonly owner: string
  readonly unit: 'customer' | 'deal'
  readonly counting: 'snapshot' | 'cohort'
}

export function readHomeState(parameters: URLSearchParams): HomeState {
  return {
    period: readChoices(parameters, 'period', PERIODS)[0] ?? 'days90',
    team: readText(parameters, 'team'),
    owner: readText(parameters, 'owner'),
    unit: readChoices(parameters, 'unit', ['deal'] as const)[0] ?? 'customer',
    counting: readChoices(parameters, 'counting', ['cohort'] as const)[0] ?? 'snapshot',
  }
}

export function writeHomeState(state: HomeState): string {
  return writeQuery({
    period: state.period === 'days90' ? '' : state.period,
    team: state.team,
    owner: state.owner,
    unit: state.unit === 'customer' ? '' : state.unit,
    counting: state.counting === 'snapshot' ? '' : state.counting,
  })
}

/** What the API is asked for: period, this week so far in the reader's time zone, and whose. */
export function homeArguments(state: HomeState, now: string, timeZone: string) {
  const from = new Date(Date.parse(now) - DAYS[state.period] * DAY_MS).toISOString()
  const whose = { teamId: state.team === '' ? null : state.team, ownerId: state.owner === '' ? null : state.owner }
  return {
    from,
    to: now,
    week: weekStart(now, timeZone),
    ...whose,
    scope: { unit: state.unit, counting: state.counting, from, to: now, ...whose },
  }
}

/** The instant the reader's week (from Monday) began. */
export function weekStart(now: string, timeZone: string): string {
  const today = Date.parse(`${toLocalField(now, timeZone).slice(0, 10)}T00:00:00Z`)
  const monday = new Date(today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10)
  return fromLocalField(`${monday}T00:00`, timeZone) ?? now
}
