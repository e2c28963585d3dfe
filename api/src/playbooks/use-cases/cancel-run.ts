import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { PlaybookStateFailure } from '../domain/errors.ts'
import { playbookRunPolicy } from '../policy.ts'
import { endRun, logStep } from '../store/run.store.ts'

/** Ends a customer's run; what it put on cards and nobody has done goes with it. */
export async function cancelRun(work: Work & { readonly actor: UserActor }, runId: string): Promise<{ runId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM playbook_run WHERE id = ${runId}::uuid FOR UPDATE`
    const run = await transaction.playbookRun.findFirst({
      where: { id: runId, AND: [readable(playbookRunPolicy, work.actor)] },
    })
    if (run === null) throw new NotFoundFailure('The run')
    if (run.endedAt !== null) throw new PlaybookStateFailure('This run has ended already.')
    await endRun(transaction, runId, 'cancelled', 'by_hand', work.now())
    await logStep(transaction, runId, 'end', 'cancelled', work.now(), { by: work.actor.name })
    return { runId }
  })
}
