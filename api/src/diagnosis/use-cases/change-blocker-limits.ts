import { z } from 'zod'
import type { Work } from '../../context.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { type BlockerLimits, blockerLimits } from '../domain/blocker-limits.ts'
import { requireAnalyst } from '../policy.ts'
import { loadBlockerLimits, saveBlockerLimits } from '../store/blocker-limits.store.ts'

const limitsInput = z.object({ limits: blockerLimits })

/** When something counts as stuck. All staff may know by which limits they are measured. */
export async function readBlockerLimits(work: Work): Promise<BlockerLimits> {
  requireAnalyst(work.actor)
  return work.database.prisma.$transaction(loadBlockerLimits)
}

/** Executives and admins set the limits; what was before stands in the audit. Throws ForbiddenFailure and ValidationFailure. */
export async function changeBlockerLimits(work: Work, input: unknown): Promise<BlockerLimits> {
  requireRole(work.actor, 'executive', 'admin')
  const { limits } = parseInput(limitsInput, input)
  const { actor } = work
  return work.database.prisma.$transaction(async (transaction) => {
    const before = await loadBlockerLimits(transaction)
    await saveBlockerLimits(transaction, limits)
    await transaction.auditEntry.create({
      data: {
        actor: actorKey(actor),
        action: 'blocker_limits_changed',
        subject: 'setting',
        subjectId: 'blockers',
        detail: { before, after: limits },
        at: work.now(),
      },
    })
    return limits
  })
}
