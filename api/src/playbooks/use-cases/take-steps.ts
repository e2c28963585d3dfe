import { loadHistory } from '../../actions/store/customer-history.store.ts'
import type { ProposalContext } from '../../actions/use-cases/propose-actions.ts'
import type { Work } from '../../context.ts'
import { countryCalendar } from '../calendar/country-calendar.ts'
import { type Decision, decide } from '../domain/run-engine.ts'
import { endRun, lockDueRun, logStep } from '../store/run.store.ts'
import { askForApproval } from './ask-for-approval.ts'
import { performStep } from './perform-step.ts'

/** More steps than a playbook has: a run that takes them all in one go is cut off and goes on with the next job. */
const MOST_STEPS = 50

/**
 * Takes a run as far as it goes now. Each step is one transaction with all it does: a process that dies in between loses
 * nothing and does nothing twice.
 */
export async function takeSteps(work: Work, runId: string, context: ProposalContext): Promise<void> {
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    if (!(await takeStep(work, runId, context))) return
  }
}

/** One step. True when another may follow at once. */
async function takeStep(work: Work, runId: string, context: ProposalContext): Promise<boolean> {
  return work.database.prisma.$transaction(async (transaction) => {
    const now = work.now()
    const run = await lockDueRun(transaction, runId, now)
    if (run === undefined) return false
    const history = await loadHistory(transaction, run.accountId, now)
    if (history === undefined) {
      await endRun(transaction, run.id, 'cancelled', 'customer_gone', now)
      return false
    }
    const step = run.definition.steps[run.stepIndex]?.id ?? 'end'
    const decision: Decision = decide(run.definition, run, history, countryCalendar(history.country), now)
    const goTo = (stepIndex: number) =>
      transaction.playbookRun.update({ where: { id: run.id }, data: { stepIndex, wakeAt: null } })
    switch (decision.kind) {
      case 'stop':
        await logStep(transaction, run.id, step, `stopped_${decision.reason}`, now)
        await endRun(transaction, run.id, 'cancelled', decision.reason, now)
        return false
      case 'wait':
        await transaction.playbookRun.update({ where: { id: run.id }, data: { wakeAt: decision.until } })
        await logStep(transaction, run.id, step, decision.why === 'wait' ? 'waits' : 'waits_for_office', now, {
          until: decision.until.toISOString(),
        })
        return false
      case 'pass':
        await goTo(decision.to)
        await logStep(transaction, run.id, step, decision.outcome, now)
        return true
      case 'act': {
        const { outcome, detail } = await performStep(work, transaction, run, decision, history, context)
        await goTo(run.stepIndex + 1)
        await logStep(transaction, run.id, step, outcome, now, detail)
        return true
      }
      case 'ask': {
        await askForApproval(transaction, run, decision.by, step, history, context, now)
        await transaction.playbookRun.update({
          where: { id: run.id },
          data: { status: 'awaiting_approval', wakeAt: null },
        })
        await logStep(transaction, run.id, step, 'asked', now, { by: decision.by })
        return false
      }
      case 'end':
        await logStep(transaction, run.id, step, decision.outcome === 'finished' ? 'finished' : 'does_not_hold', now)
        await endRun(transaction, run.id, 'done', decision.outcome, now)
        return false
    }
  })
}
