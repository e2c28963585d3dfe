import type { Feature, Frame, Trend } from './learning/frame.ts'

/** What a deal is judged by. Days, hours and counts as of the time of judging; shares 0 to 1. */
export const DEAL_NUMBERS = [
  /** Place of the stage in its pipeline: 0 the first open one, 1 the last. */
  'stageProgress',
  'stageDays',
  'ageDays',
  /** Days since the buyer last did anything. */
  'silentDays',
  /** Days since we last called, wrote, met or quoted. */
  'untouchedDays',
  /** Mean hours from what the buyer asked to our answer, of the last five; 336 at the most. */
  'responseHours',
  'quotesSent',
  /** Days the latest undecided quotation has been out. */
  'quoteOpenDays',
  /** 1 when the buyer opened it. */
  'quoteViewed',
  'quotesDeclined',
  'quotedUsd',
  'productViews',
  'priceViews',
  'documents',
  'searches',
  'visitDays',
  'demos',
  'samples',
  'meetings',
  'replies',
  'unansweredCalls',
  'keyPersons',
  'personsReached',
  /** 1 when somebody who decides was reached. */
  'deciderReached',
  /** The owner's share of won among closed deals, drawn to the usual one while there are few. */
  'ownerWinRate',
] as const

/** What a customer is judged by. */
export const CUSTOMER_NUMBERS = [
  'stageProgress',
  'stageDays',
  'ageDays',
  'silentDays',
  'untouchedDays',
  'responseHours',
  'quotesSent',
  'quoteOpenDays',
  'quoteViewed',
  'quotesDeclined',
  'productViews',
  'priceViews',
  'documents',
  'searches',
  'visitDays',
  'demos',
  'samples',
  'meetings',
  'replies',
  'unansweredCalls',
  'dealsOpen',
  'dealsWon',
  'dealsLost',
] as const

export const DEAL_CATEGORIES = ['industry', 'country', 'channel', 'productLine'] as const
export const CUSTOMER_CATEGORIES = ['industry', 'country', 'channel'] as const

export type NumberCode = (typeof DEAL_NUMBERS)[number] | (typeof CUSTOMER_NUMBERS)[number]
export type CategoryCode = (typeof DEAL_CATEGORIES)[number] | (typeof CUSTOMER_CATEGORIES)[number]

/** What is known of one subject at one time; what is not known is null. */
export interface CaseFeatures {
  readonly numbers: Readonly<Partial<Record<NumberCode, number | null>>>
  readonly categories: Readonly<Partial<Record<CategoryCode, string | null>>>
}

export type SubjectKind = 'deal' | 'customer'

/** Which way an outcome may go as a number grows; numbers left out may go either. */
export type Trends = Readonly<Partial<Record<NumberCode, Trend>>>

/** Cases as columns, for learning and for prediction. @param trends for learning: prediction has no need of them */
export function frameOf(kind: SubjectKind, cases: readonly CaseFeatures[], trends: Trends = {}): Frame {
  const numbers: readonly NumberCode[] = kind === 'deal' ? DEAL_NUMBERS : CUSTOMER_NUMBERS
  const categories: readonly CategoryCode[] = kind === 'deal' ? DEAL_CATEGORIES : CUSTOMER_CATEGORIES
  const features: Feature[] = [
    ...numbers.map(
      (name): Feature => ({
        name,
        kind: 'numeric',
        values: Float64Array.from(cases, (one) => one.numbers[name] ?? Number.NaN),
        trend: trends[name] ?? 0,
      }),
    ),
    ...categories.map(
      (name): Feature => ({ name, kind: 'categorical', values: cases.map((one) => one.categories[name] ?? null) }),
    ),
  ]
  return { rows: cases.length, features }
}

/** What is known of the subject under this code, for the sentence that shows it. */
export function factOf(one: CaseFeatures, code: string): number | string | null {
  return one.numbers[code as NumberCode] ?? one.categories[code as CategoryCode] ?? null
}
