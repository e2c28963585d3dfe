import { submitInquiry } from '../api/inquiries.ts'
import { LIMITS } from '../http/limits.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { visitContext } from './context.ts'
import { optionalFields, type PersonField, type PersonForm, readPerson, textOf, withRefusals } from './person.ts'

export const CONTACT_REQUIRED: readonly PersonField[] = ['name', 'email', 'message']

/** At a stand nobody types a letter: what it is about was said. */
export const HELLO_REQUIRED: readonly PersonField[] = ['name', 'email', 'company']

export type InquiryOutcome =
  | { readonly sent: true; readonly reference: string }
  | {
      readonly sent: false
      readonly person: PersonForm
      readonly skus: readonly string[]
      readonly problem: string | undefined
    }

/** Product names a visitor asks about, as the form or an address carries them. */
export function skusOf(text: string): readonly string[] {
  return [...new Set(text.toUpperCase().split(/[\s,;]+/))]
    .filter((sku) => /^[A-Z0-9][A-Z0-9./-]{1,39}$/.test(sku))
    .slice(0, 20)
}

/** What one form has that another does not. */
interface Wanted {
  readonly required: readonly PersonField[]
  /** Code that was scanned. */
  readonly card?: string
}

/**
 * Takes the contact form, or the short one behind a scanned code: checks it, sends it on, and hands it back as typed
 * when something is wrong.
 */
export async function sendInquiry(
  visit: Visit,
  form: FormData,
  referrer: string | null,
  { required, card }: Wanted = { required: CONTACT_REQUIRED },
): Promise<InquiryOutcome> {
  const person = readPerson(form, required)
  const skus = skusOf(textOf(form, 'products'))
  const back = (problem?: string, faults = person.faults): InquiryOutcome => ({
    sent: false,
    person: { ...person, faults },
    skus,
    problem,
  })
  if (person.faults.size > 0) return back()
  if (!LIMITS.forms.allow(visit.clientAddress)) return back(visit.t('error:tooMany'))
  try {
    const result = await submitInquiry(visit, {
      idempotencyKey: person.idempotencyKey,
      source: 'contact_form',
      name: person.typed.name,
      email: person.typed.email,
      message: person.typed.message,
      locale: visit.locale,
      consent: person.consent,
      productSkus: [...skus],
      website: person.trap,
      context: visitContext(visit, referrer),
      ...(card === undefined ? {} : { card }),
      ...optionalFields(person.typed, ['phone', 'company', 'country']),
    })
    switch (result.__typename) {
      case 'SubmitInquirySuccess':
        return { sent: true, reference: result.data.reference }
      case 'ValidationFailure':
        return back(undefined, withRefusals(person.faults, result.fields))
      case 'RateLimitFailure':
        return back(visit.t('error:tooMany'))
      case 'IdempotencyFailure':
        // The form was changed and sent again under its old key: a fresh key makes it a message of its own.
        return {
          sent: false,
          person: { ...person, idempotencyKey: crypto.randomUUID() },
          skus,
          problem: visit.t('form:sendAgain'),
        }
    }
  } catch (error) {
    if (error instanceof SourceDown) return back(visit.t('form:notSent'))
    throw error
  }
}
