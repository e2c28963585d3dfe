import { z } from 'zod'
import type { Work } from '../../context.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole, requireStaff } from '../../shared/require-staff.ts'
import { greatestTarget, listTargets, TARGET_CODES, type Target } from '../domain/targets.ts'
import { loadTargets, saveTarget } from '../store/targets.store.ts'

/** What the house aims at; all staff may know by what they are measured. */
export async function readTargets(work: Pick<Work, 'actor' | 'database'>): Promise<readonly Target[]> {
  requireStaff(work.actor)
  return listTargets(await loadTargets(work.database.prisma))
}

const targetInput = z
  .object({ code: z.enum(TARGET_CODES), target: z.number().nonnegative().nullable() })
  .refine(({ code, target }) => target === null || target <= greatestTarget(code), {
    path: ['target'],
    message: 'is more than the figure can be; a share is between 0 and 1',
  })

/**
 * Sets or takes away what the house aims at, for executives and admins; what was before stands in the audit.
 * @throws {ForbiddenFailure} for others
 * @throws {ValidationFailure} for a target the figure cannot reach
 */
export async function setTarget(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  input: { readonly code: string; readonly target: number | null },
): Promise<void> {
  requireRole(work.actor, 'executive', 'admin')
  const { code, target } = parseInput(targetInput, input)
  const { actor } = work
  await work.database.prisma.$transaction(async (transaction) => {
    const before = (await loadTargets(transaction))[code] ?? null
    await saveTarget(transaction, code, target)
    await transaction.auditEntry.create({
      data: {
        actor: actorKey(actor),
        action: 'target_set',
        subject: 'target',
        subjectId: code,
        detail: { before, after: target },
        at: work.now(),
      },
    })
  })
}
