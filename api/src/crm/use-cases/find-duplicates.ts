import { notifyUsers } from '../../collaboration/use-cases/notify-users.ts'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey, SYSTEM, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { chooseWinner, type Evidence, isProof, strengthOf } from '../domain/merge/duplicate-evidence.ts'
import { accountPolicy } from '../policy.ts'
import { type CandidatePair, findCandidatePairs } from '../store/merge/duplicate.store.ts'
import { mergeAccounts } from './merge-accounts.ts'
import { mergesByItself } from './merge-setting.ts'

export interface Duplicate {
  readonly winnerId: string
  readonly loserId: string
  /** 0–1: how sure the evidence makes. */
  readonly strength: number
  readonly evidence: readonly Evidence[]
}

/** Customers that may be one, the surest first, with who should stay. */
export async function findDuplicates(
  work: Pick<Work, 'actor' | 'database'>,
  accountId: string | null = null,
  limit = 100,
): Promise<Duplicate[]> {
  const { prisma } = work.database
  const pairs = await findCandidatePairs(prisma, work.actor, accountId, limit)
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))]
  const sides = await prisma.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, createdAt: true, domain: true, ownerId: true, openDeals: true },
  })
  const side = new Map(sides.map((one) => [one.id, one]))
  return pairs
    .flatMap(({ firstId, secondId, evidence }) => {
      const [first, second] = [side.get(firstId), side.get(secondId)]
      if (first === undefined || second === undefined) return []
      const winner = chooseWinner(first, second)
      const loserId = winner.id === firstId ? secondId : firstId
      return [{ winnerId: winner.id, loserId, strength: strengthOf(evidence), evidence }]
    })
    .sort((a, b) => b.strength - a.strength)
}

/** What speaks for merging two customers, to be written down with the merge: empty when only a person thinks so. */
export async function evidenceBetween(
  work: Pick<Work, 'actor' | 'database'>,
  one: string,
  other: string,
): Promise<readonly Evidence[]> {
  const pairs = await findCandidatePairs(work.database.prisma, work.actor, one)
  return pairs.find(({ firstId, secondId }) => firstId === other || secondId === other)?.evidence ?? []
}

/** Somebody looked: these are two customers, and are not proposed again. `apart` false takes that back. */
export async function keepApart(
  work: Work & { readonly actor: UserActor },
  one: string,
  other: string,
  apart: boolean,
): Promise<void> {
  const [firstId = one, secondId = other] = [one, other].sort()
  await work.database.prisma.$transaction(async (transaction) => {
    const seen = await transaction.account.count({
      where: { id: { in: [one, other] }, AND: [readable(accountPolicy, work.actor)] },
    })
    if (seen < 2) throw new NotFoundFailure('The customer')
    if (!apart) {
      await transaction.accountDistinct.deleteMany({ where: { firstId, secondId } })
      return
    }
    await transaction.accountDistinct.createMany({
      data: [{ firstId, secondId, decidedBy: actorKey(work.actor), decidedAt: work.now() }],
      skipDuplicates: true,
    })
  })
}

/**
 * By the clock, and when a contact turns out to be known elsewhere: merges what is proved if the house wants that, and
 * tells the owners of the rest that is proved. @returns how many were merged.
 */
export async function settleProvedDuplicates(work: Work): Promise<number> {
  const system = { ...work, actor: SYSTEM }
  const proved = (await findCandidatePairs(work.database.prisma, SYSTEM, null, 500)).filter(({ evidence }) =>
    isProof(evidence),
  )
  if (!(await mergesByItself(work.database.prisma))) {
    for (const pair of proved) await tellOwners(work, pair)
    return 0
  }
  let merged = 0
  for (const { winnerId, loserId, evidence } of (await findDuplicates(system, null, 500)).filter((one) =>
    isProof(one.evidence),
  )) {
    const gone = await work.database.prisma.account.count({
      where: { id: { in: [winnerId, loserId] }, mergedIntoId: { not: null } },
    })
    if (gone > 0) continue
    await mergeAccounts(system, winnerId, loserId, evidence)
    merged += 1
  }
  return merged
}

async function tellOwners(work: Work, { firstId, secondId }: CandidatePair): Promise<void> {
  await work.database.prisma.$transaction(async (transaction: Transaction) => {
    const accounts = await transaction.account.findMany({
      where: { id: { in: [firstId, secondId] } },
      orderBy: { id: 'asc' },
    })
    for (const account of accounts) {
      if (account.ownerId === null) continue
      await notifyUsers(transaction, {
        userIds: [account.ownerId],
        kind: 'duplicate_found',
        data: { href: '/workspace/customers/duplicates', accountId: account.id, account: account.name },
        dedupeKey: `duplicate:${firstId}:${secondId}`,
        at: work.now(),
      })
    }
  })
}
