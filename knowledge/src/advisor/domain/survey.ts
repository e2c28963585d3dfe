import { type SelectRequest, selectRequest } from '@tradewind/schema/contracts/selector'
import { CATEGORIES, type CategoryCode } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { complete } from '../../selector/completion/complete.ts'
import { resolveRequirement } from '../../selector/resolve.ts'
import { select } from '../../selector/select.ts'
import { completeJoint, type Facts } from './facts.ts'

/** What tightens a bolt. Sensors, controllers and accessories are recommended only when they are asked for. */
const TIGHTENING: readonly CategoryCode[] = [
  'battery-pulse-tools',
  'dc-nutrunners',
  'air-pulse-tools',
  'torque-wrenches',
]
const CALIBRATION: readonly CategoryCode[] = ['torque-sensors']

/** Categories that come into question when none was named. */
export function categoriesFor(known: Facts): readonly CategoryCode[] {
  if (known.category !== undefined) return [known.category]
  const usual = known.application === 'calibration' ? CALIBRATION : TIGHTENING
  const left = usual.filter((code) => !known.excluded.includes(code))
  return left.length > 0 ? left : CATEGORIES.filter((code) => !known.excluded.includes(code))
}

/** The facts as the selector is asked, in one category. */
export function requestFor(
  known: Facts,
  category: CategoryCode | undefined,
  { locale, unitSystem }: Pick<SelectRequest, 'locale' | 'unitSystem'>,
  limit = 12,
): SelectRequest {
  const joint = completeJoint(known)
  const { friction } = known.joint ?? {}
  const application = {
    ...(known.application === undefined ? {} : { code: known.application }),
    ...(joint === undefined ? {} : { joint: { ...joint, ...(friction === undefined ? {} : { friction }) } }),
  }
  return selectRequest.parse({
    locale,
    unitSystem,
    ...(category === undefined ? {} : { category }),
    ...(known.industry === undefined ? {} : { industry: known.industry }),
    ...(Object.keys(application).length === 0 ? {} : { application }),
    requirements: known.requirements,
    limit,
  })
}

export interface Survey {
  /** Positions of every product that fits, best first within its category. */
  readonly positions: readonly number[]
  /** Score by position. */
  readonly scores: ReadonlyMap<number, number>
  /** What fits but costs more than the budget, the cheapest first. */
  readonly tooDear: readonly number[]
}

const AUDIENCE = { locale: 'en', unitSystem: 'metric' } as const

/** Price of a product as the buyer's budget is written in; undefined when it cannot be compared. */
function exceedsBudget(index: CatalogueIndex, known: Facts, at: number): boolean {
  const price = index.products[at]?.listPrice
  const { budget } = known
  if (budget === undefined || price === undefined || budget.currency !== price.currency) return false
  const pieces = budget.per === 'total' ? (known.quantity ?? 1) : 1
  return Number(price.amount) * pieces > budget.amount
}

/** Every product that fits what is known. Pure and quick: it is asked several times a turn. */
export function survey(index: CatalogueIndex, known: Facts): Survey {
  const scores = new Map<number, number>()
  const rejected = new Set(known.rejected)
  const tooDear: number[] = []
  for (const category of categoriesFor(known)) {
    const request = requestFor(known, category, AUDIENCE)
    const completed = complete(request, index).map((it) => it.requirement)
    const conditions = [...request.requirements, ...completed].flatMap((it, n) => {
      const outcome = resolveRequirement(it, [n])
      return outcome.ok ? [outcome.value] : []
    })
    for (const { at, score } of select(index, { category, industry: request.industry, conditions }).matches) {
      const sku = index.products[at]?.publication.sku ?? ''
      if (rejected.has(sku)) continue
      if (exceedsBudget(index, known, at)) tooDear.push(at)
      else scores.set(at, score)
    }
  }
  const priceAt = (at: number): number => Number(index.products[at]?.listPrice?.amount ?? 0)
  return { positions: [...scores.keys()], scores, tooDear: tooDear.sort((a, b) => priceAt(a) - priceAt(b)) }
}

/**
 * Which of them to show, at most three: the best first. Where no kind of tool was asked for, the best of each kind,
 * so that the buyer sees the choice there is.
 */
export function shortlist(index: CatalogueIndex, known: Facts, { scores }: Survey): readonly string[] {
  const ranked = [...scores].sort(([a, left], [b, right]) => right - left || a - b)
  const skuAt = (at: number): string => index.products[at]?.publication.sku ?? ''
  if (known.category !== undefined) return ranked.slice(0, 3).map(([at]) => skuAt(at))
  const kinds = new Set<number>()
  const leaders = ranked.filter(([at]) => {
    const kind = index.category[at] ?? 0
    return kinds.has(kind) ? false : kinds.add(kind) !== undefined
  })
  const others = ranked.filter((it) => !leaders.includes(it))
  return [...leaders, ...others].slice(0, 3).map(([at]) => skuAt(at))
}
