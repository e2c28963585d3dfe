import type { LeadGrade } from '../../generated/prisma/enums.ts'
import { whatWasSaid } from './conversation-reasons.ts'
import type { Behaviour, GradeInput, Grading, Reason } from './grading.ts'
import { readSpamSigns } from './spam-signs.ts'

/** Rules and screening model, named in every grading, so that a later change can be told apart. */
export const RULE_SET = 'rules-2026-11+screening-1'

/** At or below this many spam points an inquiry is quarantined. */
const QUARANTINE_AT = -40
const GRADE_A_FROM = 85
const GRADE_B_FROM = 45
const GRADE_C_FROM = 10

/** A number with a unit, a thread, or a quantity: the mark of somebody with a job to do. */
const SPECIFIC =
  /\d\s?(?:n[·.*\s-]?m|lb|ft|bar|psi|rpm|kg|mm|pcs|pieces|units|st(?:ü|ue)ck|unidades|piezas|pe(?:ç|c)as|台|个|個|牛|نيوتن|قطعة)|\bm\d{1,2}\b/iu

interface Band {
  readonly from: number
  readonly points: number
}
const QUOTE_VALUE_BANDS: readonly Band[] = [
  { from: 5_000_000, points: 25 },
  { from: 1_000_000, points: 15 },
  { from: 200_000, points: 8 },
]

/**
 * Grades an inquiry: A high value, B potential, C low intent, D junk. Every contribution is a reason with its points and
 * the sum decides, so the grade can be followed by hand.
 */
export function gradeLead(input: GradeInput): Grading {
  const spamReasons = readSpamSigns(input)
  const spamPoints = spamReasons.reduce((sum, reason) => sum + reason.points, 0)
  const reasons = [...whoAsks(input), ...whatIsAsked(input), ...whatWasDone(input.behaviour)]
  reasons.push(...whatWasSaid(input.conversation ?? null), ...spamReasons)
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  const spam = spamPoints <= QUARANTINE_AT
  return { grade: spam ? 'D' : gradeOf(points), points, reasons, spam, gradedBy: RULE_SET }
}

/** The letter for a sum of points. */
export function gradeOf(points: number): LeadGrade {
  if (points >= GRADE_A_FROM) return 'A'
  if (points >= GRADE_B_FROM) return 'B'
  return points >= GRADE_C_FROM ? 'C' : 'D'
}

function whoAsks(input: GradeInput): Reason[] {
  const reasons: Reason[] = []
  const domain = input.email.split('@')[1] ?? ''
  if (input.emailProvider === 'corporate') reasons.push({ code: 'corporate_email', points: 15, data: { domain } })
  if (input.emailProvider === 'free') reasons.push({ code: 'free_email', points: -3, data: { domain } })
  if (input.company !== null) reasons.push({ code: 'company_named', points: 8, data: { company: input.company } })
  if (input.phoneValid) reasons.push({ code: 'phone_reachable', points: 6, data: {} })
  if (input.countryServed) reasons.push({ code: 'country_served', points: 5, data: {} })
  return reasons
}

function whatIsAsked(input: GradeInput): Reason[] {
  const reasons: Reason[] = []
  if (input.askedForQuote) reasons.push({ code: 'quote_requested', points: 20, data: {} })
  const band = QUOTE_VALUE_BANDS.find((candidate) => (input.quoteValueMinor ?? 0) >= candidate.from)
  if (band !== undefined)
    reasons.push({ code: 'quote_value', points: band.points, data: { usdMinor: input.quoteValueMinor ?? 0 } })
  if (input.productCount > 0) {
    reasons.push({
      code: 'products_named',
      points: Math.min(input.productCount * 6, 12),
      data: { count: input.productCount },
    })
  }
  if (SPECIFIC.test(input.message)) reasons.push({ code: 'message_specific', points: 12, data: {} })
  else if (!input.askedForQuote && !input.conversation && input.message.trim().length < 15)
    reasons.push({ code: 'message_short', points: -6, data: {} })
  return reasons
}

function whatWasDone(behaviour: Behaviour): Reason[] {
  const counted: readonly [code: string, count: number, each: number, most: number][] = [
    ['product_views', behaviour.productViews, 2, 12],
    ['price_views', behaviour.priceViews, 2, 6],
    ['downloads', behaviour.downloads, 4, 12],
    ['comparisons', behaviour.comparisons, 6, 6],
    ['selections', behaviour.selections, 6, 6],
    ['active_days', Math.max(behaviour.activeDays - 1, 0), 6, 6],
  ]
  return counted
    .filter(([, count]) => count > 0)
    .map(([code, count, each, most]) => ({ code, points: Math.min(count * each, most), data: { count } }))
}
