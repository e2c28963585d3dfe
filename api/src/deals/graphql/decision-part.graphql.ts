import { builder } from '../../builder.ts'
import { ContactRef } from '../../crm/graphql/contact.graphql.ts'
import { BuyingRoleRef, StanceRef } from './decision-chain.graphql.ts'

/** A deal is of the contact's own customer: who sees the one sees the other. */
const PartRef = builder.prismaObject('OpportunityContact', {
  name: 'DecisionPart',
  description: 'What part a contact plays in the decision about a deal.',
  fields: (t) => ({
    opportunity: t.relation('opportunity'),
    role: t.expose('role', { type: BuyingRoleRef }),
    stance: t.expose('stance', { type: StanceRef }),
  }),
})

builder.prismaObjectField(ContactRef, 'decisionParts', (t) =>
  t.relation('opportunityContacts', {
    type: PartRef,
    description: 'In the open deals.',
    query: {
      where: { opportunity: { status: 'open' } },
      orderBy: [{ createdAt: 'asc' }, { opportunityId: 'asc' }],
      take: 50,
    },
  }),
)
