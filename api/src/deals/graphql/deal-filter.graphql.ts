import { builder } from '../../builder.ts'
import type { Work } from '../../context.ts'
import { OpportunityStatusRef } from '../../crm/graphql/enums.graphql.ts'
import { opportunityPolicy } from '../../crm/policy.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { stuckCondition } from '../use-cases/stuck-condition.ts'

const DayFilterRef = builder.inputType('DayFilter', {
  description: 'From and to, both inclusive.',
  fields: (t) => ({ from: t.field({ type: 'Date' }), to: t.field({ type: 'Date' }) }),
})

const DecimalFilterRef = builder.inputType('DecimalFilter', {
  description: 'From and to, both inclusive.',
  fields: (t) => ({ from: t.field({ type: 'Decimal' }), to: t.field({ type: 'Decimal' }) }),
})

export const OpportunityFilterRef = builder.inputType('OpportunityFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the deal’s or the company’s name.' }),
    status: t.field({ type: [OpportunityStatusRef] }),
    stageId: t.globalIDList({}),
    pipelineId: t.globalID({}),
    accountId: t.globalID({}),
    ownerId: t.globalID({}),
    teamId: t.globalID({}),
    productLine: t.stringList(),
    amountUsd: t.field({ type: DecimalFilterRef }),
    expectedCloseOn: t.field({ type: DayFilterRef }),
    stuck: t.boolean({ description: 'Longer in their stage than it allows.' }),
  }),
})

export const OpportunityOrderRef = builder.inputType('OpportunityOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('OpportunityOrderField', {
        values: ['createdAt', 'amountUsd', 'expectedCloseOn', 'stageSince', 'name'] as const,
      }),
      required: true,
    }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

export type OpportunityFilter = typeof OpportunityFilterRef.$inferInput

/** Deals the caller may see that fit a filter. */
export async function dealsWhere(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  filter: OpportunityFilter | null | undefined,
): Promise<Prisma.OpportunityWhereInput> {
  const conditions: Prisma.OpportunityWhereInput[] = [
    readable(opportunityPolicy, work.actor),
    { account: { mergedIntoId: null } },
  ]
  if (filter?.search) {
    const contains = { contains: filter.search, mode: 'insensitive' as const }
    conditions.push({ OR: [{ name: contains }, { account: { name: contains } }] })
  }
  if (filter?.status) conditions.push({ status: { in: [...filter.status] } })
  if (filter?.stageId) conditions.push({ stageId: { in: filter.stageId.map(({ id }) => uuidOrNone(id)) } })
  if (filter?.pipelineId) conditions.push({ pipelineId: uuidOrNone(filter.pipelineId.id) })
  if (filter?.accountId) conditions.push({ accountId: uuidOrNone(filter.accountId.id) })
  if (filter?.ownerId) conditions.push({ ownerId: uuidOrNone(filter.ownerId.id) })
  if (filter?.teamId) conditions.push({ teamId: uuidOrNone(filter.teamId.id) })
  if (filter?.productLine) conditions.push({ productLine: { in: [...filter.productLine] } })
  if (filter?.amountUsd) conditions.push({ amountUsd: between(filter.amountUsd) })
  if (filter?.expectedCloseOn) conditions.push({ expectedCloseOn: between(filter.expectedCloseOn) })
  if (filter?.stuck) conditions.push(await stuckCondition(work))
  return { AND: conditions }
}

function between<Value>(range: { from?: Value | null | undefined; to?: Value | null | undefined }): {
  gte?: Value
  lte?: Value
} {
  return { ...(range.from ? { gte: range.from } : {}), ...(range.to ? { lte: range.to } : {}) }
}
