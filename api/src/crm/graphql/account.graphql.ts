import { builder } from '../../builder.ts'
import { UserRef } from '../../identity/graphql/user.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { accountPolicy } from '../policy.ts'
import { LeadGradeRef, TimelineKindRef } from './enums.graphql.ts'

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
    channel: t.exposeString('channel', { nullable: true, description: 'Marketing channel of the first touch.' }),
    tags: t.exposeStringList('tags'),
    lastActivityAt: t.expose('lastActivityAt', {
      type: 'DateTime',
      description: 'The latest event or logged activity, at the earliest createdAt.',
    }),
    openDeals: t.exposeInt('openDeals'),
    openValue: t.field({
      type: MoneyRef,
      description: 'Value of the open deals, in US dollars at the rate of the day each was set.',
      resolve: ({ openValueUsd }) => ({ minor: openValueUsd.mul(100).toNumber(), currency: 'USD' as const }),
    }),
    grade: t.expose('grade', { type: LeadGradeRef, nullable: true, description: 'Of the newest lead.' }),
    risk: t.exposeFloat('risk', {
      nullable: true,
      description: '0–1: the highest of the open deals, else the customer’s own.',
    }),
    winProbability: t.exposeFloat('winProbability', {
      nullable: true,
      description: '0–1: the highest of the open deals, else the customer’s own.',
    }),
    owner: t.relation('owner', { nullable: true }),
    team: t.relation('team', { nullable: true }),
    stage: t.relation('stage'),
    stageSince: t.expose('stageSince', { type: 'DateTime' }),
    stageLocked: t.boolean({ resolve: (account) => account.stageLockedAt !== null }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    contacts: t.relatedConnection('contacts', {
      cursor: 'id',
      args: { archived: t.arg.boolean({ defaultValue: false, description: 'Who left, instead of who is there.' }) },
      query: ({ archived }) => ({
        where: { archivedAt: archived ? { not: null } : null },
        orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
      }),
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
