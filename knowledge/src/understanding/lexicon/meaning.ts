import type { Intent } from '@tradewind/schema/contracts/understanding'

export type BoundKind = 'atLeast' | 'atMost' | 'about' | 'exactly'

/** Turns of speech that structure a sentence. */
export type Cue =
  /** "between 15 and 60", "from 20", "20 to 80", "15 and 60" */
  | 'between'
  | 'from'
  | 'to'
  | 'and'
  | 'plusMinus'
  | 'minus'
  /** "no, rather", "instead of" */
  | 'correction'
  /** "actually", "better": a correction only where something is known that it can correct. */
  | 'maybeCorrection'
  | 'insteadOf'
  | 'unknown'
  /** "doesn't matter" */
  | 'indifferent'
  | 'like'
  | 'than'
  | 'but'
  | 'question'
  | 'negation'
  | 'negationAfter'
  /** "my name is", "call me at", "from" a company */
  | 'nameBefore'
  | 'nameAfter'
  | 'phone'
  | 'companyBefore'
  | 'companyAfter'
  /** Of a deadline: "within", "by", "end of", "next" … */
  | 'within'
  | 'withinAfter'
  | 'by'
  | 'delivery'
  | 'endOf'
  | 'midOf'
  | 'startOf'
  | 'this'
  | 'next'
  | 'afterNext'
  | 'since'
  | 'every'
  /** Of money: "budget", "price", "each", "in total" */
  | 'budget'
  | 'perUnit'
  | 'total'
  | 'quantity'
  /** Where the buyer is or has it sent. */
  | 'place'
  /** "made in": a country that is not the buyer's. */
  | 'origin'
  /** "company", "customer", "plant" after a country's adjective. */
  | 'business'
  /** A joint: "bolt", "screw", "class", "grade". */
  | 'bolt'
  | 'friction'
  /** "more channels", "longer range", "same torque": with a parameter beside it, a wish. */
  | 'more'
  | 'less'
  | 'same'
  /** Terms of payment: days that are no delivery time. */
  | 'payment'
  | 'degreesBelowZero'

/** One member per kind, so that a kind narrows. */
type Each<Kind extends string, Rest> = { readonly [K in Kind]: { readonly kind: K } & Rest }[Kind]

export type Meaning =
  | Each<'industry' | 'application' | 'category' | 'certificate' | 'protocol', { readonly code: string }>
  | { readonly kind: 'parameter'; readonly code: string; readonly flag: boolean }
  | { readonly kind: 'value'; readonly parameter: string; readonly code: string; readonly weak: boolean }
  | { readonly kind: 'country'; readonly code: string; readonly form: 'name' | 'adjective' | 'city' | 'letters' }
  | { readonly kind: 'incoterm'; readonly code: string }
  | { readonly kind: 'bound'; readonly bound: BoundKind; readonly side: 'before' | 'after' | 'both' }
  | { readonly kind: 'number'; readonly value: number; readonly role: 'value' | 'scale' | 'joiner' | 'half' | 'weak' }
  | { readonly kind: 'counter'; readonly role: 'counter' | 'tool' }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'timeUnit'; readonly days: number; readonly unit: string }
  | Each<'month' | 'weekday' | 'quarter', { readonly number: number }>
  | { readonly kind: 'day'; readonly offset: number }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'direction'; readonly parameter: string; readonly direction: 'lower' | 'higher' | 'same' }
  | { readonly kind: 'brand'; readonly name: string; readonly model?: string }
  | { readonly kind: 'model'; readonly sku: string }
  /** "the second one": 1 is the first, -1 the last of what was shown. */
  | { readonly kind: 'ordinal'; readonly place: number }
  | { readonly kind: 'intent'; readonly code: Intent }
  /** The name of a field of the dialogue: "quantity", "deadline". */
  | { readonly kind: 'field'; readonly field: string }
  /** A word of everyday language: understood, and nothing to be made of it. */
  | { readonly kind: 'common' }

export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>
