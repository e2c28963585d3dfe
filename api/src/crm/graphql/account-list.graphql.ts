import { builder } from '../../builder.ts'
import { QuoteStatus } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { DateFilterRef, OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { ACCOUNT_ORDERS, type AccountFilter, accountCondition, accountOrder } from '../account-list.ts'
import { accountPolicy, readableParts } from '../policy.ts'
import { AccountRef } from './account.graphql.ts'
import { LeadGradeRef } from './enums.graphql.ts'

const FloatRangeRef = builder.inputType('FloatRange', {
  description: 'Both ends included; what is not given does not narrow.',
  fields: (t) => ({ min: t.float(), max: t.float() }),
})
const DecimalRangeRef = builder.inputType('DecimalRange', {
  description: 'Both ends included; what is not given does not narrow.',
  fields: (t) => ({ min: t.field({ type: 'Decimal' }), max: t.field({ type: 'Decimal' }) }),
})

const AccountFilterRef = builder.inputType('AccountFilter', {
  description: 'Within a list any fits; everything given has to fit.',
  fields: (t) => ({
    search: t.string({
      description: 'Words, each somewhere in name, domain, a contact’s name, mail or phone, or a quotation’s number.',
    }),
    stageId: t.globalIDList({}),
    ownerId: t.globalID({}),
    ownerIds: t.globalIDList({}),
    teamId: t.globalIDList({}),
    unassigned: t.boolean(),
    country: t.stringList(),
    industry: t.stringList(),
    channel: t.stringList(),
    tags: t.stringList(),
    grade: t.field({ type: [LeadGradeRef] }),
    quoteStatus: t.stringList({ description: 'Has a quotation in one of these states.' }),
    risk: t.field({ type: FloatRangeRef }),
    winProbability: t.field({ type: FloatRangeRef }),
    openValue: t.field({ type: DecimalRangeRef, description: 'US dollars of the open deals.' }),
    hasOpenDeal: t.boolean(),
    lastActivityAt: t.field({ type: DateFilterRef }),
    createdAt: t.field({ type: DateFilterRef }),
  }),
})

const AccountOrderRef = builder.inputType('AccountOrder', {
  fields: (t) => ({
    field: t.field({ type: builder.enumType('AccountOrderField', { values: ACCOUNT_ORDERS }), required: true }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

/** The filter with row ids: a made-up id matches nothing. */
function filterOf(input: typeof AccountFilterRef.$inferInput | null | undefined): AccountFilter {
  if (!input) return {}
  const { stageId, ownerId, ownerIds, teamId, quoteStatus, ...rest } = input
  const ids = (list: readonly { readonly id: string }[] | null | undefined) => list?.map(({ id }) => uuidOrNone(id))
  const owners = [...(ids(ownerIds) ?? []), ...(ownerId ? [uuidOrNone(ownerId.id)] : [])]
  const states: readonly string[] = Object.values(QuoteStatus)
  return {
    ...rest,
    stageIds: ids(stageId),
    ownerIds: ownerIds || ownerId ? owners : undefined,
    teamIds: ids(teamId),
    quoteStatus: quoteStatus?.filter((state): state is QuoteStatus => states.includes(state)),
  }
}

builder.queryField('accounts', (t) =>
  t.prismaConnection({
    type: AccountRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: AccountFilterRef }), orderBy: t.arg({ type: AccountOrderRef }) },
    totalCount: async (_root, { filter }, { actor, database }) => {
      const condition = accountCondition(filterOf(filter))
      const parts = readableParts(actor).map((part) =>
        database.prisma.account.count({ where: { AND: [part, condition] } }),
      )
      return (await Promise.all(parts)).reduce((sum, count) => sum + count, 0)
    },
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.account.findMany({
        ...query,
        where: { AND: [readable(accountPolicy, actor), accountCondition(filterOf(filter))] },
        orderBy: accountOrder(orderBy?.field ?? 'createdAt', orderBy?.direction ?? 'desc'),
      }),
  }),
)
