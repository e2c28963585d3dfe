import { findParameter } from '@tradewind/schema/ontology'
import type { GradeInput, Reason } from './grading.ts'

interface Band {
  readonly from: number
  readonly points: number
}
const QUANTITY_BANDS: readonly Band[] = [
  { from: 20, points: 8 },
  { from: 5, points: 5 },
  { from: 1, points: 2 },
]

/** What a buyer told the advisor, as reasons of the grade: who says what a tool has to do has a job for it. */
export function whatWasSaid(said: GradeInput['conversation'] | null): Reason[] {
  if (!said) return []
  const reasons: Reason[] = []
  if (said.industry !== undefined || said.named.includes('industry'))
    reasons.push({ code: 'talk_industry', points: 3, data: {} })
  const chosen = said.named.filter((field) => findParameter(field) !== undefined)
  const { size: count } = new Set([...said.parameters.map(({ code }) => code), ...chosen])
  if (count > 0) reasons.push({ code: 'talk_parameters', points: Math.min(count * 2, 8), data: { count } })
  const { quantity } = said
  const band = QUANTITY_BANDS.find(({ from }) => (quantity ?? 0) >= from)
  if (band !== undefined && quantity !== undefined)
    reasons.push({ code: 'talk_quantity', points: band.points, data: { count: quantity } })
  if (said.budget !== undefined) {
    const { amount, currency } = said.budget
    reasons.push({ code: 'talk_budget', points: 6, data: { budget: `${amount} ${currency ?? ''}`.trim() } })
  }
  if (said.deadline !== undefined) reasons.push({ code: 'talk_deadline', points: 4, data: {} })
  return reasons
}
