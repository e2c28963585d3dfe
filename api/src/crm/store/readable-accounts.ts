import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'

/**
 * The rights of accountPolicy as SQL, for figures that are counted in the database: a condition on the columns
 * `id`, `owner_id` and `team_id` of table alias `alias`. Fails closed. A test compares it with the policy, role by role.
 * @param alias a name written in code, never by a caller.
 */
export function readableAccountsSql(actor: Actor, alias = 'a'): Prisma.Sql {
  const byOwner = readableByOwnerSql(actor, alias)
  if (actor.kind !== 'user' || (actor.role !== 'sales' && actor.role !== 'lead')) return byOwner
  const id = Prisma.raw(`"${alias}"."id"`)
  return Prisma.sql`(${byOwner} OR EXISTS (SELECT 1 FROM account_share sh WHERE sh.account_id = ${id} AND sh.user_id = ${actor.id}::uuid))`
}

/**
 * The part of these rights that hangs on whose customer it is, without what is shared: a condition on the columns
 * `owner_id` and `team_id`. Fails closed.
 * @param alias a name written in code, never by a caller.
 */
export function readableByOwnerSql(actor: Actor, alias: string): Prisma.Sql {
  const column = (name: string): Prisma.Sql => Prisma.raw(`"${alias}"."${name}"`)
  if (actor.kind === 'system') return Prisma.sql`TRUE`
  if (actor.kind !== 'user') return Prisma.sql`FALSE`
  if (actor.role === 'executive' || actor.role === 'admin') return Prisma.sql`TRUE`
  const own = Prisma.sql`${column('owner_id')} = ${actor.id}::uuid`
  if (actor.role === 'sales' || (actor.role === 'lead' && actor.teamId === null)) return own
  if (actor.role !== 'lead') return Prisma.sql`FALSE`
  return Prisma.sql`(${column('team_id')} = ${actor.teamId}::uuid
    OR ${column('owner_id')} IN (SELECT u.id FROM "user" u WHERE u.team_id = ${actor.teamId}::uuid)
    OR (${column('owner_id')} IS NULL AND ${column('team_id')} IS NULL))`
}
