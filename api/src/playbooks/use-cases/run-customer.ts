import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { loadHistory } from '../../actions/store/customer-history.store.ts'
import { loadProposalContext, proposeActions } from '../../actions/use-cases/propose-actions.ts'
import { wakeDelayed } from '../../actions/use-cases/wake-delayed.ts'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { nextMoment } from '../domain/triggers.ts'
import { type ActivePlaybook, loadActivePlaybooks } from '../store/playbook.store.ts'
import { dueRuns } from '../store/run.store.ts'
import { rankPlaybookCards } from './rank-playbook-cards.ts'
import { startRuns } from './start-runs.ts'
import { takeSteps } from './take-steps.ts'

/**
 * Brings everything that is proposed for a customer up to date with what happened: playbooks begin and go on, delayed
 * cards come back, the rules propose anew. Running it again changes nothing. Ends by putting the next look into the
 * queue, for the moment at which the clock alone changes something.
 */
export async function runCustomer(work: Work, accountId: string): Promise<void> {
  const now = work.now()
  const { prisma } = work.database
  const begun = await prisma.$transaction(async (transaction) => {
    const history = await loadHistory(transaction, accountId, now)
    if (history === undefined) return undefined
    const playbooks = await loadActivePlaybooks(transaction)
    await startRuns(transaction, playbooks, history, now)
    await wakeDelayed(transaction, accountId, now)
    return { playbooks, context: await loadProposalContext(transaction) }
  })
  if (begun === undefined) return
  for (const runId of await dueRuns(prisma, accountId, now)) await takeSteps(work, runId, begun.context)
  // After the runs: what a playbook has just put on a card or sent is part of the history.
  await prisma.$transaction(async (transaction) => {
    const history = await loadHistory(transaction, accountId, now)
    if (history === undefined) return
    await proposeActions(work, transaction, history, begun.context)
    await rankPlaybookCards(transaction, history, now)
    const runAt = await nextLook(transaction, history, begun.playbooks, now)
    if (runAt !== undefined)
      await enqueue(transaction, 'run_playbooks', { accountId }, { runAt, key: `playbooks-next:${accountId}` })
  })
}

async function nextLook(
  transaction: Transaction,
  history: CustomerHistory,
  playbooks: readonly ActivePlaybook[],
  now: Date,
): Promise<Date | undefined> {
  const { accountId } = history
  const run = await transaction.playbookRun.aggregate({
    where: { accountId, status: 'waiting', playbook: { status: 'active' }, wakeAt: { gt: now } },
    _min: { wakeAt: true },
  })
  const delayed = await transaction.action.aggregate({
    where: { accountId, status: 'delayed', delayedUntil: { gt: now } },
    _min: { delayedUntil: true },
  })
  const moments = [
    run._min.wakeAt,
    delayed._min.delayedUntil,
    ...playbooks.map(({ definition }) => nextMoment(definition.trigger, history, now)),
  ].filter((moment) => moment instanceof Date)
  return moments.sort((a, b) => a.getTime() - b.getTime())[0]
}
