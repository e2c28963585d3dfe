import type { Prisma } from '../generated/prisma/client.ts'
import type { RowPolicy } from '../shared/row-policy.ts'

/** Colleagues know each other by name; who is no staff sees only oneself. */
export const userPolicy: RowPolicy<Prisma.UserWhereInput> = {
  rules: {
    sales: () => ({ role: { notIn: ['visitor', 'partner'] } }),
    lead: () => ({ role: { notIn: ['visitor', 'partner'] } }),
    executive: 'all',
    admin: 'all',
    marketer: (user) => ({ id: user.id }),
    partner: (user) => ({ id: user.id }),
    visitor: (user) => ({ id: user.id }),
  },
}

export const teamPolicy: RowPolicy<Prisma.TeamWhereInput> = {
  rules: { sales: 'all', lead: 'all', executive: 'all', admin: 'all' },
}
