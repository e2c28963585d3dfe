import { emailProvider } from '../../crm/domain/mail-domain.ts'
import { gradeLead } from '../../scoring/domain/grade.ts'
import type { Behaviour } from '../../scoring/domain/grading.ts'
import { DAY_MS } from './calendar.ts'
import type { Random } from './random.ts'
import type { Party, Recorder } from './recorder.ts'
import { iso } from './rows.ts'
import { HISTORY_WORDS } from './words/history-words.ts'
import type { Good, World } from './world.ts'

/** An inquiry that came to nothing is set aside after so many days. */
const SET_ASIDE_AFTER_DAYS = 21
const STILL_NEW_DAYS = 3

/** A form that was filled in: lead with its grade, event, line in the timeline. */
export function recordInquiry(
  world: World,
  recorder: Recorder,
  party: Party,
  random: Random,
  inquiry: {
    readonly at: number
    readonly good: Good
    readonly quantity: number
    readonly isDeal: boolean
    readonly isUrgent?: boolean
  },
): void {
  const { at, good, quantity, isDeal } = inquiry
  if (!recorder.has(at)) return
  const [buyer] = party.buyers
  const words = HISTORY_WORDS[party.locale]
  const source = random.weighted({ contact_form: 0.55, selector: 0.15, download: 0.12, advisor: 0.18 })
  const text = inquiry.isUrgent === true ? words.urgent : random.pick(words.inquiries)
  const message = text
    .replaceAll('{product}', good.sku)
    .replaceAll('{quantity}', String(quantity))
    .replaceAll('{weeks}', String(random.whole(3, 4)))
  const grading = gradeLead({
    email: buyer.email,
    emailProvider: emailProvider(buyer.email),
    name: buyer.name,
    company: party.company,
    phoneValid: random.chance(0.85),
    countryServed: world.terms.countriesServed.includes(party.place.country),
    country: party.place.country,
    message,
    productCount: 1,
    askedForQuote: false,
    quoteValueMinor: null,
    trapFilled: false,
    behaviour: behaviourOf(random),
  })
  const id = recorder.id('lead')
  const ageDays = (world.calendar.today - at) / DAY_MS
  const status =
    ageDays < STILL_NEW_DAYS && random.chance(0.4)
      ? 'open'
      : isDeal
        ? 'converted'
        : ageDays < SET_ASIDE_AFTER_DAYS
          ? 'working'
          : 'disqualified'
  recorder.row('lead', {
    id,
    account_id: party.accountId,
    contact_id: buyer.id,
    source,
    status,
    name: buyer.name,
    email: buyer.email,
    phone: party.place.phone,
    company: party.company,
    country: party.place.country,
    message,
    locale: party.locale,
    product_skus: [good.sku],
    context: { path: `/${party.locale}/contact` },
    anonymous_id: buyer.anonymousId,
    grade: grading.grade,
    grade_points: grading.points,
    grade_reasons: grading.reasons,
    graded_at: iso(at),
    graded_by: grading.gradedBy,
    owner_id: party.seller.id,
    team_id: party.seller.teamId,
    created_at: iso(at),
    updated_at: iso(at),
  })
  recorder.salesEvent('inquiry', at, { buyer, value: { leadId: id, source, products: [good.sku] } })
  recorder.tell(
    'lead',
    'lead_received',
    id,
    at,
    {
      leadId: id,
      source,
      grade: grading.grade,
      points: grading.points,
      name: buyer.name,
      message: message.slice(0, 500),
    },
    'visitor',
    buyer,
  )
}

/** Some look around for days before they ask, others ask at once. */
function behaviourOf(random: Random): Behaviour {
  const interest = random.next()
  const from = (least: number, most: number): number => (interest < least ? 0 : random.whole(1, most))
  return {
    productViews: Math.round(interest * 6),
    priceViews: Math.round(interest * 3),
    downloads: from(0.6, 3),
    comparisons: from(0.7, 1),
    selections: from(0.5, 1),
    activeDays: 1 + Math.round(interest * 2),
  }
}
