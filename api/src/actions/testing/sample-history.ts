import type { CustomerHistory, HistoryEvent, HistoryQuote } from '../domain/customer-history.ts'

/** The moment the samples are seen at: a Tuesday. */
export const NOW = new Date('2026-11-24T09:00:00Z')
export const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000)

/** A customer in Decision with a phone, consent and an owner, of whom nothing else is known; `changes` makes another. */
export function sampleHistory(changes: Partial<CustomerHistory> = {}): CustomerHistory {
  return {
    accountId: 'account',
    company: 'Weber',
    country: 'DE',
    industry: 'automotive',
    channel: 'organic_search',
    knownSince: daysAgo(40),
    owner: { id: 'owner', name: 'Jonas Brandt', teamId: 'team' },
    contacts: [
      {
        id: 'contact',
        name: 'Jana Weber',
        email: 'jana@weber.example',
        phone: '+497115550123',
        locale: 'de',
        consented: true,
      },
    ],
    events: [],
    touches: [],
    transitions: [
      { id: 't1', opportunityId: null, stage: 'lead', outcome: 'open', at: daysAgo(40) },
      { id: 't2', opportunityId: null, stage: 'decision', outcome: 'open', at: daysAgo(10) },
    ],
    quotes: [],
    deals: [],
    leads: [],
    openQuestions: [],
    competitors: [],
    risk: null,
    winProbability: null,
    ...changes,
  }
}

export const sampleEvent = (type: string, days: number, value: unknown = {}): HistoryEvent => ({
  id: `${type}-${days}`,
  type,
  value,
  at: daysAgo(days),
  contactId: 'contact',
})

export const sampleQuote = (days: number, changes: Partial<HistoryQuote> = {}): HistoryQuote => ({
  id: 'quote',
  number: 'Q-1',
  contactId: 'contact',
  opportunityId: null,
  sentAt: daysAgo(days),
  viewedAt: null,
  closedAt: null,
  validUntil: daysAgo(-30),
  usdMinor: 1_000_000,
  total: { minor: 920_000, currency: 'EUR' },
  isDraft: false,
  createdAt: daysAgo(days),
  ...changes,
})
