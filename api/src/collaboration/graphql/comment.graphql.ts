import { builder } from '../../builder.ts'
import { AccountRef } from '../../crm/graphql/account.graphql.ts'
import { OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import { StageTransitionRef } from '../../funnel/graphql/stage.graphql.ts'
import { UserRef } from '../../identity/graphql/user.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { commentPolicy } from '../policy.ts'

export const CommentRef = builder.prismaNode('Comment', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({
    id: uuidOrNone(id),
    deletedAt: null,
    AND: [readable(commentPolicy, context.actor)],
  }),
  description: 'A remark on a customer, a deal or a step of the stage history.',
  fields: (t) => ({
    body: t.exposeString('body'),
    author: t.relation('author'),
    mentions: t.prismaField({
      type: [UserRef],
      resolve: (query, comment, _args, { database }) =>
        comment.mentions.length === 0
          ? []
          : database.prisma.user.findMany({
              ...query,
              where: { id: { in: comment.mentions } },
              orderBy: { name: 'asc' },
            }),
    }),
    account: t.relation('account'),
    opportunity: t.relation('opportunity', { nullable: true }),
    step: t.relation('transition', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    editedAt: t.expose('editedAt', { type: 'DateTime', nullable: true }),
    isMine: t.boolean({
      resolve: (comment, _args, { actor }) => actor.kind === 'user' && actor.id === comment.authorId,
    }),
  }),
})

const query = { where: { deletedAt: null }, orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] }

builder.prismaObjectField(AccountRef, 'comments', (t) =>
  t.relatedConnection('comments', { cursor: 'id', totalCount: true, query }),
)
builder.prismaObjectField(OpportunityRef, 'comments', (t) =>
  t.relatedConnection('comments', { cursor: 'id', totalCount: true, query }),
)
builder.prismaObjectField(StageTransitionRef, 'comments', (t) => t.relation('comments', { query }))
