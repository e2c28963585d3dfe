import { ASKING, PITCHES, type Pitch, RHETORIC, TRADE } from './concepts.ts'
import type { Language } from './lexicons.ts'
import { isOffTopic, type MessageReading, readMessage } from './read-message.ts'
import { contributions, DOUBTFUL_FROM, SPAM_FROM, spamScore } from './spam-score.ts'
import type { SurfaceSign } from './surface-signs.ts'

/** What an unsolicited message is about, in the groups that people are told. */
const GROUPS = {
  offer_search: ['seo', 'traffic', 'post', 'social', 'list'],
  offer_services: ['site', 'dev', 'market', 'ai', 'va', 'staff', 'utility', 'translate', 'course'],
  offer_money: ['loan', 'invest', 'crypto', 'factor'],
  offer_gambling: ['gamble'],
  offer_adult: ['adult'],
  offer_health: ['pharma', 'diet'],
  offer_goods: ['replica', 'supply', 'waste'],
  offer_job: ['job'],
  fraud_signs: ['inherit', 'charity', 'domain', 'phish', 'honour'],
  abuse: ['abuse', 'politics'],
  threat: ['threat'],
} as const satisfies Readonly<Record<string, readonly Pitch[]>>

export type SpamTopic = keyof typeof GROUPS

/** Text made by a machine, or made to slip past one. */
const DISGUISES: readonly SurfaceSign[] = ['invisible', 'mixedWords', 'styled', 'placeholder', 'repeated', 'spaced']
/** Ways out of here. */
const LURES: readonly SurfaceSign[] = ['shortened', 'cheapHost', 'messenger', 'handle', 'cryptoAddress']

export interface Screening {
  readonly verdict: 'spam' | 'doubtful' | 'inquiry'
  /** Likelihood of spam, 0–100. */
  readonly percent: number
  /** What it is about, the heaviest first. */
  readonly topics: readonly SpamTopic[]
  readonly disguised: boolean
  readonly lures: boolean
  /** Speaks of what the house sells: tools, torque, orders, repairs. */
  readonly tradeWords: number
  /** Undefined when it is not sure. */
  readonly language: Language | undefined
}

/** What else is known and speaks for somebody with a job to do. */
export interface Circumstances {
  readonly email: string
  /** Products were chosen, or pages of products read. */
  readonly lookedAround: boolean
}

/** Somebody who looked at products first needs that much more of a sign against them: three to one. */
const TRUST_OF_VISITORS = 1.1

/** Judges a message: spam, an inquiry, or one that a person should look at. */
export function screenMessage(message: string, { email, lookedAround }: Circumstances): Screening {
  const reading = readMessage(message, email)
  const shares = contributions(reading)
  const present = (signs: readonly SurfaceSign[]): boolean => signs.some((sign) => reading.surface[sign] > 0)
  const topics = topicsOf(shares)
  const suspicious =
    topics.length > 0 ||
    present(DISGUISES) ||
    present(LURES) ||
    present(['links']) ||
    hasRhetoric(reading) ||
    (reading.legible && isOffTopic(reading))
  const score = spamScore(reading) - (lookedAround ? TRUST_OF_VISITORS : 0)
  return {
    verdict: verdictOf(score, suspicious),
    percent: Math.round(100 / (1 + Math.exp(-score))),
    topics,
    disguised: present(DISGUISES),
    lures: present(LURES),
    tradeWords: TRADE.filter((trade) => !(ASKING as readonly string[]).includes(trade) && reading.found.has(trade))
      .length,
    language: reading.sureOfLanguage ? reading.languages[0] : undefined,
  }
}

/** A tone alone holds nobody back who speaks of the trade: there has to be something one can point at. */
function verdictOf(score: number, suspicious: boolean): Screening['verdict'] {
  if (score >= SPAM_FROM) return suspicious ? 'spam' : 'doubtful'
  return score >= DOUBTFUL_FROM && suspicious ? 'doubtful' : 'inquiry'
}

function hasRhetoric({ found }: MessageReading): boolean {
  return RHETORIC.some((pitch) => found.has(pitch))
}

function topicsOf(shares: ReadonlyMap<string, number>): SpamTopic[] {
  const weigh = (pitches: readonly Pitch[]): number =>
    pitches.reduce((sum, pitch) => sum + (PITCHES.includes(pitch) ? (shares.get(pitch) ?? 0) : 0), 0)
  return (Object.keys(GROUPS) as SpamTopic[])
    .map((topic) => ({ topic, weight: weigh(GROUPS[topic]) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic }) => topic)
}
