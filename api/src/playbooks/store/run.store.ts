import { type PlaybookDefinition, playbookDefinition } from '@tradewind/schema/contracts/playbook'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { PlaybookRunStatus } from '../../generated/prisma/enums.ts'

export interface LockedRun {
  readonly id: string
  readonly accountId: string
  readonly opportunityId: string | null
  readonly stepIndex: number
  readonly wakeAt: Date | null
  readonly startedAt: Date
  readonly version: number
  readonly playbook: { readonly code: string; readonly name: LocalizedText }
  readonly definition: PlaybookDefinition
}

/** The run, locked, if it may take a step now; undefined when somebody else took it, or it waits, or has ended. */
export async function lockDueRun(transaction: Transaction, runId: string, now: Date): Promise<LockedRun | undefined> {
  await transaction.$queryRaw`SELECT 1 FROM playbook_run WHERE id = ${runId}::uuid FOR UPDATE`
  const run = await transaction.playbookRun.findUnique({
    where: { id: runId },
    include: { ofVersion: true, playbook: { select: { code: true, name: true, status: true } } },
  })
  if (run === null || run.status !== 'waiting' || (run.wakeAt !== null && run.wakeAt > now)) return undefined
  if (run.playbook.status === 'paused' || run.playbook.status === 'archived') return undefined
  return {
    ...run,
    playbook: { code: run.playbook.code, name: run.playbook.name as LocalizedText },
    definition: playbookDefinition.parse(run.ofVersion.definition),
  }
}

/** Runs of a customer that may take a step now. Those of a paused playbook wait until it goes on. */
export async function dueRuns(transaction: Transaction, accountId: string, now: Date): Promise<string[]> {
  const rows = await transaction.playbookRun.findMany({
    where: {
      accountId,
      status: 'waiting',
      playbook: { status: { in: ['active', 'draft'] } },
      OR: [{ wakeAt: null }, { wakeAt: { lte: now } }],
    },
    select: { id: true },
    orderBy: { startedAt: 'asc' },
  })
  return rows.map(({ id }) => id)
}

export async function logStep(
  transaction: Transaction,
  runId: string,
  step: string,
  outcome: string,
  at: Date,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  await transaction.playbookRunStep.create({ data: { runId, step, outcome, detail, at } })
}

/** Ends a run; what it put on people's cards and nobody has done is no longer needed. */
export async function endRun(
  transaction: Transaction,
  runId: string,
  status: Extract<PlaybookRunStatus, 'done' | 'cancelled' | 'failed'>,
  outcome: string,
  at: Date,
): Promise<void> {
  await transaction.playbookRun.update({
    where: { id: runId },
    data: { status, outcome, endedAt: at, wakeAt: null },
  })
  if (status === 'done') return
  await transaction.action.updateMany({
    where: { playbookRunId: runId, status: { in: ['pending', 'awaiting_approval', 'delayed'] } },
    data: { status: 'expired' },
  })
}

/** Ends every run of a playbook that is put away, with what it put on cards. Returns how many. */
export async function endRunsOf(transaction: Transaction, playbookId: string, at: Date): Promise<number> {
  const open = await transaction.playbookRun.findMany({
    where: { playbookId, status: { in: ['waiting', 'awaiting_approval'] } },
    select: { id: true },
  })
  const ids = open.map(({ id }) => id)
  await transaction.playbookRun.updateMany({
    where: { id: { in: ids } },
    data: { status: 'cancelled', outcome: 'archived', endedAt: at, wakeAt: null },
  })
  await transaction.playbookRunStep.createMany({
    data: ids.map((runId) => ({ runId, step: 'end', outcome: 'stopped_archived', at })),
  })
  await transaction.action.updateMany({
    where: { playbookRunId: { in: ids }, status: { in: ['pending', 'awaiting_approval', 'delayed'] } },
    data: { status: 'expired' },
  })
  return ids.length
}
