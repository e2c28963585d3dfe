import type { Prisma } from '../generated/prisma/client.ts'
import type { RowPolicy } from '../shared/row-policy.ts'

/** The library is for everybody who sells or writes. It holds no customer's facts. */
export const contentPolicy: RowPolicy<Prisma.ContentItemWhereInput> = {
  rules: { sales: 'all', lead: 'all', executive: 'all', admin: 'all', marketer: 'all' },
}
