import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { hasRole } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { readable } from '../../shared/row-policy.ts'
import { ClusterStateFailure } from '../domain/errors.ts'
import { ANALYSTS, clusterPolicy, conversationPolicy } from '../policy.ts'
import { dismissCluster, draftFaqFromCluster, reopenCluster } from '../use-cases/change-cluster.ts'
import { ConversationRef } from './conversation.graphql.ts'
import { ClusterStatusRef, DraftStatusRef } from './enums.graphql.ts'

builder.objectType(ClusterStateFailure, {
  name: 'ClusterStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof ClusterStateFailure,
  fields: (t) => ({ status: t.expose('status', { type: ClusterStatusRef }) }),
})

const UnansweredQuestionRef = builder.prismaObject('UnansweredQuestion', {
  description: 'A question no source answers, contact data masked.',
  fields: (t) => ({
    text: t.exposeString('text'),
    locale: t.exposeString('locale'),
    at: t.expose('at', { type: 'DateTime' }),
    conversation: t.prismaField({
      type: ConversationRef,
      nullable: true,
      // A marketer reads the question, not the talk.
      resolve: (query, { turnRowId }, _args, { actor, database }) =>
        database.prisma.conversation.findFirst({
          ...query,
          where: { turns: { some: { id: turnRowId } }, AND: [readable(conversationPolicy, actor)] },
        }),
    }),
  }),
})

export const QuestionClusterRef = builder.prismaNode('QuestionCluster', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(clusterPolicy, context.actor)] }),
  description: 'Unanswered questions that ask the same.',
  fields: (t) => ({
    question: t.exposeString('question', { description: 'The one that opened it.' }),
    locale: t.exposeString('locale'),
    status: t.expose('status', { type: ClusterStatusRef }),
    draftStatus: t.expose('draftStatus', { type: DraftStatusRef }),
    draftUrl: t.exposeString('cmsUrl', { nullable: true, description: 'The FAQ entry in the CMS.' }),
    draftError: t.exposeString('draftError', { nullable: true }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    lastAskedAt: t.expose('lastAskedAt', { type: 'DateTime' }),
    count: t.relationCount('questions'),
    questions: t.prismaField({
      type: [UnansweredQuestionRef],
      description: 'The latest twenty.',
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.unansweredQuestion.findMany({
          ...query,
          where: { clusterId: id },
          orderBy: [{ at: 'desc' }, { id: 'asc' }],
          take: 20,
        }),
    }),
  }),
})

const ClusterFilterRef = builder.inputType('QuestionClusterFilter', {
  fields: (t) => ({
    status: t.field({ type: [ClusterStatusRef] }),
    locale: t.stringList(),
    search: t.string({ description: 'Part of one of its questions.' }),
  }),
})

function clusterCondition(
  filter: typeof ClusterFilterRef.$inferInput | null | undefined,
): Prisma.QuestionClusterWhereInput[] {
  if (!filter) return []
  const conditions: Prisma.QuestionClusterWhereInput[] = []
  if (filter.status) conditions.push({ status: { in: [...filter.status] } })
  if (filter.locale) conditions.push({ questions: { some: { locale: { in: [...filter.locale] } } } })
  if (filter.search)
    conditions.push({ questions: { some: { text: { contains: filter.search, mode: 'insensitive' } } } })
  return conditions
}

builder.queryField('questionClusters', (t) =>
  t.prismaConnection({
    type: QuestionClusterRef,
    cursor: 'id',
    description: 'For marketers, leads and above; the last asked first.',
    authScopes: (_root, _args, { actor }) => hasRole(actor, ...ANALYSTS),
    args: { filter: t.arg({ type: ClusterFilterRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.questionCluster.count({
        where: { AND: [readable(clusterPolicy, actor), ...clusterCondition(filter)] },
      }),
    resolve: (query, _root, { filter }, { actor, database }) =>
      database.prisma.questionCluster.findMany({
        ...query,
        where: { AND: [readable(clusterPolicy, actor), ...clusterCondition(filter)] },
        orderBy: [{ lastAskedAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)

const changes = { draftFaqFromCluster, dismissCluster, reopenCluster }

builder.mutationFields((t) =>
  Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      name,
      t.prismaField({
        type: QuestionClusterRef,
        errors: { types: [NotFoundFailure, ForbiddenFailure, ClusterStateFailure] },
        args: { clusterId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { clusterId: id } = await change(context, rowId('QuestionCluster', args.clusterId))
          return context.database.prisma.questionCluster.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
        },
      }),
    ]),
  ),
)
