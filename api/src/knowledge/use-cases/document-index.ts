import type { DocumentIndexState } from '@tradewind/schema/contracts/knowledge-documents'
import type { Work } from '../../context.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { fetchDocumentIndex, postReindex } from '../knowledge-client.ts'

/** Who answers for what the advisor can quote. */
const KEEPERS = ['marketer', 'admin'] as const

/** What the advisor can quote, and what could not be read. Throws ForbiddenFailure and KnowledgeFailure. */
export async function readDocumentIndex(work: Work): Promise<DocumentIndexState> {
  requireRole(work.actor, ...KEEPERS)
  return fetchDocumentIndex(work.environment)
}

/**
 * Has everything read again, and notes who wanted it. While a reading runs, nothing is begun and nothing noted: the
 * answer shows the one that runs. Throws ForbiddenFailure and KnowledgeFailure.
 */
export async function reindexDocuments(work: Work): Promise<DocumentIndexState> {
  const { actor, environment } = work
  requireRole(actor, ...KEEPERS)
  const before = await fetchDocumentIndex(environment)
  if (before.reindex.state === 'running') return before
  const reindex = await postReindex(environment)
  await work.database.prisma.auditEntry.create({
    data: {
      actor: actorKey(actor),
      action: 'documents_reindexed',
      subject: 'document_index',
      subjectId: reindex.jobId ?? 'unknown',
      detail: { documents: before.documents, failed: before.failed },
      at: work.now(),
    },
  })
  return { ...before, reindex }
}
