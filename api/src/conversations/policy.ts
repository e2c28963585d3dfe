import { accountPolicy } from '../crm/policy.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

/**
 * Who sees the customer sees the talks. Of buyers nobody knows yet: leads and above see all, a sales person those that
 * were given to them.
 */
export const conversationPolicy: RowPolicy<Prisma.ConversationWhereInput> = {
  rules: {
    sales: (user) => ({
      OR: [{ account: readable(accountPolicy, user) }, { accountId: null, ownerId: user.id }],
    }),
    lead: (user) => ({ OR: [{ account: readable(accountPolicy, user) }, { accountId: null }] }),
    executive: 'all',
    admin: 'all',
  },
}

export const turnPolicy: RowPolicy<Prisma.ConversationTurnWhereInput> = {
  rules: {
    sales: (user) => ({ conversation: readable(conversationPolicy, user) }),
    lead: (user) => ({ conversation: readable(conversationPolicy, user) }),
    executive: 'all',
    admin: 'all',
  },
}

/** Questions carry no contact data: marketers answer them. */
export const clusterPolicy: RowPolicy<Prisma.QuestionClusterWhereInput> = {
  rules: { marketer: 'all', lead: 'all', executive: 'all', admin: 'all' },
}

/** Roles that read the analysis and see to the questions. */
export const ANALYSTS = ['marketer', 'lead', 'executive', 'admin'] as const
