import { requestQuote } from '../api/quotes.ts'
import { visitContext } from '../forms/context.ts'
import { optionalFields, type PersonField, type PersonForm, readPerson, withRefusals } from '../forms/person.ts'
import { LIMITS } from '../http/limits.ts'
import { safeReturnPath } from '../i18n/address.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { basketInput, type QuoteBasket } from './basket.ts'

export const REQUEST_REQUIRED: readonly PersonField[] = ['name', 'email', 'company', 'country']

export type RequestOutcome =
  | { readonly sent: true; readonly path: string }
  | { readonly sent: false; readonly person: PersonForm; readonly problem: string | undefined }

/** Sends a request for quotation; hands the form back as typed when something is wrong. */
export async function sendRequest(
  visit: Visit,
  form: FormData,
  basket: QuoteBasket,
  referrer: string | null,
): Promise<RequestOutcome> {
  const { t, locale } = visit
  const person = readPerson(form, REQUEST_REQUIRED)
  const back = (problem?: string, changes: Partial<PersonForm> = {}): RequestOutcome => ({
    sent: false,
    person: { ...person, ...changes },
    problem,
  })
  if (basket.lines.length === 0) return back(t('quote:empty'))
  if (person.faults.size > 0) return back()
  if (!LIMITS.forms.allow(visit.clientAddress)) return back(t('error:tooMany'))
  try {
    const result = await requestQuote(visit, {
      idempotencyKey: person.idempotencyKey,
      basket: basketInput(basket, visit, person.typed.country),
      name: person.typed.name,
      email: person.typed.email,
      company: person.typed.company,
      country: person.typed.country,
      consent: person.consent,
      website: person.trap,
      context: visitContext(visit, referrer),
      ...optionalFields(person.typed, ['phone', 'message']),
    })
    switch (result.__typename) {
      case 'RequestQuoteSuccess': {
        const path = safeReturnPath(result.data.quotePath)
        const query = new URLSearchParams({ number: result.data.number })
        return { sent: true, path: path === undefined ? `/${locale}/quote/received?${query}` : `${path}?sent=1` }
      }
      case 'ValidationFailure': {
        const faults = withRefusals(person.faults, result.fields)
        const elsewhere = result.fields.some(({ path }) => path.includes('basket'))
        return back(elsewhere ? t('quote:basketRefused') : undefined, { faults })
      }
      case 'PriceFailure':
        return back(t('quote:noPrice', { sku: result.sku }))
      case 'RateLimitFailure':
        return back(t('error:tooMany'))
      case 'IdempotencyFailure':
        // The form was changed and sent again under its old key: a fresh key makes it a request of its own.
        return back(t('form:sendAgain'), { idempotencyKey: crypto.randomUUID() })
    }
  } catch (error) {
    if (error instanceof SourceDown) return back(t('form:notSent'))
    throw error
  }
}
