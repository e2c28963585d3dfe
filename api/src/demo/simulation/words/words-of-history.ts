import type { LostCategory } from '@tradewind/schema/contracts/funnel'

/** What people of the simulated company and its buyers write, in one language. {product}, {quantity}, {weeks}, {company}. */
export interface HistoryWords {
  /** A buyer's inquiry. */
  readonly inquiries: readonly string[]
  /** The same with a date it has to be delivered by. */
  readonly urgent: string
  /** Subject of our mails about an inquiry. */
  readonly mailSubject: string
  readonly reached: readonly string[]
  readonly notReached: string
  readonly meeting: string
  readonly visit: string
  readonly demo: string
  readonly followUp: string
  /** Titles of tasks. */
  readonly callTask: string
  readonly quoteTask: string
  /** What a sales person writes about a lost deal. */
  readonly lostByRep: Readonly<Record<LostCategory, string>>
  /** What the buyer says. */
  readonly lostByBuyer: Readonly<Record<LostCategory, string>>
  /** Why a person moved a customer to Lost. */
  readonly customerLost: string
}
