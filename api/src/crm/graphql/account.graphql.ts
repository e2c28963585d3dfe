import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { UserRef } from '../../identity/graphql/user.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { DateFilterRef, dateRange, OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { accountPolicy } from '../policy.ts'
import { TimelineKindRef } from './enums.graphql.ts'

/** Everything below an account inherits the account's rights, so nested lists carry no condition of their own. */
export const AccountRef = builder.prismaNode('Account', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(accountPolicy, context.actor)] }),
  description: 'A customer: a company, or a person who stands for none.',
  fields: (t) => ({
    name: t.exposeString('name'),
    domain: t.exposeString('domain', { nullable: true }),
    website: t.exposeString('website', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
    industry: t.exposeString('industry', { nullable: true }),
    employeeCount: t.exposeInt('employeeCount', { nullable: true }),
    owner: t.relation('owner', { nullable: true }),
    team: t.relation('team', { nullable: true }),
    stage: t.relation('stage'),
    stageSince: t.expose('stageSince', { type: 'DateTime' }),
    stageLocked: t.boolean({ resolve: (account) => account.stageLockedAt !== null }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    contacts: t.relatedConnection('contacts', {
      cursor: 'id',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
    leads: t.relatedConnection('leads', { cursor: 'id', query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] } }),
    opportunities: t.relatedConnection('opportunities', {
      cursor: 'id',
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] },
    }),
    quotes: t.relatedConnection('quotes', { cursor: 'id', query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] } }),
    activities: t.relatedConnection('activities', {
      cursor: 'id',
      query: { where: { deletedAt: null }, orderBy: [{ happenedAt: 'desc' }, { id: 'asc' }] },
    }),
    tasks: t.relatedConnection('tasks', { cursor: 'id', query: { orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] } }),
    events: t.relatedConnection('events', {
      cursor: 'id',
      query: { orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }] },
    }),
    mails: t.relatedConnection('mails', { cursor: 'id', query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] } }),
    timeline: t.relatedConnection('timeline', {
      cursor: 'id',
      args: { kinds: t.arg({ type: [TimelineKindRef] }) },
      query: ({ kinds }) => ({
        where: kinds ? { kind: { in: [...kinds] } } : {},
        orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
      }),
    }),
    stageHistory: t.relation('transitions', {
      query: { where: { suggested: false, opportunityId: null }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    }),
    stageSuggestions: t.relation('transitions', {
      query: {
        where: { suggested: true, resolvedAt: null, opportunityId: null },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
      },
    }),
    sharedWith: t.prismaField({
      type: [UserRef],
      resolve: (query, account, _args, { database }) =>
        database.prisma.user.findMany({
          ...query,
          where: { accountShares: { some: { accountId: account.id } } },
          orderBy: { name: 'asc' },
        }),
    }),
  }),
})

const AccountFilterRef = builder.inputType('AccountFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the domain, or a contact’s name or mail address.' }),
    stageId: t.globalIDList({}),
    ownerId: t.globalID({}),
    unassigned: t.boolean(),
    country: t.stringList(),
    industry: t.stringList(),
    createdAt: t.field({ type: DateFilterRef }),
  }),
})

const AccountOrderRef = builder.inputType('AccountOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('AccountOrderField', { values: ['createdAt', 'name', 'stageSince'] as const }),
      required: true,
    }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

function accountCondition(filter: typeof AccountFilterRef.$inferInput | null | undefined): Prisma.AccountWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.AccountWhereInput[] = []
  if (filter.search) {
    const contains = { contains: filter.search, mode: 'insensitive' as const }
    conditions.push({
      OR: [
        { name: contains },
        { domain: contains },
        { contacts: { some: { OR: [{ name: contains }, { email: contains }] } } },
      ],
    })
  }
  if (filter.stageId) conditions.push({ stageId: { in: filter.stageId.map((stage) => uuidOrNone(stage.id)) } })
  if (filter.ownerId) conditions.push({ ownerId: uuidOrNone(filter.ownerId.id) })
  if (filter.unassigned) conditions.push({ ownerId: null })
  if (filter.country) conditions.push({ country: { in: [...filter.country] } })
  if (filter.industry) conditions.push({ industry: { in: [...filter.industry] } })
  if (filter.createdAt) conditions.push({ createdAt: dateRange(filter.createdAt) })
  return conditions
}

builder.queryField('accounts', (t) =>
  t.prismaConnection({
    type: AccountRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: AccountFilterRef }), orderBy: t.arg({ type: AccountOrderRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.account.count({ where: { AND: [readable(accountPolicy, actor), ...accountCondition(filter)] } }),
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.account.findMany({
        ...query,
        where: { AND: [readable(accountPolicy, actor), ...accountCondition(filter)] },
        orderBy: [orderBy ? { [orderBy.field]: orderBy.direction } : { createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
