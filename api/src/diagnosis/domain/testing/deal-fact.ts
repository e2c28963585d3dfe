import type { DealFact } from '../deal-fact.ts'

const DAY_MS = 86_400_000
export const OPENED = Date.parse('2026-03-02T09:00:00Z')
export const afterDays = (days: number): number => OPENED + days * DAY_MS

/** A lost deal with which nothing is the matter: answered within two hours, in contact until the end. */
export function dealFact(changes: Partial<DealFact> = {}): DealFact {
  return {
    id: 'deal',
    name: 'Deal',
    accountId: 'account',
    accountName: 'Getriebe Weber',
    ownerId: 'rep',
    ownerName: 'Jonas Brandt',
    ownerTeamId: 'team',
    teamId: 'team',
    pipelineId: 'p',
    stageId: 'lost',
    status: 'lost',
    createdAt: OPENED,
    closedAt: afterDays(30),
    valueMinor: 100_000,
    country: 'DE',
    industry: 'automotive',
    channel: 'organic_search',
    employeeCount: 120,
    productLine: null,
    rep: null,
    buyer: null,
    competitor: null,
    touches: {},
    contacts: [OPENED + DAY_MS / 12, afterDays(5), afterDays(12), afterDays(20), afterDays(28)],
    askedAt: OPENED,
    steps: [
      { stageId: 'contact', at: OPENED },
      { stageId: 'first_touch', at: afterDays(3) },
      { stageId: 'lost', at: afterDays(30) },
    ],
    quote: null,
    competitors: [],
    unserved: [],
    topics: [],
    emptySearches: 0,
    priceViewsAfterQuote: 0,
    buyerLastAt: afterDays(25),
    ...changes,
  }
}
