import type { BuyingRole, Stance } from '../../generated/prisma/enums.ts'

/** What happened with a customer, as rows; all that facts, triggers and proposals are made of. Oldest first. */
export interface CustomerHistory {
  readonly accountId: string
  readonly company: string
  readonly country: string | null
  readonly industry: string | null
  readonly channel: string | null
  readonly knownSince: Date
  readonly owner: { readonly id: string; readonly name: string; readonly teamId: string | null } | null
  /** Who is written to first, first. */
  readonly contacts: readonly HistoryContact[]
  readonly events: readonly HistoryEvent[]
  /** What one of us did: activities and mails to the customer. */
  readonly touches: readonly { readonly at: Date; readonly kind: string }[]
  /** The customer's own steps and those of its deals. */
  readonly transitions: readonly HistoryTransition[]
  readonly quotes: readonly HistoryQuote[]
  readonly deals: readonly HistoryDeal[]
  readonly leads: readonly { readonly at: Date; readonly grade: string; readonly productSkus: readonly string[] }[]
  /** Questions to the advisor that no source answered and nobody has answered since. */
  readonly openQuestions: readonly { readonly at: Date; readonly text: string; readonly contactId: string | null }[]
  /** Competitors named in talks, notes and deals, latest last. */
  readonly competitors: readonly { readonly at: Date; readonly name: string }[]
  /** As they stand now: scores keep no history. */
  readonly risk: number | null
  readonly winProbability: number | null
}

export interface HistoryContact {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly locale: string
  readonly consented: boolean
}

export interface HistoryEvent {
  readonly id: string
  readonly type: string
  readonly value: unknown
  readonly at: Date
  readonly contactId: string | null
}

export interface HistoryTransition {
  readonly id: string
  readonly opportunityId: string | null
  readonly stage: string
  readonly outcome: 'open' | 'won' | 'lost'
  readonly at: Date
}

export interface HistoryQuote {
  readonly id: string
  readonly number: string
  readonly contactId: string
  readonly opportunityId: string | null
  readonly sentAt: Date | null
  readonly viewedAt: Date | null
  /** Accepted, declined, expired or taken back into a draft. */
  readonly closedAt: Date | null
  readonly validUntil: Date | null
  readonly usdMinor: number
  /** The total as the buyer sees it. */
  readonly total: { readonly minor: number; readonly currency: string }
  readonly isDraft: boolean
  readonly createdAt: Date
}

export interface HistoryDeal {
  readonly id: string
  readonly name: string
  readonly usd: number
  readonly stage: string
  readonly stageSince: Date
  readonly maxDays: number | null
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly chain: readonly { readonly contactId: string; readonly role: BuyingRole; readonly stance: Stance }[]
}
