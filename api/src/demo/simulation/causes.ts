import type { Channel, LostCategory } from '@tradewind/schema/contracts/funnel'
import type { CategoryCode, IndustryCode } from '@tradewind/schema/ontology'

/**
 * What is true in the simulated company, as data: the simulator draws from it, and tests ask whether diagnosis, lift,
 * coaching and forecast find it again. Rates are 0–1, times hours, months 1 (the first) to 36 (the current one).
 *
 * How a deal goes: it is opened with an inquiry and reaches `contact` (or is lost in `lead`); whether a first call comes
 * about depends on how fast the owner answers; of those that reached `first_touch` the probability to win is a sum:
 * BASE_WIN_RATE, plus the lift of every touchpoint it had, plus the owner's, the industry's and the channel's effect, plus
 * what the calendar does. Touchpoints are given by chance alone, so the difference of the win rates among deals that
 * reached `first_touch` is the effect. Deals of one customer follow each other without overlap; sales events of a deal
 * carry its id in `value.opportunityId`.
 */
export const BASE_WIN_RATE = 0.16

export type Touchpoint = 'demo' | 'sample' | 'spec_sheet' | 'visit'

/** How much likelier a deal is won that had the touchpoint, among deals that reached `first_touch`, and how many have it. */
export const TOUCHPOINTS: Readonly<
  Record<Touchpoint, { readonly eventType: string; readonly lift: number; readonly share: number }>
> = {
  demo: { eventType: 'demo_done', lift: 0.27, share: 0.35 },
  sample: { eventType: 'sample_request', lift: 0.15, share: 0.22 },
  spec_sheet: { eventType: 'download', lift: 0.1, share: 0.5 },
  visit: { eventType: 'visit_done', lift: 0.08, share: 0.12 },
}

/** What makes a sales person different. What is not named is as USUAL_PERSON. */
export interface SalesCharacter {
  /** Median hours from an inquiry to the first answer. */
  readonly answerHours: number
  /** Added to the probability to win once `first_touch` is reached; a negative one shows in the decision stage. */
  readonly winEffect: number
  /** Usual discount on quotations, per cent. */
  readonly discountPercent: number
  /** Share of deals that get a demonstration. */
  readonly demoShare: number
  /** Share of due tasks that are done. */
  readonly taskShare: number
}

export const USUAL_PERSON: SalesCharacter = {
  answerHours: 4,
  winEffect: 0,
  discountPercent: 5,
  demoShare: TOUCHPOINTS.demo.share,
  taskShare: 0.86,
}

/** By mail address. */
export const CHARACTERS: Readonly<Record<string, Partial<SalesCharacter>>> = {
  /** The star. */
  'lucia@corvane.example': { winEffect: 0.14, answerHours: 2, taskShare: 0.96 },
  /** Answers late: loses what others reach by phone. */
  'pedro@corvane.example': { answerHours: 36, taskShare: 0.6 },
  /** Discounts a lot and wins no more for it. */
  'doyun@corvane.example': { discountPercent: 17 },
  /** Loses in the decision stage what others close. */
  'grace@corvane.example': { winEffect: -0.16 },
  /** Hardly ever gives a demonstration. */
  'liam@corvane.example': { demoShare: 0.06 },
}

/** The people a test should find, by what they are known for. */
export const KNOWN_PEOPLE = {
  star: 'lucia@corvane.example',
  slow: 'pedro@corvane.example',
  discounter: 'doyun@corvane.example',
  weakInDecision: 'grace@corvane.example',
  noDemos: 'liam@corvane.example',
} as const

/** A first answer within so many hours loses nothing; after the second limit it loses a lot. */
export const ANSWER_LIMITS = { quickHours: 8, slowHours: 24 } as const
/** Share of contacts that reach `first_touch`, by how fast the first answer came. */
export const REACHED_BY_ANSWER = { quick: 0.84, middling: 0.7, slow: 0.42 } as const
/** Share of inquiries that reach `contact`. */
export const REACHES_CONTACT = 0.88
/** Of the deals that reach `first_touch` and are not won, so many are lost in `decision`, the others before. */
export const LOST_IN_DECISION = 0.55

/** Why deals are really lost, per stage they are lost from: shares of 1. Late answers come on top in `contact`. */
export const TRUE_LOSSES: Readonly<
  Record<'lead' | 'contact' | 'first_touch' | 'decision', Partial<Record<LostCategory, number>>>
> = {
  lead: { no_decision: 0.45, slow_follow_up: 0.3, budget: 0.25 },
  contact: { slow_follow_up: 0.5, function_mismatch: 0.25, no_decision: 0.15, budget: 0.1 },
  first_touch: { function_mismatch: 0.42, slow_follow_up: 0.22, competitor: 0.16, price: 0.12, no_decision: 0.08 },
  decision: { price: 0.34, delivery_time: 0.26, competitor: 0.22, no_decision: 0.1, budget: 0.08 },
}

/** What sales people write down: the truth, price whatever it was, or something else. Slow answers are never admitted. */
export const REP_STATEMENTS = { truth: 0.52, price: 0.33, other: 0.15 } as const
/** How many buyers say why, by stage, and how often what they say is true. */
export const BUYER_STATEMENTS = {
  said: { lead: 0.08, contact: 0.15, first_touch: 0.35, decision: 0.5 },
  truth: 0.92,
} as const

