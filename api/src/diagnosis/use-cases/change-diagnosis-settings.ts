import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireRole } from '../../shared/require-staff.ts'
import { type HouseTargets, houseTargets } from '../domain/benchmark.ts'
import { type BlockerLimits, blockerLimits } from '../domain/blocker-limits.ts'
import { requireAnalyst } from '../policy.ts'
import { loadBlockerLimits, saveBlockerLimits } from '../store/blocker-limits.store.ts'
import { loadHouseTargets, saveHouseTargets } from '../store/house-targets.store.ts'

/** When something counts as stuck, and what the house wants to reach. */
export interface DiagnosisSettings {
  readonly limits: BlockerLimits
  readonly targets: HouseTargets
}

const settingsInput = z.object({ limits: blockerLimits, targets: houseTargets })

/** All staff may know by which limits they are measured. */
export async function diagnosisSettings(work: Work): Promise<DiagnosisSettings> {
  requireAnalyst(work.actor)
  return work.database.prisma.$transaction(readSettings)
}

async function readSettings(transaction: Transaction): Promise<DiagnosisSettings> {
  return { limits: await loadBlockerLimits(transaction), targets: await loadHouseTargets(transaction) }
}

/** Executives and admins set the limits; what was before stands in the audit. Throws ForbiddenFailure and ValidationFailure. */
export async function changeDiagnosisSettings(work: Work, input: unknown): Promise<DiagnosisSettings> {
  requireRole(work.actor, 'executive', 'admin')
  const settings = parseInput(settingsInput, input)
  const { actor } = work
  return work.database.prisma.$transaction(async (transaction) => {
    const before = await readSettings(transaction)
    await saveBlockerLimits(transaction, settings.limits)
    await saveHouseTargets(transaction, settings.targets)
    await transaction.auditEntry.create({
      data: {
        actor: actorKey(actor),
        action: 'diagnosis_settings_changed',
        subject: 'setting',
        subjectId: 'diagnosis',
        detail: JSON.parse(JSON.stringify({ before, after: settings })),
        at: work.now(),
      },
    })
    return settings
  })
}
