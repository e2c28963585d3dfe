import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { Intent } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import type { CategoryCode } from '@tradewind/schema/ontology'
import type { CalculationCode } from '../../calculations/calculation.ts'
import type { Facts } from './facts.ts'
import type { Contact } from './state.ts'

/** What a pressed choice asks for. */
export type Action =
  | { readonly kind: 'compare' | 'quote' | 'person' | 'restart' | 'decline_contact' }
  | { readonly kind: 'pick'; readonly sku: string }
  | { readonly kind: 'relax'; readonly n: number }
  | { readonly kind: 'calculate'; readonly code: CalculationCode }
  | { readonly kind: 'consent'; readonly given: boolean }

/** "Like the one shown, but lighter". */
export interface Wish {
  readonly parameter: string
  readonly direction: 'lower' | 'higher' | 'same'
}

/** What one turn of the buyer says to the dialogue, whether it was written, chosen or filled in. */
export interface Reading {
  readonly intents: readonly Intent[]
  /** Language it was written in, where that is sure. */
  readonly locale?: Locale
  readonly facts: Partial<Omit<Facts, 'requirements' | 'excluded' | 'competitors' | 'skus' | 'contact'>>
  readonly requirements: readonly Requirement[]
  readonly excluded: readonly CategoryCode[]
  readonly competitors: Facts['competitors']
  /** Our models named or pointed at. */
  readonly skus: readonly string[]
  /** Our models named as not wanted. */
  readonly unwanted: readonly string[]
  readonly reference?: string
  readonly wishes: readonly Wish[]
  readonly typedContact: Facts['contact']
  /** The contact form, sent: consent included. */
  readonly contact?: Contact
  /** Fields the buyer takes back or does not care about. */
  readonly removed: readonly string[]
  /** Fields the buyer does not know. */
  readonly unknown: readonly string[]
  readonly action?: Action
  /** The calculation meant by the words, when it can be told. */
  readonly calculation?: CalculationCode
  /** Words nothing was made of. */
  readonly unrecognised: readonly string[]
  /** Written with a question mark. */
  readonly isAsked: boolean
  /** False for an empty message, an emoji, a row of question marks. */
  readonly hasWords: boolean
}

export const NOTHING_READ: Reading = {
  intents: [],
  facts: {},
  requirements: [],
  excluded: [],
  competitors: [],
  skus: [],
  unwanted: [],
  wishes: [],
  typedContact: {},
  removed: [],
  unknown: [],
  unrecognised: [],
  isAsked: false,
  hasWords: true,
}

/** Whether the turn says anything about what is wanted. */
export function saysSomething(reading: Reading): boolean {
  return (
    Object.keys(reading.facts).length > 0 ||
    reading.requirements.length > 0 ||
    reading.excluded.length > 0 ||
    reading.competitors.length > 0 ||
    reading.skus.length > 0 ||
    reading.wishes.length > 0 ||
    reading.removed.length > 0 ||
    reading.unknown.length > 0 ||
    Object.keys(reading.typedContact).length > 0
  )
}
