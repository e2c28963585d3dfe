import type { Channel, LostCategory } from '@tradewind/schema/contracts/funnel'
import type { CategoryCode, IndustryCode } from '@tradewind/schema/ontology'
import {
  ANSWER_LIMITS,
  BASE_WIN_RATE,
  BUYER_STATEMENTS,
  CHANNEL_FACTS,
  HAPPENINGS,
  INDUSTRY_EFFECT,
  LOST_IN_DECISION,
  REACHED_BY_ANSWER,
  REACHES_CONTACT,
  REP_STATEMENTS,
  type SalesCharacter,
  TOUCHPOINTS,
  type Touchpoint,
  TRUE_LOSSES,
} from './causes.ts'
import type { Random } from './random.ts'

export type LosingStage = keyof typeof TRUE_LOSSES

/** What a deal is dealt when it is opened. */
export interface Circumstances {
  readonly character: SalesCharacter
  readonly industry: IndustryCode
  readonly channel: Channel
  readonly productLine: CategoryCode
  /** 1–36. */
  readonly month: number
  /** The plant rests: nobody answers as fast as usual. */
  readonly resting: boolean
}

/** How a deal ends, before anything of it has happened. The truth that diagnosis is to find. */
export interface Fate {
  /** From the inquiry to the first answer. */
  readonly answerHours: number
  readonly touchpoints: ReadonlySet<Touchpoint>
  readonly winProbability: number
  readonly won: boolean
  /** Null: won. */
  readonly lostFrom: LosingStage | null
  readonly cause: LostCategory | null
  readonly saidByRep: LostCategory | null
  readonly saidByBuyer: LostCategory | null
}

const LOWEST = 0.02
const HIGHEST = 0.97
const RESTING_FACTOR = 2.5
const ANSWER_SPREAD = 0.6
const SLOW_ANSWER_COSTS = 0.85

export function fateOf(random: Random, facts: Circumstances): Fate {
  const { character, month } = facts
  const answerHours = random.around(character.answerHours, ANSWER_SPREAD) * (facts.resting ? RESTING_FACTOR : 1)
  const touchpoints = drawTouchpoints(random, character)
  const winProbability = probabilityToWin(facts, touchpoints)
  const base = { answerHours, touchpoints, winProbability }
  const isSlow = answerHours > ANSWER_LIMITS.slowHours

  const lostFrom = ((): LosingStage | null => {
    if (!random.chance(REACHES_CONTACT)) return 'lead'
    const speed = isSlow ? 'slow' : answerHours <= ANSWER_LIMITS.quickHours ? 'quick' : 'middling'
    if (!random.chance(REACHED_BY_ANSWER[speed])) return 'contact'
    if (random.chance(winProbability)) return null
    // Who has had a sample stands in the decision stage by the rules; who is weak there loses there.
    const late = touchpoints.has('sample') || character.winEffect < 0
    return late || random.chance(LOST_IN_DECISION) ? 'decision' : 'first_touch'
  })()
  if (lostFrom === null) return { ...base, won: true, lostFrom, cause: null, saidByRep: null, saidByBuyer: null }

  const crisis = lostFrom === 'decision' && isCrisis(month)
  const cause: LostCategory =
    lostFrom === 'contact' && isSlow && random.chance(SLOW_ANSWER_COSTS)
      ? 'slow_follow_up'
      : crisis && random.chance(HAPPENINGS.deliveryCrisis.deliveryShare)
        ? 'delivery_time'
        : random.weighted<LostCategory>(TRUE_LOSSES[lostFrom])
  return {
    ...base,
    won: false,
    lostFrom,
    cause,
    saidByRep: statementOfRep(random, cause),
    saidByBuyer: random.chance(BUYER_STATEMENTS.said[lostFrom])
      ? random.chance(BUYER_STATEMENTS.truth)
        ? cause
        : 'no_decision'
      : null,
  }
}

export function isCrisis(month: number): boolean {
  return month >= HAPPENINGS.deliveryCrisis.fromMonth && month <= HAPPENINGS.deliveryCrisis.toMonth
}

function drawTouchpoints(random: Random, { demoShare }: SalesCharacter): ReadonlySet<Touchpoint> {
  const had = new Set<Touchpoint>()
  for (const [name, { share }] of Object.entries(TOUCHPOINTS) as [Touchpoint, { share: number }][]) {
    if (random.chance(name === 'demo' ? demoShare : share)) had.add(name)
  }
  return had
}

/** Of a deal that has reached `first_touch`. A sum, so that each part is what it adds. */
function probabilityToWin(facts: Circumstances, touchpoints: ReadonlySet<Touchpoint>): number {
  const { launch, deliveryCrisis } = HAPPENINGS
  const launched = facts.productLine === launch.productLine && facts.month >= launch.month
  const sum =
    BASE_WIN_RATE +
    [...touchpoints].reduce((lift, name) => lift + TOUCHPOINTS[name].lift, 0) +
    facts.character.winEffect +
    INDUSTRY_EFFECT[facts.industry] +
    CHANNEL_FACTS[facts.channel].effect +
    (launched ? launch.winEffect : 0) +
    (isCrisis(facts.month) ? deliveryCrisis.winEffect : 0)
  return Math.min(HIGHEST, Math.max(LOWEST, sum))
}

function statementOfRep(random: Random, cause: LostCategory): LostCategory {
  const other: LostCategory = random.pick(['no_decision', 'other', 'budget', 'competitor'] as const)
  if (cause === 'slow_follow_up') return random.chance(0.6) ? 'price' : other
  const said = random.weighted(REP_STATEMENTS)
  return said === 'truth' ? cause : said === 'price' ? 'price' : other
}
