import type { GateReport } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import type { CatalogueProduct } from '../catalogue/product.ts'

/** A passage that a statement may cite by its number. */
export interface EvidencePassage {
  /** As cited: [1], [2] … */
  readonly number: number
  readonly title: string
  readonly headings: readonly string[]
  /** Plain text; table rows as "head: cell; head: cell". */
  readonly text: string
  readonly locale: Locale
  /** SKUs it is about; empty when it is about none in particular. */
  readonly skus: readonly string[]
}

/** Something our own deterministic code worked out: a calculation, a selector's reason, a count of results. */
export interface ComputedFact {
  readonly text: string
  readonly locale: Locale
  /** What it is about; empty for none in particular. */
  readonly skus: readonly string[]
}

/** Everything a text may stand on. Nothing else counts, however true it may be. */
export interface GateEvidence {
  readonly passages: readonly EvidencePassage[]
  /** Product data from the catalogue: carries statements without being cited. */
  readonly products: readonly CatalogueProduct[]
  readonly computed: readonly ComputedFact[]
  /** Prices and discounts as the API said them. No other evidence carries a price. */
  readonly prices: readonly ComputedFact[]
  /** What the buyer wrote. Carries what repeats it to the buyer, never what is said about a product. */
  readonly buyer: readonly string[]
}

export interface GatePolicy {
  /** Language of the draft: number format, sentence ends. */
  readonly locale: Locale
  /** Every SKU of the catalogue: what is recognised as one of our models. */
  readonly models: readonly string[]
  /** Names of competitors: spoken of like models. */
  readonly brands: readonly string[]
  /** The house's own names, mail addresses and telephone numbers, which may always stand. */
  readonly contacts: readonly string[]
  /** Paths a text may point to; anything else that looks like an address is removed. */
  readonly ownPaths: RegExp
  /** Sentences written by hand in our code ("I don't know, a colleague will answer"): pass as they are. */
  readonly fixed: ReadonlySet<string>
  /** A statement that cites nothing is removed. For texts by a language model. */
  readonly everyStatementCites: boolean
}

export type Removal = GateReport['removed'][number]
export type RemovalReason = Removal['reason']

export interface GateResult {
  /** What is left, plain text; empty means abstain. */
  readonly text: string
  readonly kept: readonly string[]
  readonly removed: readonly Removal[]
}

/** What is wrong with a statement. */
export interface Objection {
  readonly reason: RemovalReason
  readonly token: string
}
