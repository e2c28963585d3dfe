import { emailProvider } from '../../src/crm/domain/mail-domain.ts'
import { gradeLead } from '../../src/scoring/domain/grade.ts'
import { type Grading, NO_BEHAVIOUR } from '../../src/scoring/domain/grading.ts'
import type { LabelledInquiry } from './inquiries.ts'

export interface Judged {
  readonly inquiry: LabelledInquiry
  readonly grading: Grading
}

export interface Tally {
  readonly spam: number
  readonly caught: number
  readonly ham: number
  readonly blocked: number
}

/** Grades an inquiry as the form would, of somebody who looked at nothing before. */
export function judge(inquiry: LabelledInquiry): Judged {
  const { label: _label, language: _language, ...facts } = inquiry
  return {
    inquiry,
    grading: gradeLead({
      ...facts,
      emailProvider: emailProvider(facts.email),
      phoneValid: false,
      countryServed: false,
      productCount: 0,
      askedForQuote: false,
      quoteValueMinor: null,
      trapFilled: false,
      behaviour: NO_BEHAVIOUR,
    }),
  }
}

export function tally(judged: readonly Judged[]): Tally {
  const of = (label: LabelledInquiry['label']) => judged.filter(({ inquiry }) => inquiry.label === label)
  const held = (some: readonly Judged[]) => some.filter(({ grading }) => grading.spam).length
  const [spam, ham] = [of('spam'), of('ham')]
  return { spam: spam.length, caught: held(spam), ham: ham.length, blocked: held(ham) }
}
