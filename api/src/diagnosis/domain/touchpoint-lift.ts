import type { DealFact, Step } from './deal-fact.ts'
import type { TouchpointLift } from './diagnosis.ts'
import { rateDifference } from './statistics/interval.ts'
import { commonDifference } from './statistics/mantel-haenszel.ts'
import { TOUCHPOINTS, type Touchpoint } from './touchpoints.ts'

/** Fewer decided deals on either side say nothing. */
export const SMALLEST_CASES = 10
/** Fewer than this on either side are shown with a warning. */
const SMALL_NUMBERS = 30

/** Employees from which a customer is of the middle and of the large size. */
const SIZES = [50, 500] as const

function sizeOf({ employeeCount }: DealFact): string {
  if (employeeCount === null) return '?'
  return String(SIZES.filter((limit) => employeeCount >= limit).length)
}

const outcome = (deals: readonly DealFact[]) => ({
  cases: deals.length,
  won: deals.filter(({ status }) => status === 'won').length,
})

/**
 * Lift of the touchpoints over decided deals. The plain lift compares all deals with the touchpoint to all without, and is
 * confounded: who sees a demonstration is further along already. The adjusted one compares, stage by stage, deals that
 * stood in the same open stage and had not had it before: those that got it there with those that did not, of like size
 * and channel; the strata are put together as Mantel and Haenszel do. A deal that never came to where the touchpoint is
 * given is compared with nobody.
 */
export function touchpointLifts(
  decided: readonly DealFact[],
  openStages: ReadonlySet<string>,
): readonly TouchpointLift[] {
  return TOUCHPOINTS.map((touchpoint) => liftOf(touchpoint, decided, openStages)).filter(
    ({ withTouch }) => withTouch.cases > 0,
  )
}

function liftOf(touchpoint: Touchpoint, decided: readonly DealFact[], openStages: ReadonlySet<string>): TouchpointLift {
  const touched = decided.filter((deal) => touchpoint.at(deal) !== null)
  const untouched = decided.filter((deal) => touchpoint.at(deal) === null)
  const [withTouch, withoutTouch] = [outcome(touched), outcome(untouched)]
  const fewest = Math.min(withTouch.cases, withoutTouch.cases)
  const adjusted = fewest < SMALLEST_CASES ? null : adjustedLift(touchpoint, decided, openStages)
  return {
    touchpoint: touchpoint.code,
    withTouch,
    withoutTouch,
    lift: fewest < SMALLEST_CASES ? null : rateDifference(withTouch, withoutTouch),
    adjusted,
    smallNumbers: fewest < SMALL_NUMBERS,
  }
}

/** A deal in a stage it stood in: whether it had the touchpoint there. */
interface Sitting {
  readonly deal: DealFact
  readonly stratum: string
  readonly touched: boolean
}

function adjustedLift(touchpoint: Touchpoint, decided: readonly DealFact[], openStages: ReadonlySet<string>) {
  const sittings = decided.flatMap((deal) => sittingsOf(deal, touchpoint.at(deal), openStages))
  const strata = [...Map.groupBy(sittings, ({ stratum }) => stratum).values()].map((group) => ({
    withTouch: outcome(group.filter(({ touched }) => touched).map(({ deal }) => deal)),
    withoutTouch: outcome(group.filter(({ touched }) => !touched).map(({ deal }) => deal)),
  }))
  return commonDifference(strata)
}

/**
 * The open stages in which a deal could still get the touchpoint: until it had it. What happened in the same moment as a
 * step (a request that moved the deal) happened in the stage before it.
 */
function sittingsOf(deal: DealFact, at: number | null, openStages: ReadonlySet<string>): readonly Sitting[] {
  const open = deal.steps.filter(({ stageId }) => openStages.has(stageId))
  const where = at === null ? null : Math.max(0, open.filter((step: Step) => step.at < at).length - 1)
  const seen = where === null ? open : open.slice(0, where + 1)
  return seen.map(({ stageId }, index) => ({
    deal,
    stratum: `${stageId} ${sizeOf(deal)} ${deal.channel ?? '?'}`,
    touched: index === where,
  }))
}
