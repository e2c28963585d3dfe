import { accountPolicy } from '../crm/policy.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

const ofReadableAccount = (user: UserActor) => ({ account: readable(accountPolicy, user) })

/** Notes are read by those who see the customer. */
export const meetingNotePolicy: RowPolicy<Prisma.MeetingNoteWhereInput> = {
  rules: { sales: ofReadableAccount, lead: ofReadableAccount, executive: 'all', admin: 'all' },
}
