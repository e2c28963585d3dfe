import type { Transaction } from '../../database/client.ts'
import type { ClusterStatus, DraftStatus } from '../../generated/prisma/enums.ts'
import type { FeedbackFact, Period, TurnFact } from '../domain/conversation-analysis.ts'

export async function loadTurnFacts(transaction: Transaction, { from, to }: Period): Promise<TurnFact[]> {
  return transaction.$queryRaw<TurnFact[]>`
    SELECT conversation_id AS "conversationId", position, locale, step_after::text AS "stepAfter", outcome::text,
           question_kind AS "questionKind", parameters, skus, unserved, competitors, gate_statements AS "gateStatements",
           ARRAY(SELECT jsonb_array_elements(coalesce(filed #> '{gate,removed}',
             jsonb_path_query_first(filed, '$.events[*] ? (@.type == "answer").answer.gate.removed'), '[]')) ->> 'reason') AS "gateReasons",
           total_ms AS "totalMs"
    FROM conversation_turn WHERE at >= ${from} AND at < ${to}
    ORDER BY conversation_id, position`
}

export async function loadFeedbackFacts(transaction: Transaction, { from, to }: Period): Promise<FeedbackFact[]> {
  return transaction.$queryRaw<FeedbackFact[]>`
    SELECT verdict::text, user_id IS NULL AS "byBuyer", correction IS NOT NULL AS corrected
    FROM turn_feedback WHERE at >= ${from} AND at < ${to}`
}

/** A cluster with how often it was asked in a period. */
export interface AskedCluster {
  readonly id: string
  readonly question: string
  readonly locale: string
  readonly status: ClusterStatus
  readonly draftStatus: DraftStatus
  readonly count: number
  /** Languages it was asked in. */
  readonly locales: string[]
}

/** Clusters with questions in the period, the most asked first. */
export async function loadAskedClusters(
  transaction: Transaction,
  { from, to }: Period,
  limit: number,
): Promise<AskedCluster[]> {
  return transaction.$queryRaw<AskedCluster[]>`
    SELECT c.id, c.question, c.locale, c.status::text, c.draft_status::text AS "draftStatus", count(*)::int AS count,
           array_agg(DISTINCT q.locale ORDER BY q.locale) AS locales
    FROM question_cluster c JOIN unanswered_question q ON q.cluster_id = c.id
    WHERE q.at >= ${from} AND q.at < ${to}
    GROUP BY c.id ORDER BY count(*) DESC, c.created_at, c.id LIMIT ${limit}`
}
