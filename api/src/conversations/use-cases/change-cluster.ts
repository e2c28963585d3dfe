import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { QuestionCluster } from '../../generated/prisma/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { type ClusterStep, stepCluster } from '../domain/cluster-lifecycle.ts'
import { ANALYSTS, clusterPolicy } from '../policy.ts'

/** Tries of the draft's job: about half an hour, then a person sees that it failed and may ask again. */
const DRAFT_ATTEMPTS = 7

/** Asks the CMS for an FAQ draft of the cluster's question, by a job. While one is on its way, asking again changes nothing. */
export async function draftFaqFromCluster(work: Work, clusterId: string): Promise<{ clusterId: string }> {
  return change(work, clusterId, async (transaction, cluster) => {
    if (cluster.draftStatus === 'queued') return
    await step(transaction, cluster, 'draft')
    await enqueue(transaction, 'draft_faq', { clusterId }, { key: `faq:${clusterId}`, maxAttempts: DRAFT_ATTEMPTS })
  })
}

/** Nobody needs an answer to this. */
export async function dismissCluster(work: Work, clusterId: string): Promise<{ clusterId: string }> {
  return change(work, clusterId, (transaction, cluster) => step(transaction, cluster, 'dismiss'))
}

export async function reopenCluster(work: Work, clusterId: string): Promise<{ clusterId: string }> {
  return change(work, clusterId, (transaction, cluster) => step(transaction, cluster, 'reopen'))
}

async function change(
  work: Work,
  clusterId: string,
  act: (transaction: Transaction, cluster: QuestionCluster) => Promise<void>,
): Promise<{ clusterId: string }> {
  requireRole(work.actor, ...ANALYSTS)
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM question_cluster WHERE id = ${clusterId}::uuid FOR UPDATE`
    const cluster = await transaction.questionCluster.findFirst({
      where: { id: clusterId, AND: [readable(clusterPolicy, work.actor)] },
    })
    if (cluster === null) throw new NotFoundFailure('The questions')
    await act(transaction, cluster)
    return { clusterId }
  })
}

async function step(transaction: Transaction, cluster: QuestionCluster, taken: ClusterStep): Promise<void> {
  await transaction.questionCluster.update({
    where: { id: cluster.id },
    data: { ...stepCluster(cluster, taken), answeredAt: null, ...(taken === 'draft' ? { draftError: null } : {}) },
  })
}
