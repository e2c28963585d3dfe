import { respondToQuote } from '../api/quotes.ts'
import { textOf } from '../forms/person.ts'
import { LIMITS } from '../http/limits.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'

export interface TypedAnswer {
  readonly name: string
  readonly reason: string
  readonly decision: 'accept' | 'decline' | undefined
}

export type AnswerOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly problem: string; readonly typed: TypedAnswer }

/** Takes the buyer's yes or no to a quotation. */
export async function answerQuote(visit: Visit, token: string, form: FormData): Promise<AnswerOutcome> {
  const { t } = visit
  const given = form.get('decision')
  const decision = given === 'accept' || given === 'decline' ? given : undefined
  const typed: TypedAnswer = {
    name: textOf(form, 'name').slice(0, 120),
    reason: textOf(form, 'reason').slice(0, 2_000),
    decision,
  }
  const problem = (text: string): AnswerOutcome => ({ done: false, problem: text, typed })
  if (decision === undefined || typed.name === '') return problem(t('quote:answer.nameMissing'))
  if (decision === 'accept' && form.get('agree') !== 'yes') return problem(t('quote:answer.agreeMissing'))
  if (!LIMITS.forms.allow(visit.clientAddress)) return problem(t('error:tooMany'))
  try {
    const result = await respondToQuote(visit, {
      token,
      decision,
      name: typed.name,
      ...(decision === 'decline' && typed.reason !== '' ? { reason: typed.reason } : {}),
    })
    switch (result.__typename) {
      case 'RespondToQuoteSuccess':
        return { done: true }
      case 'QuoteStateFailure':
        return problem(t('quote:answer.tooLate'))
      case 'NotFoundFailure':
        return problem(t('quote:gone.text'))
      default:
        return problem(t('quote:answer.refused'))
    }
  } catch (error) {
    if (error instanceof SourceDown) return problem(t('form:notSent'))
    throw error
  }
}
