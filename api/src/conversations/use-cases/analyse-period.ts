import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { analyseConversations, type ConversationAnalysis, type Period } from '../domain/conversation-analysis.ts'
import { ANALYSTS } from '../policy.ts'
import { type AskedCluster, loadAskedClusters, loadFeedbackFacts, loadTurnFacts } from '../store/analysis.store.ts'

const DAY_MS = 86_400_000
const LONGEST_DAYS = 400
const MOST_CLUSTERS = 100

export interface PeriodAnalysis extends ConversationAnalysis, Period {
  readonly clusters: readonly AskedCluster[]
}

const periodInput = z
  .object({ from: z.date(), to: z.date() })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after the beginning' })
  .refine(({ from, to }) => to.getTime() - from.getTime() <= LONGEST_DAYS * DAY_MS, {
    path: ['to'],
    message: `a period has at most ${LONGEST_DAYS} days`,
  })

/** What the talks of a period say, for people who see to them. Throws ForbiddenFailure and ValidationFailure. */
export async function analysePeriod(work: Work, input: Period): Promise<PeriodAnalysis> {
  requireRole(work.actor, ...ANALYSTS)
  return work.database.prisma.$transaction((transaction) => readAnalysis(transaction, parseInput(periodInput, input)))
}

/** The same figures for page and mail, all of one moment. */
export async function readAnalysis(transaction: Transaction, period: Period): Promise<PeriodAnalysis> {
  const turns = await loadTurnFacts(transaction, period)
  const feedback = await loadFeedbackFacts(transaction, period)
  const clusters = await loadAskedClusters(transaction, period, MOST_CLUSTERS)
  return { ...analyseConversations(turns, feedback), ...period, clusters }
}
