import { builder } from '../../builder.ts'
import { leadPolicy } from '../../crm/policy.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { visibleNotices } from '../../shared/visible-notices.ts'
import { conversationPolicy } from '../policy.ts'
import { AdvisorStepRef } from './enums.graphql.ts'

export const ConversationRef = builder.prismaNode('Conversation', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(conversationPolicy, context.actor)] }),
  description: 'A buyer’s talk with the advisor.',
  fields: (t) => ({
    locale: t.exposeString('locale'),
    page: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Where it began: {path, sku?}.',
      resolve: ({ page }) => page,
    }),
    facts: t.field({
      type: 'JSON',
      description: 'What the buyer said so far, by code.',
      resolve: ({ facts }) => facts,
    }),
    step: t.expose('step', { type: AdvisorStepRef }),
    reachedStep: t.expose('reachedStep', { type: AdvisorStepRef, description: 'The furthest it ever came.' }),
    turnCount: t.exposeInt('turnCount'),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    lastTurnAt: t.expose('lastTurnAt', { type: 'DateTime' }),
    handedOffAt: t.expose('handedOffAt', { type: 'DateTime', nullable: true }),
    takenOverAt: t.expose('takenOverAt', { type: 'DateTime', nullable: true }),
    owner: t.relation('owner', { nullable: true }),
    account: t.relation('account', { nullable: true }),
    contact: t.relation('contact', { nullable: true }),
    lead: t.prismaField({
      type: 'Lead',
      nullable: true,
      // A talk given to a sales person may hang on a lead in quarantine: the lead follows its own rights.
      resolve: (query, { leadId }, _args, { actor, database }) =>
        leadId === null
          ? null
          : database.prisma.lead.findFirst({ ...query, where: { id: leadId, AND: [readable(leadPolicy, actor)] } }),
    }),
    labels: t.stringList({
      select: { labels: { where: { removedAt: null }, orderBy: { createdAt: 'asc' }, select: { label: true } } },
      resolve: ({ labels }) => labels.map(({ label }) => label),
    }),
    firstText: t.string({
      description: 'What the buyer said first; empty before the first turn is filed.',
      select: { turns: { take: 1, orderBy: { position: 'asc' }, select: { buyerText: true } } },
      resolve: ({ turns: [first] }) => first?.buyerText ?? '',
    }),
    unansweredCount: t.relationCount('turns', { where: { outcome: 'unknown' } }),
    turns: t.relatedConnection('turns', { cursor: 'id', query: { orderBy: { position: 'asc' } } }),
  }),
})

builder.prismaObjectField('Account', 'conversations', (t) =>
  t.relatedConnection('conversations', {
    cursor: 'id',
    query: { orderBy: [{ lastTurnAt: 'desc' }, { id: 'asc' }] },
  }),
)

builder.prismaObjectField('Lead', 'conversations', (t) =>
  t.prismaField({
    type: [ConversationRef],
    resolve: (query, lead, _args, { actor, database }) =>
      database.prisma.conversation.findMany({
        ...query,
        where: { leadId: lead.id, AND: [readable(conversationPolicy, actor)] },
        orderBy: [{ lastTurnAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)

builder.subscriptionField('conversationChanged', (t) =>
  t.prismaField({
    type: ConversationRef,
    description: 'Talks the viewer may see, or one of them: a new turn, a hand-off, a label, a thumb.',
    authScopes: { staff: true },
    args: { conversationId: t.arg.globalID() },
    subscribe: (_root, { conversationId }, context) =>
      visibleNotices(context, 'conversation_changed', async (notice, actor) =>
        conversationId && conversationId.id !== notice.id
          ? 0
          : context.database.prisma.conversation.count({
              where: { id: notice.id, AND: [readable(conversationPolicy, actor)] },
            }),
      ),
    resolve: (query, notice, _args, { database }) =>
      database.prisma.conversation.findUniqueOrThrow({ ...query, where: { id: notice.id } }),
  }),
)
