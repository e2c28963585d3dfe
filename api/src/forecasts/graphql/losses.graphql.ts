import { builder } from '../../builder.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { opportunityPolicy } from '../../crm/policy.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { lossesOfPeriod, type PeriodLosses } from '../use-cases/losses-of-period.ts'

const PeriodLossesRef = builder.objectRef<PeriodLosses>('PeriodLosses').implement({
  description: 'What the deals lost in a period cost, in US dollars.',
  fields: (t) => ({
    customers: t.exposeInt('customers', { description: 'With at least one deal lost in the period.' }),
    deals: t.exposeInt('deals'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    dealsBefore: t.int({ resolve: ({ before }) => before.deals, description: 'Of the period before.' }),
    valueBefore: t.field({ type: MoneyRef, resolve: ({ before }) => before.value }),
    largest: t.prismaField({
      type: [OpportunityRef],
      description: 'The five that cost the most.',
      resolve: async (query, { largest }, _args, { actor, database }) => {
        const deals = await database.prisma.opportunity.findMany({
          ...query,
          where: { id: { in: [...largest] }, AND: [readable(opportunityPolicy, actor)] },
        })
        return deals.sort((a, b) => largest.indexOf(a.id) - largest.indexOf(b.id))
      },
    }),
  }),
})

builder.queryField('lossesOfPeriod', (t) =>
  t.field({
    type: PeriodLossesRef,
    authScopes: { staff: true },
    errors: { types: [ValidationFailure] },
    args: {
      from: t.arg({ type: 'DateTime', required: true }),
      to: t.arg({ type: 'DateTime', required: true }),
      teamId: t.arg.globalID(),
      ownerId: t.arg.globalID(),
    },
    resolve: (_root, { from, to, teamId, ownerId }, context) =>
      lossesOfPeriod(context, {
        from,
        to,
        teamId: teamId ? uuidOrNone(teamId.id) : null,
        ownerId: ownerId ? uuidOrNone(ownerId.id) : null,
      }),
  }),
)
