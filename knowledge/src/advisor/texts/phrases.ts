import type { CalculationCode } from '../../calculations/calculation.ts'
import type { Saying } from '../domain/moves.ts'

/** Fields that are asked for in words of their own; every other parameter by its label. */
export type AskedField =
  | 'industry'
  | 'application'
  | 'category'
  | 'torqueRange'
  | 'joint'
  | 'strengthClass'
  | 'quantity'
  | 'country'
  | 'tighteningsPerShift'
  | 'toolsAtOnce'

/** Facts that are no parameter of the ontology, as the panel names them. */
export type FactLabel =
  | 'industry'
  | 'application'
  | 'category'
  | 'excluded'
  | 'joint'
  | 'quantity'
  | 'budget'
  | 'country'
  | 'incoterm'
  | 'deadline'
  | 'competitors'
  | 'products'
  | 'tighteningsPerShift'
  | 'toolsAtOnce'

export interface TradeOff {
  readonly first: string
  readonly second: string
  readonly firstLabel: string
  readonly firstValue: string
  readonly firstAgainst: string
  readonly secondLabel: string
  readonly secondValue: string
  readonly secondAgainst: string
}

export interface EstimateWords {
  /** "6 × BP-80" */
  readonly lines: string
  readonly total: string
  /** "FOB Ningbo" */
  readonly terms: string
  /** "30 days" */
  readonly days: string
}

/** The advisor's sentences in one language, written for it. Figures, names and codes come formatted and isolated. */
export interface AdvisorPhrases {
  readonly say: Readonly<Record<Saying, string>>
  readonly ended: (contactPath: string) => string
  readonly noted: (facts: string) => string
  readonly replaced: (label: string, fresh: string, old: string) => string
  readonly removed: (label: string) => string
  /** How many products fit now, and did before. */
  readonly fitNow: (now: number, before: number, format: (n: number) => string) => string
  readonly assumed: {
    readonly joint: (joint: string, application: string) => string
    readonly strengthClass: (joint: string) => string
    readonly quantity: string
    readonly chosen: (sku: string) => string
  }
  readonly question: Readonly<Record<AskedField, string>>
  readonly why: Readonly<Record<AskedField, string>>
  readonly parameterQuestion: {
    readonly which: (label: string) => string
    readonly atMost: (label: string) => string
    readonly atLeast: (label: string) => string
    readonly yesNo: (label: string) => string
  }
  readonly consentQuestion: (contact: string) => string
  readonly consentWhy: string
  readonly again: string
  readonly choice: {
    readonly unknown: string
    readonly any: string
    readonly yes: string
    readonly no: string
    readonly compare: string
    readonly quote: string
    readonly person: string
    readonly restart: string
    readonly decline_contact: string
    readonly calculate: Readonly<Record<CalculationCode, string>>
  }
  readonly recommend: (shown: number, fitting: number, first: string, format: (n: number) => string) => string
  readonly tradeOff: (words: TradeOff) => string
  /** Only one of the two has anything ahead of the other. */
  readonly advantage: (sku: string, other: string, label: string, value: string, against: string) => string
  readonly noAdvantage: (first: string, second: string) => string
  readonly nothingFits: string
  readonly nearest: (sku: string, reason: string) => string
  readonly compared: (skus: string) => string
  readonly price: string
  readonly estimate: (words: EstimateWords) => string
  readonly nextTier: (quantity: string, unitPrice: string) => string
  readonly offerQuote: string
  readonly askContact: { readonly quotation: string; readonly hand_off: string }
  readonly quoted: (number: string, email: string) => string
  readonly quotedReview: (number: string, email: string) => string
  readonly handedOff: (reference: string) => string
  readonly handedOffUnnamed: (reference: string) => string
  readonly pricesWait: string
  readonly noPrice: (sku: string) => string
  readonly refused: string
  readonly personWait: string
  readonly cannotLookUp: string
  readonly competitorNoted: (name: string) => string
  readonly factLabel: Readonly<Record<FactLabel, string>>
  readonly pieces: (n: number, formatted: string) => string
  readonly days: (n: number, formatted: string) => string
  readonly perUnit: (money: string) => string
  readonly problem: { readonly catalogue: string; readonly broken: string; readonly invalid: string }
}
