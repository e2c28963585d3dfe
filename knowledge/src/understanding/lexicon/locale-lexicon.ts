import type { ApplicationCode } from '@tradewind/schema/contracts/selector'
import type { ASKABLE, Intent } from '@tradewind/schema/contracts/understanding'
import type { CategoryCode, IndustryCode } from '@tradewind/schema/ontology'
import type { BoundKind, Cue } from './meaning.ts'

/** Lists are in the notation of notation.ts; the ontology's own labels and synonyms need not be repeated. */
type Terms = string

export interface MarketWords {
  readonly industries: Readonly<Partial<Record<IndustryCode, Terms>>>
  readonly applications: Readonly<Record<ApplicationCode, Terms>>
  readonly categories: Readonly<Partial<Record<CategoryCode, Terms>>>
  /** By value code or, for what the ontology does not have, by designation. */
  readonly certificates: Readonly<Record<string, Terms>>
  readonly protocols: Readonly<Record<string, Terms>>
  /** Names that `Intl` writes otherwise, by ISO code. */
  readonly countries: Readonly<Record<string, Terms>>
  /** Adjectives and names of inhabitants, by ISO code. */
  readonly adjectives: Readonly<Record<string, Terms>>
  /** Industrial cities and ports, by ISO code. */
  readonly cities: Readonly<Record<string, Terms>>
  /** Spellings of competitors in this script, by brand. */
  readonly brands: Readonly<Record<string, Terms>>
}

export interface ProductWords {
  /** Further names of parameters, by code. */
  readonly parameters: Readonly<Record<string, Terms>>
  /** Terms that mean a value beyond doubt, by `parameter/value`. */
  readonly values: Readonly<Record<string, Terms>>
  /** Names in the ontology that everyday language uses for other things as well: they name no wish by themselves. */
  readonly weak: Terms
  /** Comparatives: "lighter" is `weight<`. */
  readonly directions: Readonly<Record<string, Terms>>
  /** "tool", "wrench": what is counted, without being a category. */
  readonly tools: Terms
}

export interface AmountWords {
  readonly numbers: Readonly<Record<number, Terms>>
  /** Multiply what stands before them. */
  readonly scales: Readonly<Record<number, Terms>>
  /** Read as a number only before a unit or a counter: "one", "un". */
  readonly weakNumbers: Readonly<Record<number, Terms>>
  readonly joiners: Terms
  /** "and a half" */
  readonly halves: Terms
  readonly before: Readonly<Partial<Record<BoundKind, Terms>>>
  readonly after: Readonly<Partial<Record<BoundKind, Terms>>>
  readonly both: Readonly<Partial<Record<BoundKind, Terms>>>
  readonly counters: Terms
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, Terms>>
}

export interface TimeWords {
  /** January first. */
  readonly months: readonly Terms[]
  /** First quarter first. */
  readonly quarters: readonly Terms[]
  /** Monday first. */
  readonly weekdays: readonly Terms[]
  readonly units: {
    readonly day: Terms
    readonly week: Terms
    readonly month: Terms
    readonly year: Terms
    readonly workday: Terms
  }
  /** "today", "tomorrow", by days from now. */
  readonly days: Readonly<Record<number, Terms>>
}

export interface TalkWords {
  readonly cues: Readonly<Partial<Record<Cue, Terms>>>
  readonly intents: Readonly<Partial<Record<Intent, Terms>>>
  /** "The first one": by place, -1 for the last. */
  readonly ordinals: Readonly<Record<number, Terms>>
  /** Names of what the advisor asks for, beside the parameters. */
  readonly fields: Readonly<Partial<Record<(typeof ASKABLE)[number], Terms>>>
}

export interface LocaleLexicon {
  readonly market: MarketWords
  readonly product: ProductWords
  readonly amounts: AmountWords
  readonly time: TimeWords
  readonly talk: TalkWords
  /** Everyday words that are neither content nor a typing error of some. */
  readonly common: Terms
}
