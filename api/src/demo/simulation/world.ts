import type { Currency, Locale } from '@tradewind/schema/locales'
import type { CategoryCode } from '@tradewind/schema/ontology'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { EnginePipeline } from '../../funnel/domain/replay-customer.ts'
import type { Tier } from '../../quotes/domain/sale-facts.ts'
import type { TradeTerms } from '../../quotes/domain/trade-terms.ts'
import type { Calendar } from './calendar.ts'

/** A sales person of the simulated company, as the database knows them. */
export interface Seller {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly team: string
  readonly teamId: string | null
  readonly locale: Locale
}

/** Something that is sold. */
export interface Good {
  readonly sku: string
  readonly category: CategoryCode
  /** In the reader's language; the SKU while nothing is published. */
  readonly nameIn: (locale: Locale) => string
  readonly tiers: readonly Tier[]
  readonly leadTimeDays: number
}

/** All that the simulated history refers to and does not make: who sells, what is sold, how the funnel works. */
export interface World {
  readonly seed: string
  readonly scale: number
  readonly calendar: Calendar
  readonly sellers: readonly Seller[]
  readonly goods: readonly Good[]
  readonly terms: TradeTerms
  /** Units of a currency for one US dollar, exact decimal strings. */
  readonly rates: Readonly<Record<Currency, string>>
  readonly pipelines: ReadonlyMap<string, EnginePipeline>
  readonly pipeline: EnginePipeline
  /** Page of a quotation on the site. */
  readonly quoteUrl: (quoteId: string, locale: Locale) => string
}

/** The id of a thing of the history: the same seed and name give the same id. */
export function idIn(world: Pick<World, 'seed'>, name: string): string {
  return uuidFrom(`demo-history:${world.seed}:${name}`)
}
