import type { GateReport } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import type { CatalogueProduct } from '../catalogue/product.ts'
import { gate, reportOf } from './gate.ts'
import type { GatePolicy } from './types.ts'

/** What is the same for every text of the house. */
export interface HouseRules {
  /** SKUs of the catalogue as it stands now. */
  readonly models: () => readonly string[]
  readonly brands: () => readonly string[]
  readonly contacts: readonly string[]
  /** Sentences written by hand that pass as they are, in this language. */
  readonly fixed: (locale: Locale) => ReadonlySet<string>
}

/** Evidence of a turn of the dialogue: no passages are cited there. */
interface TurnEvidence {
  readonly locale: Locale
  readonly products: readonly CatalogueProduct[]
  readonly computed: readonly string[]
  readonly prices: readonly string[]
  readonly buyer: readonly string[]
}

/** Pages of the site that a text may name. */
export const OWN_PATHS = /\/(?:en|zh|es|ar|ja|de|pt)(?:\/[\p{L}\d_-]+){0,4}\/?(?:#[\w-]+)?/u

export function policyFor(rules: HouseRules, locale: Locale, everyStatementCites = false): GatePolicy {
  return {
    locale,
    models: rules.models(),
    brands: rules.brands(),
    contacts: rules.contacts,
    ownPaths: OWN_PATHS,
    fixed: rules.fixed(locale),
    everyStatementCites,
  }
}

/** The gate as the dialogue uses it: whole texts in, what may be said out. */
export function createGate(rules: HouseRules): {
  check(text: string, evidence: TurnEvidence): { readonly text: string; readonly report: GateReport }
} {
  return {
    check(text, { locale, products, computed, prices, buyer }) {
      const facts = (texts: readonly string[]) => texts.map((it) => ({ text: it, locale, skus: [] }))
      const evidence = { passages: [], products, computed: facts(computed), prices: facts(prices), buyer }
      const result = gate(text, evidence, policyFor(rules, locale))
      return { text: result.text, report: reportOf(result) }
    },
  }
}
