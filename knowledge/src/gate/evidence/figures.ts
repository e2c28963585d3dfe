import { convertForDisplay } from '@tradewind/schema/units'
import type { End, Quantity } from '../reading/quantities.ts'
import type { Said } from '../reading/read-text.ts'
import { inUnit, isUnitCode, type ReadUnit } from '../reading/units.ts'

/** A converted value may be off by this share after rounding; more is another value. */
const ROUNDING = 0.015
const NOISE = 1e-9

const close = (a: number, b: number): boolean => Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b))

/** True when `shown` is `exact` rounded to the decimals it is written with, and not by much. */
function isRounding(shown: End, exact: number, isOffset: boolean): boolean {
  const step = 10 ** -shown.decimals
  if (Math.abs(shown.value - exact) > step / 2 + NOISE * Math.max(1, Math.abs(exact))) return false
  return isOffset || Math.abs(shown.value - exact) <= Math.abs(exact) * ROUNDING + NOISE
}

/** The same figure, perhaps in another unit: 59 lbf·ft is 80 N·m, 60 is not. */
function sameEnd(claim: End, claimUnit: ReadUnit | undefined, offer: End, offerUnit: ReadUnit | undefined): boolean {
  if (claimUnit === undefined || offerUnit === undefined) {
    return claimUnit === undefined && offerUnit === undefined && close(claim.value, offer.value)
  }
  if (claimUnit.measure !== offerUnit.measure) return false
  if (claimUnit.code === offerUnit.code) return close(claim.value, offer.value)
  const isOffset = claimUnit.measure === 'temperature'
  const there = inUnit(offer.value, offerUnit, claimUnit)
  if (there !== undefined && isRounding(claim, there, isOffset)) return true
  if (isUnitCode(claimUnit.code) && isUnitCode(offerUnit.code)) {
    if (close(claim.value, convertForDisplay(offer.value, offerUnit.code, claimUnit.code))) return true
  }
  // The evidence may be the rounded one: 59 lbf·ft there, 80 N·m here.
  const back = inUnit(claim.value, claimUnit, offerUnit)
  return (
    back !== undefined && isRounding(offer, back, isOffset) && Math.abs(back - offer.value) <= Math.abs(back) * ROUNDING
  )
}

/** Which end of an offered figure a claimed one may be, given how both are introduced. */
function endsFor(claim: Quantity, offer: Quantity): readonly End[] {
  const [low, high] = offer.ends
  if (claim.direction === 'above' || claim.direction === 'below') {
    return offer.direction === claim.direction ? [high ?? low] : []
  }
  if (high !== undefined) {
    if (claim.direction === 'atMost') return [high]
    if (claim.direction === 'atLeast') return [low]
    return [low, high]
  }
  if (offer.direction === 'above' || offer.direction === 'below') return []
  const opposed = { atMost: 'atLeast', atLeast: 'atMost' } as const
  return claim.direction !== undefined && offer.direction === opposed[claim.direction] ? [] : [low]
}

const isYear = (end: End, unit: ReadUnit | undefined): boolean =>
  unit === undefined && Number.isInteger(end.value) && end.value >= 1900 && end.value <= 2100

/** True when the offered figure says what the claimed one says: value, unit, both ends of a range, at most or at least. */
export function carriesFigure(claim: Quantity, offer: Quantity): boolean {
  if (claim.opaque !== undefined || offer.opaque !== undefined) return claim.opaque === offer.opaque
  const [low, high] = claim.ends
  if (high === undefined) return endsFor(claim, offer).some((end) => sameEnd(low, claim.unit, end, offer.unit))
  const [offeredLow, offeredHigh] = offer.ends
  return (
    offeredHigh !== undefined &&
    sameEnd(low, claim.unit, offeredLow, offer.unit) &&
    sameEnd(high, claim.unit, offeredHigh, offer.unit)
  )
}

/** A range whose ends the evidence says one by one in the same clause: "from 15 N·m … up to 80 N·m". */
export function carriesEnds(claim: Said<Quantity>, offers: readonly Said<Quantity>[]): boolean {
  const [low, high] = claim.ends
  if (high === undefined) return false
  const has = (end: End, never: 'atMost' | 'atLeast') =>
    offers.find(
      (offer) =>
        offer.ends.length === 1 && offer.direction !== never && sameEnd(end, claim.unit, offer.ends[0], offer.unit),
    )
  const [first, second] = [has(low, 'atMost'), has(high, 'atLeast')]
  return first !== undefined && second !== undefined && first !== second && first.setting.words === second.setting.words
}

/** The year of a claim that is nothing but a year. */
export function claimedYear({ ends: [low, high], unit }: Quantity): number | undefined {
  return high === undefined && isYear(low, unit) ? low.value : undefined
}

/** True when a torque lies within an offered range: what "covers 60 N·m" needs. */
export function liesWithin(claim: Quantity, offer: Quantity): boolean {
  const [low, high] = offer.ends
  const { unit } = offer
  if (high === undefined || unit === undefined || claim.unit === undefined) return false
  return claim.ends.every((end) => {
    const value = inUnit(end.value, claim.unit as ReadUnit, unit)
    return value !== undefined && value >= low.value * (1 - ROUNDING) && value <= high.value * (1 + ROUNDING)
  })
}
