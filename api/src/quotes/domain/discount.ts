import type { Actor } from '../../identity/domain/actor.ts'
import { DiscountFailure } from './errors.ts'
import { percentFromBasisPoints, type TradeTerms } from './trade-terms.ts'

/** Refuses a discount above what the person's role may give. An admin sells as an executive does. */
export function checkDiscounts(terms: TradeTerms, actor: Actor, percents: readonly string[]): void {
  const role = actor.kind === 'user' ? (actor.role === 'admin' ? 'executive' : actor.role) : null
  const allowed = terms.discountRights.find((right) => right.role === role)?.maxBasisPoints ?? 0
  for (const percent of percents) {
    if (Math.round(Number(percent) * 100) > allowed) throw new DiscountFailure(percentFromBasisPoints(allowed), percent)
  }
}
