import { accountPolicy } from '../crm/policy.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

const ofReadableAccount = (user: UserActor) => ({ account: readable(accountPolicy, user) })

/** Action cards are seen by those who see the customer. */
export const actionPolicy: RowPolicy<Prisma.ActionWhereInput> = {
  rules: { sales: ofReadableAccount, lead: ofReadableAccount, executive: 'all', admin: 'all' },
}
