import { builder } from '../../builder.ts'
import { AccountRef } from '../../crm/graphql/account.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { ActionKind, ActionOrigin, ActionStatus } from '../../generated/prisma/enums.ts'
import { decodeGlobalId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { type Attachment, type Script, type Upcoming, upcomingOf } from '../domain/action-parts.ts'
import { OPEN_STATUSES } from '../domain/lifecycle.ts'
import { actionPolicy } from '../policy.ts'

export const ActionKindRef = builder.enumType('ActionKind', { values: Object.values(ActionKind) })
const ActionStatusRef = builder.enumType('ActionStatus', { values: Object.values(ActionStatus) })
const ActionOriginRef = builder.enumType('ActionOrigin', { values: Object.values(ActionOrigin) })

const ScriptRef = builder.objectRef<Script>('ActionScript').implement({
  description: 'What to say, in the customer’s language.',
  fields: (t) => ({
    locale: t.exposeString('locale'),
    subject: t.string({ nullable: true, resolve: (script) => script.subject ?? null }),
    body: t.exposeString('body'),
    missingLocale: t.string({
      nullable: true,
      description: 'Language that was wanted: the library has no text in it, and English stands in.',
      resolve: (script) => script.missing ?? null,
    }),
  }),
})

const AttachmentRef = builder.objectRef<Attachment>('ActionAttachment').implement({
  fields: (t) => ({
    kind: t.exposeString('kind'),
    id: t.exposeString('id'),
    name: t.exposeString('name'),
    url: t.string({ nullable: true, resolve: (attachment) => attachment.url ?? null }),
  }),
})

const UpcomingRef = builder.objectRef<Upcoming>('ActionUpcoming').implement({
  description: 'What an approval lets happen, with the text as it will be.',
  fields: (t) => ({
    step: t.exposeString('step'),
    kind: t.expose('kind', { type: ActionKindRef }),
    automatic: t.exposeBoolean('automatic', { description: 'By itself; else a card for a person.' }),
    conditional: t.exposeBoolean('conditional', { description: 'Only if a check that comes before holds.' }),
    title: t.field({ type: 'LocalizedText', resolve: ({ title }) => title }),
    to: t.exposeString('to', { nullable: true }),
    blocked: t.exposeString('blocked', {
      nullable: true,
      description: 'no_text, no_contact or no_consent: it will not go out.',
    }),
    script: t.field({ type: ScriptRef, nullable: true, resolve: ({ script }) => script }),
  }),
})

const hasScript = (script: unknown): script is Script => typeof (script as Partial<Script> | null)?.body === 'string'

export const ActionRef = builder.prismaNode('Action', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(actionPolicy, context.actor)] }),
  description: 'A proposed next step with a customer: somebody executes, skips or delays it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActionKindRef }),
    status: t.expose('status', { type: ActionStatusRef }),
    origin: t.expose('origin', { type: ActionOriginRef }),
    proposedBy: t.exposeString('proposedBy', { description: 'Rule or playbook with its version.' }),
    title: t.field({ type: 'LocalizedText', resolve: ({ title }) => title as never }),
    reason: t.field({ type: 'LocalizedText', resolve: ({ reason }) => reason as never }),
    factors: t.field({ type: 'JSON', resolve: ({ factors }) => factors }),
    script: t.field({
      type: ScriptRef,
      nullable: true,
      resolve: ({ script }) => (hasScript(script) ? script : null),
    }),
    upcoming: t.field({
      type: [UpcomingRef],
      nullable: true,
      description: 'What a yes to an approval will do, up to the next approval; null on every other card.',
      resolve: ({ script }) => upcomingOf(script)?.slice(),
    }),
    attachments: t.field({
      type: [AttachmentRef],
      resolve: ({ attachments }) => attachments as unknown as Attachment[],
    }),
    priority: t.exposeFloat('priority', {
      description: 'Expected value in US dollars times urgency: higher comes first.',
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime' }),
    delayedUntil: t.expose('delayedUntil', { type: 'DateTime', nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    result: t.field({ type: 'JSON', nullable: true, resolve: ({ result }) => result }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    account: t.relation('account'),
    opportunity: t.relation('opportunity', { nullable: true }),
    contact: t.relation('contact', { nullable: true }),
    owner: t.relation('owner', { nullable: true }),
  }),
})

const ActionFilterRef = builder.inputType('ActionFilter', {
  fields: (t) => ({
    status: t.field({ type: [ActionStatusRef], description: 'Without it: what waits for somebody now.' }),
    kind: t.field({ type: [ActionKindRef] }),
    origin: t.field({ type: [ActionOriginRef] }),
    ownerId: t.globalID({}),
    accountId: t.globalID({}),
    opportunityId: t.globalID({}),
    dueBefore: t.field({ type: 'DateTime' }),
  }),
})

function actionCondition(filter: typeof ActionFilterRef.$inferInput | null | undefined): Prisma.ActionWhereInput[] {
  return [
    { status: { in: filter?.status ? [...filter.status] : ['pending', 'awaiting_approval'] } },
    filter?.kind ? { kind: { in: [...filter.kind] } } : {},
    filter?.origin ? { origin: { in: [...filter.origin] } } : {},
    filter?.ownerId ? { ownerId: uuidOrNone(filter.ownerId.id) } : {},
    filter?.accountId ? { accountId: uuidOrNone(filter.accountId.id) } : {},
    filter?.opportunityId ? { opportunityId: uuidOrNone(filter.opportunityId.id) } : {},
    filter?.dueBefore ? { dueAt: { lt: filter.dueBefore } } : {},
  ]
}

const ORDERS = {
  priority: [{ priority: 'desc' }, { dueAt: 'asc' }, { id: 'asc' }],
  due: [{ dueAt: 'asc' }, { priority: 'desc' }, { id: 'asc' }],
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
} as const satisfies Record<string, Prisma.ActionOrderByWithRelationInput[]>
const ActionOrderRef = builder.enumType('ActionOrder', {
  values: Object.keys(ORDERS) as (keyof typeof ORDERS)[],
})

builder.queryField('actions', (t) =>
  t.prismaConnection({
    type: ActionRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: ActionFilterRef }), orderBy: t.arg({ type: ActionOrderRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.action.count({ where: { AND: [readable(actionPolicy, actor), ...actionCondition(filter)] } }),
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.action.findMany({
        ...query,
        where: { AND: [readable(actionPolicy, actor), ...actionCondition(filter)] },
        orderBy: [...ORDERS[orderBy ?? 'priority']],
      }),
  }),
)

/** What is below a customer or a deal inherits its rights. */
const cards = {
  cursor: 'id' as const,
  query: { where: { status: { in: [...OPEN_STATUSES] } }, orderBy: [...ORDERS.priority] },
}

builder.prismaObjectFields(AccountRef, (t) => ({ actions: t.relatedConnection('actions', cards) }))
builder.prismaObjectFields(OpportunityRef, (t) => ({ actions: t.relatedConnection('actions', cards) }))

/** The row id a filter or mutation means. */
export function actionRowId(globalId: string): string {
  const { typename, id } = decodeGlobalId(globalId)
  return typename === 'Action' ? uuidOrNone(id) : uuidOrNone('')
}
