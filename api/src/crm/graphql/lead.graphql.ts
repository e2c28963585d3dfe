import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { DateFilterRef, dateRange, OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { visibleNotices } from '../../shared/visible-notices.ts'
import { leadPolicy } from '../policy.ts'
import { LeadGradeRef, LeadSourceRef, LeadStatusRef } from './enums.graphql.ts'

/** One contribution to a grade, as scoring wrote it. */
export interface GradeReason {
  readonly code: string
  readonly points: number
  readonly data: Readonly<Record<string, string | number>>
}

const GradeReasonRef = builder.objectRef<GradeReason>('GradeReason').implement({
  description: 'One contribution to a grade: the client words the code in the reader’s language with the data.',
  fields: (t) => ({
    code: t.exposeString('code'),
    points: t.exposeInt('points'),
    data: t.field({ type: 'JSON', resolve: (reason) => reason.data }),
  }),
})

export const LeadRef = builder.prismaNode('Lead', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(leadPolicy, context.actor)] }),
  description: 'An inquiry that is being qualified.',
  fields: (t) => ({
    source: t.expose('source', { type: LeadSourceRef }),
    status: t.expose('status', { type: LeadStatusRef }),
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    phone: t.exposeString('phone', { nullable: true }),
    company: t.exposeString('company', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
    message: t.exposeString('message'),
    locale: t.exposeString('locale'),
    productSkus: t.exposeStringList('productSkus'),
    context: t.field({ type: 'JSON', resolve: (lead) => lead.context }),
    grade: t.expose('grade', { type: LeadGradeRef }),
    gradePoints: t.exposeInt('gradePoints'),
    gradeReasons: t.field({ type: [GradeReasonRef], resolve: (lead) => lead.gradeReasons as unknown as GradeReason[] }),
    gradedAt: t.expose('gradedAt', { type: 'DateTime' }),
    gradedBy: t.exposeString('gradedBy'),
    disqualifiedReason: t.exposeString('disqualifiedReason', { nullable: true }),
    owner: t.relation('owner', { nullable: true }),
    team: t.relation('team', { nullable: true }),
    account: t.relation('account', { nullable: true }),
    contact: t.relation('contact', { nullable: true }),
    quotes: t.relatedConnection('quotes', { cursor: 'id', query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] } }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

const LeadFilterRef = builder.inputType('LeadFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, company, mail address or message.' }),
    status: t.field({ type: [LeadStatusRef] }),
    grade: t.field({ type: [LeadGradeRef] }),
    source: t.field({ type: [LeadSourceRef] }),
    ownerId: t.globalID({}),
    unassigned: t.boolean(),
    country: t.stringList(),
    createdAt: t.field({ type: DateFilterRef }),
  }),
})

const LeadOrderRef = builder.inputType('LeadOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('LeadOrderField', { values: ['createdAt', 'gradePoints'] as const }),
      required: true,
    }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

function leadCondition(filter: typeof LeadFilterRef.$inferInput | null | undefined): Prisma.LeadWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.LeadWhereInput[] = []
  if (filter.search) {
    const contains = { contains: filter.search, mode: 'insensitive' as const }
    conditions.push({ OR: [{ name: contains }, { company: contains }, { email: contains }, { message: contains }] })
  }
  if (filter.status) conditions.push({ status: { in: [...filter.status] } })
  if (filter.grade) conditions.push({ grade: { in: [...filter.grade] } })
  if (filter.source) conditions.push({ source: { in: [...filter.source] } })
  if (filter.ownerId) conditions.push({ ownerId: uuidOrNone(filter.ownerId.id) })
  if (filter.unassigned) conditions.push({ ownerId: null })
  if (filter.country) conditions.push({ country: { in: [...filter.country] } })
  if (filter.createdAt) conditions.push({ createdAt: dateRange(filter.createdAt) })
  return conditions
}

builder.queryField('leads', (t) =>
  t.prismaConnection({
    type: LeadRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: LeadFilterRef }), orderBy: t.arg({ type: LeadOrderRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.lead.count({ where: { AND: [readable(leadPolicy, actor), ...leadCondition(filter)] } }),
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.lead.findMany({
        ...query,
        where: { AND: [readable(leadPolicy, actor), ...leadCondition(filter)] },
        orderBy: [orderBy ? { [orderBy.field]: orderBy.direction } : { createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)

builder.subscriptionField('leadAdded', (t) =>
  t.prismaField({
    type: LeadRef,
    description: 'Leads that the viewer may see, as they come in.',
    authScopes: { staff: true },
    subscribe: (_root, _args, context) =>
      visibleNotices(context, 'lead_added', (notice, actor) =>
        context.database.prisma.lead.count({ where: { id: notice.id, AND: [readable(leadPolicy, actor)] } }),
      ),
    resolve: (query, notice, _args, { database }) =>
      database.prisma.lead.findUniqueOrThrow({ ...query, where: { id: notice.id } }),
  }),
)
