import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { ModelKind } from '../../generated/prisma/enums.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { MODEL_ROLES } from '../policy.ts'
import { activate, lockKind } from '../store/model.store.ts'

/** Lets a version speak, whatever its figures: a person's word. Everybody is scored anew. */
export async function promoteModel(work: Work, id: string): Promise<{ id: string }> {
  requireRole(work.actor, ...MODEL_ROLES)
  return work.database.prisma.$transaction(async (transaction) => {
    const model = await transaction.modelVersion.findUnique({ where: { id }, select: { id: true, kind: true } })
    if (model === null) throw new NotFoundFailure('The model version')
    await lockKind(transaction, model.kind)
    return choose(work, transaction, model, 'model_promoted')
  })
}

/** Lets the version speak that spoke before this one. */
export async function rollBackModel(work: Work, kind: ModelKind): Promise<{ id: string }> {
  requireRole(work.actor, ...MODEL_ROLES)
  return work.database.prisma.$transaction(async (transaction) => {
    await lockKind(transaction, kind)
    const before = await transaction.modelVersion.findFirst({
      where: { kind, status: 'retired', retiredAt: { not: null } },
      orderBy: [{ retiredAt: 'desc' }, { version: 'desc' }],
      select: { id: true, kind: true },
    })
    if (before === null) throw new NotFoundFailure('An earlier version that spoke')
    return choose(work, transaction, before, 'model_rolled_back')
  })
}

/** Has the models learnt anew, in the background. */
export async function askForTraining(work: Work): Promise<boolean> {
  requireRole(work.actor, ...MODEL_ROLES)
  await work.database.prisma.$transaction(async (transaction) => {
    await enqueue(transaction, 'train_models', { by: actorKey(work.actor) }, { key: 'train_models', maxAttempts: 3 })
    await audit(work, transaction, 'training_asked', 'all')
  })
  return true
}

async function choose(
  work: Work,
  transaction: Transaction,
  model: { readonly id: string; readonly kind: ModelKind },
  action: string,
): Promise<{ id: string }> {
  await activate(transaction, model, { at: work.now(), by: actorKey(work.actor) })
  await audit(work, transaction, action, model.id)
  if (model.kind !== 'behaviour_weights') await enqueue(transaction, 'score_customers', {}, { key: 'score_customers' })
  return { id: model.id }
}

async function audit(work: Work, transaction: Transaction, action: string, subjectId: string): Promise<void> {
  await transaction.auditEntry.create({
    data: { actor: actorKey(work.actor), action, subject: 'model_version', subjectId, detail: {}, at: work.now() },
  })
}
