import { accountPolicy } from '../crm/policy.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

const ofReadableAccount = (user: UserActor) => ({ account: readable(accountPolicy, user) })

/** A run is seen by those who see the customer. */
export const playbookRunPolicy: RowPolicy<Prisma.PlaybookRunWhereInput> = {
  rules: { sales: ofReadableAccount, lead: ofReadableAccount, executive: 'all', admin: 'all' },
}

/** The processes themselves are everybody's to read who sells. */
export const playbookPolicy: RowPolicy<Prisma.PlaybookWhereInput> = {
  rules: { sales: 'all', lead: 'all', executive: 'all', admin: 'all' },
}
