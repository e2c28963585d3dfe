import { createHash } from 'node:crypto'
import type { Prisma, Transaction } from '../database/client.ts'
import { type Actor, actorKey } from '../identity/domain/actor.ts'
import { IdempotencyFailure } from './domain/failure.ts'

export interface IdempotentRequest {
  readonly actor: Actor
  readonly key: string
  readonly operation: string
  /** The whole body; the same key with another body is refused. */
  readonly body: unknown
}

/** JSON with sorted keys, so that the order a client writes its fields in does not matter. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/**
 * Runs a write once per key, in one transaction with the record that it ran. Of concurrent requests with one key the
 * others wait on the record's primary key and then get the first one's outcome. A failed run leaves no record.
 * @param run returns what the answer is rebuilt from (ids), as JSON.
 */
export async function idempotently<Outcome extends object>(
  prisma: Prisma,
  request: IdempotentRequest,
  run: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const actor = actorKey(request.actor)
  const requestHash = createHash('sha256')
    .update(canonicalJson([request.operation, request.body]))
    .digest('hex')
  return prisma.$transaction(async (transaction) => {
    const inserted = await transaction.$executeRaw`
      INSERT INTO idempotency_record (actor, key, operation, request_hash)
      VALUES (${actor}, ${request.key}, ${request.operation}, ${requestHash}) ON CONFLICT DO NOTHING`
    const where = { actor_key: { actor, key: request.key } }
    if (inserted === 0) {
      const record = await transaction.idempotencyRecord.findUniqueOrThrow({ where })
      if (record.requestHash !== requestHash) throw new IdempotencyFailure()
      return record.outcome as Outcome
    }
    const outcome = await run(transaction)
    await transaction.idempotencyRecord.update({ where, data: { outcome } })
    return outcome
  })
}
