import type { Currency } from '@tradewind/schema/locales'
import { fromDecimal } from '@tradewind/schema/money'
import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { opportunityPolicy } from '../policy.ts'
import { OpportunityStatusRef } from './enums.graphql.ts'

export const OpportunityRef = builder.prismaNode('Opportunity', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(opportunityPolicy, context.actor)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    status: t.expose('status', { type: OpportunityStatusRef }),
    value: t.field({
      type: MoneyRef,
      nullable: true,
      resolve: ({ amount, currency }) =>
        amount === null || currency === null ? null : (fromDecimal(amount.toFixed(), currency as Currency) ?? null),
    }),
    owner: t.relation('owner', { nullable: true }),
    account: t.relation('account'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    lostReason: t.exposeString('lostReason', { nullable: true }),
  }),
})

builder.queryField('opportunities', (t) =>
  t.prismaConnection({
    type: OpportunityRef,
    cursor: 'id',
    authScopes: { staff: true },
    totalCount: (_root, _args, { actor, database }) =>
      database.prisma.opportunity.count({ where: readable(opportunityPolicy, actor) }),
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.opportunity.findMany({
        ...query,
        where: readable(opportunityPolicy, actor),
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
