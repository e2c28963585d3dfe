import { z } from 'zod'
import type { Work } from '../../context.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { FactsChangedFailure } from '../domain/errors.ts'
import { changedSince } from '../domain/seen-facts.ts'
import { findReadableAccount } from './assign-customer.ts'

const MOST_TAGS = 20
const text = (most: number) => z.string().trim().max(most, `at most ${most} characters`)

const factsInput = z.object({
  name: text(160).min(1, 'a customer has a name').optional(),
  website: text(300)
    .regex(/^(?:https?:\/\/\S+)?$/, 'is no web address: start it with https://')
    .nullable()
    .optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country')
    .nullable()
    .optional(),
  industry: text(60).nullable().optional(),
  employeeCount: z.int().min(1).max(5_000_000).nullable().optional(),
  tags: z.array(text(40).min(1)).max(MOST_TAGS).optional(),
})

/**
 * Changes what is known of a customer. What is not given stays; sending the old values takes it back.
 * @param seen what the caller saw of the facts it changes: if somebody changed them since, nothing is done.
 * @throws FactsChangedFailure, NotFoundFailure, ValidationFailure
 */
export async function updateAccount(
  work: Work & { readonly actor: UserActor },
  accountId: string,
  input: unknown,
  seen: Readonly<Record<string, unknown>> = {},
): Promise<{ accountId: string }> {
  const parsed = parseInput(factsInput, input)
  const facts = Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value === '' ? null : value]],
    ),
  )
  if (Object.keys(facts).length === 0)
    throw new ValidationFailure([{ path: [], code: 'empty', message: 'says nothing to change' }])
  if (parsed.tags !== undefined) facts.tags = [...new Set(parsed.tags)]
  return work.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
    const account = await findReadableAccount(work, transaction, accountId)
    const stale = changedSince(facts, seen, account)
    if (stale.length > 0) throw new FactsChangedFailure(stale)
    await transaction.account.update({ where: { id: accountId }, data: facts })
    const before = Object.fromEntries(Object.keys(facts).map((name) => [name, account[name as keyof typeof account]]))
    await transaction.auditEntry.create({
      data: {
        actor: actorKey(work.actor),
        action: 'account_changed',
        subject: 'account',
        subjectId: accountId,
        detail: JSON.parse(JSON.stringify({ before, after: facts })),
        at: work.now(),
      },
    })
    return { accountId }
  })
}
