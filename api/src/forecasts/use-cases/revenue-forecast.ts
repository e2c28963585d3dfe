import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Work } from '../../context.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { type Backtest, backtest, wonIn } from '../domain/backtest.ts'
import type { DealHistory, ForecastStage } from '../domain/deal-history.ts'
import { forecastRevenue, type RevenueForecast } from '../domain/forecast-revenue.ts'
import { addMonths, type Month, monthsFrom, startOfMonth } from '../domain/months.ts'
import {
  dealsFingerprint,
  loadDealHistories,
  loadForecastStages,
  loadModelScores,
  loadScopedDealIds,
} from '../store/deal-history.store.ts'
import { KeptResults } from '../store/kept-results.ts'

const FUTURES = 1_000
const SEED = 20_260
const PAST_MONTHS = 12
const HOUR_MS = 3_600_000

export interface ForecastScope {
  readonly teamId?: string | null
  readonly ownerId?: string | null
}

export interface ForecastReport extends RevenueForecast {
  readonly madeAt: Date
  /** Which speaks of single deals: their stage's history alone, or a score model beside it. */
  readonly method: 'stage_history' | 'stage_history_and_model'
  /** Won in the months before, and in the part of the present month that is over. US dollars. */
  readonly past: readonly (Month & { readonly won: number })[]
  readonly backtest: Backtest
}

interface House {
  readonly deals: readonly DealHistory[]
  readonly stages: readonly ForecastStage[]
  readonly scores: ReadonlyMap<string, number>
}

const houses = new KeptResults<House>(2)
const forecasts = new KeptResults<ForecastReport>(64)
const backtests = new KeptResults<Backtest>(64)

/**
 * Won revenue of the coming six months, of the deals the caller may see, with an interval that held in the past. The
 * house's whole experience teaches; only deals in scope are counted. Whose rows count is asked on every call; what was
 * computed from the same rows is kept.
 */
export async function revenueForecast(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  scope: ForecastScope = {},
): Promise<ForecastReport> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const { database } = work
  const [print, scoped] = await Promise.all([
    dealsFingerprint(database),
    loadScopedDealIds(database, work.actor, { teamId: scope.teamId ?? null, ownerId: scope.ownerId ?? null }),
  ])
  const at = endOfHour(work.now())
  return forecasts.get(digest([print, at.toISOString(), ...scoped]), async () => {
    const house = await houses.get(print, () => loadHouse(work))
    const deals = house.deals.map((deal) => ({ ...deal, inScope: scoped.has(deal.id) }))
    return report({ ...house, deals }, at)
  })
}

/** What happened until now is known, and an hour long the same forecast is given. It stays in the month it is made in. */
function endOfHour(now: Date): Date {
  const end = (Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS
  return new Date(Math.min(end, addMonths(startOfMonth(now), 1).getTime()) - 1)
}

async function loadHouse({ database }: Pick<Work, 'database'>): Promise<House> {
  const [deals, stages, scores] = await Promise.all([
    loadDealHistories(database),
    loadForecastStages(database),
    loadModelScores(database),
  ])
  return { deals, stages, scores }
}

async function report({ deals, stages, scores }: House, at: Date): Promise<ForecastReport> {
  const input = { deals, stages, at, seed: SEED }
  const decided = deals.filter((deal) => deal.inScope && deal.closedAt !== null).map(({ id }) => id)
  const tested = await backtests.get(digest([startOfMonth(at).toISOString(), ...decided]), () => test(input))
  const start = startOfMonth(at)
  const months = [...monthsFrom(addMonths(start, -PAST_MONTHS), PAST_MONTHS), { from: start, to: at }]
  const scoped = deals.filter((deal) => deal.inScope)
  return {
    ...forecastRevenue({ ...input, scores, futures: FUTURES, stretch: tested.stretch }),
    madeAt: new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS),
    method: scoped.some((deal) => scores.has(deal.id)) ? 'stage_history_and_model' : 'stage_history',
    past: months.map((month) => ({ ...month, won: wonIn(scoped, month.from, month.to) })),
    backtest: tested,
  }
}

/** Between two moments of the past others get their turn: a second of figures must not hold up the house. */
async function test(input: Parameters<typeof backtest>[0]): Promise<Backtest> {
  const run = backtest(input)
  let step = run.next()
  while (step.done !== true) {
    await setImmediate()
    step = run.next()
  }
  return step.value
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\n`)
  return hash.digest('base64')
}
