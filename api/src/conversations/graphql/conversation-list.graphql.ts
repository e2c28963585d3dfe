import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { DateFilterRef, dateRange, OrderDirectionRef } from '../../shared/graphql/ordering.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { searchWords } from '../domain/search-text.ts'
import { stepsFrom } from '../domain/steps.ts'
import { conversationPolicy } from '../policy.ts'
import { ConversationRef } from './conversation.graphql.ts'
import { AdvisorStepRef, AnswerOutcomeRef } from './enums.graphql.ts'

const ConversationFilterRef = builder.inputType('ConversationFilter', {
  fields: (t) => ({
    search: t.string({
      description: 'Words of the transcript, each of which is found somewhere in it, or of the customer’s name.',
    }),
    locale: t.stringList(),
    reached: t.field({ type: AdvisorStepRef, description: 'Came as far as this step or further.' }),
    step: t.field({ type: [AdvisorStepRef], description: 'Stands on one of these steps.' }),
    outcome: t.field({ type: [AnswerOutcomeRef], description: 'Some question ended so.' }),
    label: t.stringList({ description: 'Carries one of these labels.' }),
    handedOff: t.boolean(),
    ownerId: t.globalID({}),
    accountId: t.globalID({}),
    startedAt: t.field({ type: DateFilterRef }),
  }),
})

const ConversationOrderRef = builder.inputType('ConversationOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('ConversationOrderField', { values: ['lastTurnAt', 'startedAt', 'turnCount'] as const }),
      required: true,
    }),
    direction: t.field({ type: OrderDirectionRef, required: true }),
  }),
})

/** Chinese and Japanese words go to the index of characters first: trigrams find no word of two. */
function searchCondition(query: string): Prisma.ConversationWhereInput[] {
  return searchWords(query).map(({ text, grams }) => {
    const name = { contains: text, mode: 'insensitive' as const }
    return {
      OR: [
        {
          turns: {
            some: {
              searchText: { contains: text },
              ...(grams.length > 0 ? { searchGrams: { hasEvery: [...grams] } } : {}),
            },
          },
        },
        { account: { name } },
        { contact: { OR: [{ name }, { email: name }] } },
      ],
    }
  })
}

function conversationCondition(
  filter: typeof ConversationFilterRef.$inferInput | null | undefined,
): Prisma.ConversationWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.ConversationWhereInput[] = filter.search ? searchCondition(filter.search) : []
  if (filter.locale) conditions.push({ locale: { in: [...filter.locale] } })
  if (filter.reached) conditions.push({ reachedStep: { in: stepsFrom(filter.reached) } })
  if (filter.step) conditions.push({ step: { in: [...filter.step] } })
  if (filter.outcome) conditions.push({ turns: { some: { outcome: { in: [...filter.outcome] } } } })
  if (filter.label) conditions.push({ labels: { some: { label: { in: [...filter.label] }, removedAt: null } } })
  if (typeof filter.handedOff === 'boolean')
    conditions.push(filter.handedOff ? { handedOffAt: { not: null } } : { handedOffAt: null })
  if (filter.ownerId) conditions.push({ ownerId: uuidOrNone(filter.ownerId.id) })
  if (filter.accountId) conditions.push({ accountId: uuidOrNone(filter.accountId.id) })
  if (filter.startedAt) conditions.push({ startedAt: dateRange(filter.startedAt) })
  return conditions
}

builder.queryField('conversations', (t) =>
  t.prismaConnection({
    type: ConversationRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: ConversationFilterRef }), orderBy: t.arg({ type: ConversationOrderRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.conversation.count({
        where: { AND: [readable(conversationPolicy, actor), ...conversationCondition(filter)] },
      }),
    resolve: (query, _root, { filter, orderBy }, { actor, database }) =>
      database.prisma.conversation.findMany({
        ...query,
        where: { AND: [readable(conversationPolicy, actor), ...conversationCondition(filter)] },
        orderBy: [orderBy ? { [orderBy.field]: orderBy.direction } : { lastTurnAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)

interface LabelInUse {
  readonly label: string
  readonly count: number
}
const LabelInUseRef = builder.objectRef<LabelInUse>('ConversationLabelInUse').implement({
  fields: (t) => ({ label: t.exposeString('label'), count: t.exposeInt('count') }),
})

builder.queryField('conversationLabels', (t) =>
  t.field({
    type: [LabelInUseRef],
    description: 'Labels of the talks the viewer may see, the commonest first.',
    authScopes: { staff: true },
    resolve: async (_root, _args, { actor, database }) => {
      const groups = await database.prisma.conversationLabel.groupBy({
        by: ['label'],
        where: { removedAt: null, conversation: readable(conversationPolicy, actor) },
        _count: { label: true },
        orderBy: [{ _count: { label: 'desc' } }, { label: 'asc' }],
        take: 100,
      })
      return groups.map(({ label, _count }) => ({ label, count: _count.label }))
    },
  }),
)
