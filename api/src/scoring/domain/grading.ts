import type { GradedFacts } from '../../conversations/domain/conversation-facts.ts'
import type { LeadGrade } from '../../generated/prisma/enums.ts'

/** What is known about an inquiry when it is graded. */
export interface GradeInput {
  readonly email: string
  /** The mail domain belongs to a free or a throw-away provider. */
  readonly emailProvider: 'corporate' | 'free' | 'disposable'
  readonly name: string
  readonly company: string | null
  readonly phoneValid: boolean
  /** Delivered to that country. */
  readonly countryServed: boolean
  /** ISO 3166-1 alpha-2, as the form says. */
  readonly country?: string | null
  readonly message: string
  readonly productCount: number
  readonly askedForQuote: boolean
  /** Value of the basket in USD cents, when there is one. */
  readonly quoteValueMinor: number | null
  /** The field people cannot see was filled in. */
  readonly trapFilled: boolean
  readonly behaviour: Behaviour
  /** What was said to the advisor, when the lead came of a conversation. */
  readonly conversation?: GradedFacts | null
}

/** What the visitor did on the site before and since. */
export interface Behaviour {
  readonly productViews: number
  readonly priceViews: number
  readonly downloads: number
  readonly comparisons: number
  readonly selections: number
  readonly activeDays: number
}

export const NO_BEHAVIOUR: Behaviour = {
  productViews: 0,
  priceViews: 0,
  downloads: 0,
  comparisons: 0,
  selections: 0,
  activeDays: 0,
}

export interface Reason {
  readonly code: string
  readonly points: number
  readonly data: Readonly<Record<string, string | number>>
}

export interface Grading {
  readonly grade: LeadGrade
  readonly points: number
  readonly reasons: readonly Reason[]
  /** Held back for a person to look at; never deleted. */
  readonly spam: boolean
  readonly gradedBy: string
}
