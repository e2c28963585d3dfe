import { z } from 'zod'
import type { Translate } from '../i18n/translate.ts'
import { isCountry } from './countries.ts'

/** What can be wrong with a field; the words are the language's. */
export type FieldFault = 'required' | 'email' | 'tooLong' | 'consent' | 'refused'

/** Faults by field name. */
export type Faults = ReadonlyMap<string, FieldFault>

/** What was typed, field by field, so that a refused form comes back as it was sent. */
export type Typed = Readonly<Record<PersonField, string>>

const LONGEST = { name: 120, email: 200, phone: 60, company: 200, country: 2, message: 5_000 } as const
export type PersonField = keyof typeof LONGEST

const FIELDS = Object.keys(LONGEST) as readonly PersonField[]

const mailAddress = z.email()

export const NOTHING_TYPED: Typed = { name: '', email: '', phone: '', company: '', country: '', message: '' }

/** A text field of a form; files and missing fields are empty. Line ends become one kind. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}

export interface PersonForm {
  readonly typed: Typed
  readonly consent: boolean
  /** Filled by machines only. */
  readonly trap: string
  readonly idempotencyKey: string
  readonly faults: Faults
}

/** Reads who is asking from a form and says what is wrong with it. */
export function readPerson(form: FormData, required: readonly PersonField[]): PersonForm {
  const faults = new Map<string, FieldFault>()
  const typed = Object.fromEntries(FIELDS.map((field) => [field, textOf(form, field)])) as Record<PersonField, string>
  for (const field of FIELDS) {
    const value = typed[field]
    if (value === '' && required.includes(field)) faults.set(field, 'required')
    else if (value.length > LONGEST[field]) faults.set(field, 'tooLong')
  }
  if (typed.email !== '' && !faults.has('email') && !mailAddress.safeParse(typed.email).success)
    faults.set('email', 'email')
  if (typed.country !== '' && !isCountry(typed.country)) faults.set('country', 'required')
  const consent = form.get('consent') === 'yes'
  if (!consent) faults.set('consent', 'consent')
  const key = textOf(form, 'idempotencyKey')
  return {
    typed,
    consent,
    trap: textOf(form, 'website').slice(0, 200),
    idempotencyKey: /^[A-Za-z0-9-]{16,64}$/.test(key) ? key : crypto.randomUUID(),
    faults,
  }
}

/** Adds what the API refused to what the site found. Paths are `input.email` or `email`. */
export function withRefusals(faults: Faults, refused: readonly { readonly path: readonly string[] }[]): Faults {
  const all = new Map(faults)
  for (const { path } of refused) {
    const field = path.filter((part) => part !== 'input').join('.')
    if (field !== '' && !all.has(field)) all.set(field, field === 'email' ? 'email' : 'refused')
  }
  return all
}

/** Only what was typed: an empty optional field is no value. */
export function optionalFields<Field extends PersonField>(
  typed: Typed,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const given: Partial<Record<Field, string>> = {}
  for (const field of fields) if (typed[field] !== '') given[field] = typed[field]
  return given
}

export function faultText(fault: FieldFault, t: Translate): string {
  const texts = {
    required: t('form:fault.required'),
    email: t('form:fault.email'),
    tooLong: t('form:fault.tooLong'),
    consent: t('form:fault.consent'),
    refused: t('form:fault.refused'),
  } as const
  return texts[fault]
}
