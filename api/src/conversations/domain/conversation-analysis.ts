import { ADVISOR_STEPS, type AdvisorStep } from '@tradewind/schema/contracts/advisor'
import { furtherStep } from './steps.ts'

/** From (inclusive) to (exclusive). */
export interface Period {
  readonly from: Date
  readonly to: Date
}

/** A turn as far as the analysis looks at it. */
export interface TurnFact {
  readonly conversationId: string
  readonly position: number
  readonly locale: string
  readonly stepAfter: AdvisorStep
  readonly outcome: 'answered' | 'partly' | 'unknown' | 'refused' | null
  readonly questionKind: string | null
  readonly parameters: readonly string[]
  readonly skus: readonly string[]
  readonly unserved: readonly string[]
  readonly competitors: readonly string[]
  readonly gateStatements: number
  /** Why each statement was taken out. */
  readonly gateReasons: readonly string[]
  readonly totalMs: number | null
}

export interface FeedbackFact {
  readonly verdict: 'up' | 'down'
  readonly byBuyer: boolean
  readonly corrected: boolean
}

export interface Count {
  readonly code: string
  readonly count: number
  /** 0…1 of what the list is about. */
  readonly share: number
}

export interface StepFigure {
  readonly step: AdvisorStep
  /** Talks that came as far as this step or further. */
  readonly reached: number
  readonly reachedShare: number
  /** Talks that stood here when they ended without a request or a hand-off. */
  readonly stopped: number
  readonly stoppedShare: number
}

/** What a period's talks say. Made of turns alone, which never change: asking again gives the same figures. */
export interface ConversationAnalysis {
  /** Talks with at least one turn in the period. */
  readonly conversations: number
  readonly turns: number
  readonly locales: readonly Count[]
  readonly steps: readonly StepFigure[]
  /** Share of the talks in which a thing came up. */
  readonly parameters: readonly Count[]
  readonly products: readonly Count[]
  readonly unserved: readonly Count[]
  readonly competitors: readonly Count[]
  /** Share of the questions. */
  readonly questionKinds: readonly Count[]
  readonly questions: {
    readonly total: number
    readonly answered: number
    readonly partly: number
    readonly unknown: number
    readonly refused: number
  }
  readonly gate: {
    readonly statements: number
    readonly removed: number
    readonly removedShare: number
    readonly reasons: readonly Count[]
  }
  /** Milliseconds from message to the whole answer; null when nothing was measured. */
  readonly responseTime: { readonly measured: number; readonly median: number | null; readonly p95: number | null }
  readonly feedback: {
    readonly up: number
    readonly down: number
    readonly corrections: number
    readonly staffCorrections: number
  }
}

const FINISHED: ReadonlySet<AdvisorStep> = new Set(['filed', 'handed_off'])

/** What the turns and thumbs of a period add up to. */
export function analyseConversations(
  turns: readonly TurnFact[],
  feedback: readonly FeedbackFact[],
): ConversationAnalysis {
  const talks = [...Map.groupBy(turns, ({ conversationId }) => conversationId).values()].map(summarise)
  const total = talks.length
  const perTalk = (codesOf: (turn: TurnFact) => readonly string[]) =>
    countCodes(
      talks.flatMap(({ turns: said }) => [...new Set(said.flatMap(codesOf))]),
      total,
    )
  const asked = turns.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
  const outcomes = (wanted: string) => asked.filter((outcome) => outcome === wanted).length
  const removed = turns.flatMap(({ gateReasons }) => gateReasons)
  const statements = turns.reduce((sum, { gateStatements }) => sum + gateStatements, 0)
  const times = turns.flatMap(({ totalMs }) => (totalMs === null ? [] : [totalMs])).sort((a, b) => a - b)
  const ofBuyers = feedback.filter(({ byBuyer }) => byBuyer)
  return {
    conversations: total,
    turns: turns.length,
    locales: countCodes(
      talks.map(({ locale }) => locale),
      total,
    ),
    steps: stepFigures(talks),
    parameters: perTalk((turn) => turn.parameters),
    products: perTalk((turn) => turn.skus),
    unserved: perTalk((turn) => turn.unserved),
    competitors: perTalk((turn) => turn.competitors),
    questionKinds: countCodes(
      turns.flatMap(({ questionKind }) => (questionKind === null ? [] : [questionKind])),
      asked.length,
    ),
    questions: {
      total: asked.length,
      answered: outcomes('answered'),
      partly: outcomes('partly'),
      unknown: outcomes('unknown'),
      refused: outcomes('refused'),
    },
    gate: {
      statements,
      removed: removed.length,
      removedShare: share(removed.length, statements),
      reasons: countCodes(removed, removed.length),
    },
    responseTime: { measured: times.length, median: percentile(times, 0.5), p95: percentile(times, 0.95) },
    feedback: {
      up: ofBuyers.filter(({ verdict }) => verdict === 'up').length,
      down: ofBuyers.filter(({ verdict }) => verdict === 'down').length,
      corrections: ofBuyers.filter(({ corrected }) => corrected).length,
      staffCorrections: feedback.filter(({ byBuyer, corrected }) => !byBuyer && corrected).length,
    },
  }
}

interface Talk {
  readonly turns: readonly TurnFact[]
  readonly locale: string
  readonly last: AdvisorStep
  readonly furthest: AdvisorStep
}

function summarise(said: readonly TurnFact[]): Talk {
  const turns = [...said].sort((a, b) => a.position - b.position)
  const last = turns.at(-1) as TurnFact
  return {
    turns,
    locale: last.locale,
    last: last.stepAfter,
    furthest: turns.reduce((step, { stepAfter }) => furtherStep(step, stepAfter), last.stepAfter),
  }
}

function stepFigures(talks: readonly Talk[]): StepFigure[] {
  const unfinished = talks.filter(({ furthest }) => !FINISHED.has(furthest))
  return ADVISOR_STEPS.map((step) => {
    const reached = talks.filter(({ furthest }) => furtherStep(furthest, step) === furthest).length
    const stopped = unfinished.filter(({ last }) => last === step).length
    return {
      step,
      reached,
      reachedShare: share(reached, talks.length),
      stopped,
      stoppedShare: share(stopped, talks.length),
    }
  })
}

/** How often each code comes, the commonest first, of equals by name. */
function countCodes(codes: readonly string[], whole: number): Count[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count, share: share(count, whole) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The value below which this part of them lies (nearest rank). Of sorted values. */
function percentile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(Math.ceil(sorted.length * part) - 1, 0)] ?? null
}
