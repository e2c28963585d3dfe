import type { Prisma } from '../generated/prisma/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import type { RowPolicy } from '../shared/row-policy.ts'

/**
 * A report is its reader's own, as far as the reader's role still reaches: who no longer leads a team does not keep the
 * team's figures.
 */
const own =
  (...levels: readonly string[]) =>
  (user: UserActor): Prisma.ReportWhereInput => ({
    userId: user.id,
    OR: levels.map((level) => ({ content: { path: ['scope', 'level'], equals: level } })),
  })

export const reportPolicy: RowPolicy<Prisma.ReportWhereInput> = {
  rules: {
    sales: own('own'),
    lead: own('own', 'team'),
    executive: own('own', 'team', 'company'),
    admin: own('own', 'team', 'company'),
  },
}