/**
 * What a true cause leaves behind in events, quotations and deals. `share` of the deals lost by it show it; `noise` of
 * all others do by chance.
 */
export const TRACES: Readonly<
  Record<Exclude<LostCategory, 'other'>, { readonly what: string; readonly share: number; readonly noise: number }>
> = {
  price: {
    what: 'at least 3 price_view after the quotation, and mail_replied {topic: "price"}',
    share: 0.85,
    noise: 0.06,
  },
  delivery_time: {
    what: 'quotation with leadTimeDays ≥ 35, and mail_replied {topic: "delivery_time"}',
    share: 0.85,
    noise: 0.05,
  },
  function_mismatch: { what: 'select with value.total = 0 after first contact', share: 0.85, noise: 0.06 },
  competitor: { what: 'compare with value.competitor, and opportunity.competitor for most', share: 0.85, noise: 0.06 },
  slow_follow_up: {
    what: 'first answer later than 24 h after the inquiry, or nothing from us for 10 days before the end',
    share: 1,
    noise: 0.05,
  },
  budget: { what: 'mail_replied {topic: "budget"}', share: 0.75, noise: 0.02 },
  no_decision: { what: 'nothing from the buyer in the last 30 days', share: 0.9, noise: 0.08 },
}

export const INDUSTRY_EFFECT: Readonly<Record<IndustryCode, number>> = {
  automotive: 0,
  aerospace: 0.1,
  energy: 0.03,
  rail: 0.02,
  'construction-machinery': -0.09,
  'new-energy': 0.05,
}

/** Effect on winning, share of new customers, and what a month costs in US dollars at the beginning. */
export const CHANNEL_FACTS: Readonly<
  Record<Channel, { readonly effect: number; readonly share: number; readonly monthlyCostUsd: number }>
> = {
  organic_search: { effect: 0, share: 0.24, monthlyCostUsd: 1_800 },
  paid_search: { effect: -0.05, share: 0.15, monthlyCostUsd: 6_400 },
  linkedin: { effect: 0.02, share: 0.09, monthlyCostUsd: 2_600 },
  social: { effect: -0.07, share: 0.05, monthlyCostUsd: 1_100 },
  trade_fair: { effect: 0.06, share: 0.1, monthlyCostUsd: 7_500 },
  marketplace: { effect: -0.08, share: 0.12, monthlyCostUsd: 2_200 },
  referral: { effect: 0.12, share: 0.08, monthlyCostUsd: 0 },
  partner: { effect: 0.05, share: 0.07, monthlyCostUsd: 1_500 },
  mailing: { effect: -0.02, share: 0.04, monthlyCostUsd: 400 },
  direct: { effect: 0.03, share: 0.06, monthlyCostUsd: 0 },
}

/**
 * Not every customer comes back the way it came first: before so many deals a mailing reminds the buyer, who then looks us
 * up by an advertisement of a search and asks. The mailing begins and closes nothing, it assists; paid search closes.
 */
export const JOURNEYS = { share: 0.3, assists: 'mailing', closes: 'paid_search' } as const satisfies {
  readonly share: number
  readonly assists: Channel
  readonly closes: Channel
}

/** What happened once. */
export const HAPPENINGS = {
  /** The new battery tools come out: from then on their share of new deals doubles and they are won more often. */
  launch: { month: 22, productLine: 'battery-pulse-tools' as CategoryCode, demandFactor: 2, winEffect: 0.08 },
  /** The marketplace closes its trade: from then on nobody comes through it. */
  lostChannel: { month: 28, channel: 'marketplace' as Channel },
  /** A supplier fails: delivery takes twice as long, deals in decision are lost for it. */
  deliveryCrisis: { fromMonth: 16, toMonth: 19, leadTimeFactor: 2.2, winEffect: -0.14, deliveryShare: 0.62 },
  spamWave: { fromMonth: 25, toMonth: 26, factor: 9 },
} as const

/** New customers by calendar month (January first), 1 is the average; people hurry before a quarter ends. */
export const SEASON = {
  newCustomers: [0.92, 0.86, 1.12, 1.04, 1.02, 1.08, 0.98, 0.84, 1.14, 1.06, 1.06, 0.88],
  /** More at the end than at the beginning of the three years: factor per year. */
  growthPerYear: 1.16,
  /** Days before the end of a quarter in which decisions that would fall later are taken. */
  quarterEndPull: { days: 12, share: 0.4 },
  /** European buyers in August: work takes so many times longer. */
  augustInEurope: 1.8,
  /** Chinese New Year (the plant rests): first answers and deliveries take longer. By year: first day of the two weeks. */
  newYearRest: {
    2023: '2023-01-21',
    2024: '2024-02-09',
    2025: '2025-01-28',
    2026: '2026-02-16',
    2027: '2027-02-05',
  } as Readonly<Record<number, string>>,
} as const

/** How large the company is at scale 1. */
export const SIZE = {
  months: 36,
  accounts: 2_500,
  opportunities: 4_000,
  leads: 3_500,
  spam: 420,
  events: 150_000,
} as const
