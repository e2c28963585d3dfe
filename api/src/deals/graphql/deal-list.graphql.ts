import { builder } from '../../builder.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { opportunityPolicy } from '../../crm/policy.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { visibleNotices } from '../../shared/visible-notices.ts'
import { dealTotals } from '../use-cases/deal-board.ts'
import { dealsWhere, OpportunityFilterRef, OpportunityOrderRef } from './deal-filter.graphql.ts'

builder.queryField('opportunities', (t) =>
  t.prismaConnection({
    type: OpportunityRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: OpportunityFilterRef }), orderBy: t.arg({ type: OpportunityOrderRef }) },
    totalCount: async (_root, { filter }, context) =>
      context.database.prisma.opportunity.count({ where: await dealsWhere(context, filter) }),
    resolve: async (query, _root, { filter, orderBy }, context) => {
      const direction = orderBy?.direction ?? 'desc'
      const field = orderBy?.field ?? 'createdAt'
      const order =
        field === 'amountUsd' || field === 'expectedCloseOn'
          ? { [field]: { sort: direction, nulls: 'last' as const } }
          : { [field]: direction }
      return context.database.prisma.opportunity.findMany({
        ...query,
        where: await dealsWhere(context, filter),
        orderBy: [order, { id: 'asc' }],
      })
    },
  }),
)

const DealTotalsRef = builder.objectRef<Awaited<ReturnType<typeof dealTotals>>>('DealTotals').implement({
  fields: (t) => ({
    count: t.exposeInt('count'),
    value: t.field({ type: MoneyRef, description: 'Expected order value.', resolve: ({ value }) => value }),
  }),
})

builder.queryField('dealTotals', (t) =>
  t.field({
    type: DealTotalsRef,
    description: 'How many deals a filter finds, and what they are worth: all of them, not a page.',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: OpportunityFilterRef }) },
    resolve: async (_root, { filter }, context) => dealTotals(context, await dealsWhere(context, filter)),
  }),
)

builder.subscriptionField('dealChanged', (t) =>
  t.prismaField({
    type: OpportunityRef,
    description: 'Deals the viewer may see, whenever one is opened, changed, moved or ended.',
    authScopes: { staff: true },
    subscribe: (_root, _args, context) =>
      visibleNotices(context, 'deal_changed', (notice, actor) =>
        context.database.prisma.opportunity.count({
          where: { id: notice.id, AND: [readable(opportunityPolicy, actor)] },
        }),
      ),
    resolve: (query, notice, _args, { database }) =>
      database.prisma.opportunity.findUniqueOrThrow({ ...query, where: { id: notice.id } }),
  }),
)
