import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { evaluateStageWithin } from '../../funnel/use-cases/evaluate-stage.ts'
import type { Account, Prisma } from '../../generated/prisma/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import type { Evidence } from '../domain/merge/duplicate-evidence.ts'
import { MergeStateFailure } from '../domain/merge/errors.ts'
import { factsGiven, factsTakenBack, type GivenFact } from '../domain/merge/merge-facts.ts'
import { accountPolicy } from '../policy.ts'
import { type DoubledWork, endDoubledWork, reopenDoubledWork } from '../store/merge/doubled-work.store.ts'
import { type MovedRows, moveRows, moveRowsBack } from '../store/merge/moved-rows.store.ts'
import { giveSharesBack, type MovedShares, moveShares } from '../store/merge/moved-shares.store.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'

/** What a merge did, as account_merge.moved keeps it. */
interface Moved {
  readonly rows: MovedRows
  /** Work of the loser that the winner had open already. Merges of earlier days have none. */
  readonly ended?: DoubledWork
  readonly shares: MovedShares
  /** Facts the winner was given. */
  readonly facts: Readonly<Record<string, GivenFact>>
  /** The loser's domain, when it went to the winner. */
  readonly domain: string | null
}

/**
 * Makes one customer of two: everything of the loser goes to the winner, gaps in its facts are filled, its stage follows
 * from both histories. What moved is written down, so that undoMerge gives it back. People need to see both; a sales
 * person merges own customers only.
 */
export async function mergeAccounts(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  winnerId: string,
  loserId: string,
  evidence: readonly Evidence[],
): Promise<{ mergeId: string }> {
  return work.database.prisma.$transaction(
    async (transaction) => {
      if (winnerId === loserId) throw new MergeStateFailure('same', 'A customer is not merged with itself.')
      await lockPair(transaction, winnerId, loserId)
      const winner = await findOwn(work, transaction, winnerId)
      const loser = await findOwn(work, transaction, loserId)
      if (winner.mergedIntoId !== null || loser.mergedIntoId !== null)
        throw new MergeStateFailure('merged_already', 'One of the two is merged into another customer already.')
      const now = work.now()
      // A domain is one customer's: the loser has to let go of it first.
      const given = factsGiven(winner, loser)
      await transaction.account.update({
        where: { id: loserId },
        data: { mergedIntoId: winnerId, ...(given.domain === undefined ? {} : { domain: null }) },
      })
      await transaction.account.update({ where: { id: winnerId }, data: given as Prisma.AccountUpdateInput })
      const ended = await endDoubledWork(transaction, loserId, winnerId, now)
      const rows = await moveRows(transaction, loserId, winnerId)
      const shares = await moveShares(transaction, loser, { ...winner, ...given })
      const moved: Moved = { rows, ended, shares, facts: remember(winner, given), domain: given.domain ?? null }
      const merge = await transaction.accountMerge.create({
        data: {
          winnerId,
          loserId,
          evidence: evidence.map((one) => ({ ...one })),
          moved: JSON.parse(JSON.stringify(moved)) as Prisma.InputJsonValue,
          mergedBy: actorKey(work.actor),
          mergedAt: now,
        },
      })
      await lookAnew(transaction, winnerId)
      await record(work, transaction, merge.id, 'merged', winnerId, loser)
      return { mergeId: merge.id }
    },
    { timeout: 60_000 },
  )
}

/** Makes two of one again: what moved goes back, what came since stays with the winner, facts changed since stay. */
export async function undoMerge(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  mergeId: string,
): Promise<{ mergeId: string }> {
  return work.database.prisma.$transaction(
    async (transaction) => {
      const merge = await transaction.accountMerge.findUnique({ where: { id: mergeId } })
      if (merge === null) throw new NotFoundFailure('The merge')
      const { winnerId, loserId } = merge
      await lockPair(transaction, winnerId, loserId)
      const winner = await findOwn(work, transaction, winnerId)
      const current = await transaction.accountMerge.findUniqueOrThrow({ where: { id: mergeId } })
      if (current.undoneAt !== null) throw new MergeStateFailure('undone_already', 'This merge was undone already.')
      if (winner.mergedIntoId !== null)
        throw new MergeStateFailure('later_merge', 'The customer was merged into another one since. Undo that first.')
      const moved = current.moved as unknown as Moved
      await moveRowsBack(transaction, moved.rows, winnerId, loserId)
      if (moved.ended !== undefined) await reopenDoubledWork(transaction, moved.ended, loserId)
      await giveSharesBack(transaction, moved.shares, winnerId, loserId)
      const back = factsTakenBack(moved.facts, asJson(winner))
      await transaction.account.update({ where: { id: winnerId }, data: back as Prisma.AccountUpdateInput })
      const domain = moved.domain !== null && 'domain' in back ? { domain: moved.domain } : {}
      const loser = await transaction.account.update({
        where: { id: loserId },
        data: { mergedIntoId: null, ...domain },
      })
      await transaction.accountMerge.update({
        where: { id: mergeId },
        data: { undoneAt: work.now(), undoneBy: actorKey(work.actor) },
      })
      await lookAnew(transaction, winnerId)
      await lookAnew(transaction, loserId)
      await record(work, transaction, mergeId, 'merge_undone', winnerId, loser)
      return { mergeId }
    },
    { timeout: 60_000 },
  )
}

/** The customer's history is another one now: its stage at once, its scores, playbooks and next actions by a job. */
async function lookAnew(transaction: Transaction, accountId: string): Promise<void> {
  await evaluateStageWithin(transaction, accountId)
  await enqueue(transaction, 'score_account', { accountId }, { key: `score:${accountId}` })
  await enqueue(transaction, 'run_playbooks', { accountId }, { key: `playbooks:${accountId}` })
}

/** Both in one order: two merges of the same customers wait for each other instead of for ever. */
async function lockPair(transaction: Transaction, ...ids: readonly string[]): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
}

async function findOwn(work: Pick<Work, 'actor'>, transaction: Transaction, accountId: string): Promise<Account> {
  const { actor } = work
  const account = await transaction.account.findFirst({
    where: { id: accountId, AND: [readable(accountPolicy, actor)] },
  })
  if (account === null) throw new NotFoundFailure('The customer')
  if (actor.kind === 'user' && actor.role === 'sales' && account.ownerId !== actor.id)
    throw new ForbiddenFailure('You merge your own customers. Ask your team lead for others.')
  return account
}

const asJson = (account: Account): Record<string, unknown> =>
  JSON.parse(JSON.stringify(account)) as Record<string, unknown>

function remember(winner: Account, given: object): Record<string, GivenFact> {
  const before = asJson(winner)
  const after = JSON.parse(JSON.stringify(given)) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, { before: before[name] ?? null, given: value }]),
  )
}

async function record(
  work: Pick<Work, 'actor' | 'now'>,
  transaction: Transaction,
  mergeId: string,
  action: 'merged' | 'merge_undone',
  winnerId: string,
  loser: Account,
): Promise<void> {
  const by = work.actor.kind === 'user' ? { by: work.actor.name } : {}
  await addTimelineEntry(transaction, {
    accountId: winnerId,
    kind: 'merge',
    action,
    sourceId: mergeId,
    actor: actorKey(work.actor),
    data: { mergeId, loser: loser.name, loserId: loser.id, ...by },
    occurredAt: work.now(),
  })
  await transaction.auditEntry.create({
    data: {
      actor: actorKey(work.actor),
      action: `account_${action}`,
      subject: 'account',
      subjectId: winnerId,
      detail: { mergeId, loserId: loser.id },
      at: work.now(),
    },
  })
}
