import { builder } from '../../builder.ts'
import { UserRef } from '../../identity/graphql/user.graphql.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { MentionFailure } from '../domain/errors.ts'
import { addComment, editComment, setCommentDeleted } from '../use-cases/write-comment.ts'
import { CommentRef } from './comment.graphql.ts'

builder.objectType(MentionFailure, {
  name: 'MentionFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof MentionFailure,
  fields: (t) => ({
    users: t.prismaField({
      type: [UserRef],
      description: 'Who is named and may not see the customer.',
      resolve: (query, failure, _args, { database }) =>
        database.prisma.user.findMany({
          ...query,
          where: { id: { in: [...failure.userIds] } },
          orderBy: { name: 'asc' },
        }),
    }),
  }),
})

const AddCommentInputRef = builder.inputType('AddCommentInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    opportunityId: t.id(),
    stepId: t.id({ description: 'A step of the stage history (StageTransition).' }),
    body: t.string({ required: true, description: 'Text; @Name names a colleague.' }),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, MentionFailure]

builder.mutationFields((t) => ({
  addComment: t.prismaField({
    type: CommentRef,
    errors: { types: [...failures, IdempotencyFailure] },
    args: { input: t.arg({ type: AddCommentInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { stepId, ...facts } = input
      const { commentId } = await addComment(asStaff(context), {
        ...facts,
        accountId: rowId('Account', input.accountId),
        opportunityId: input.opportunityId ? rowId('Opportunity', input.opportunityId) : null,
        transitionId: stepId ? rowId('StageTransition', stepId) : null,
      })
      return context.database.prisma.comment.findUniqueOrThrow({ ...rowQuery(query), where: { id: commentId } })
    },
  }),
  editComment: t.prismaField({
    type: CommentRef,
    errors: { types: failures },
    args: { commentId: t.arg.id({ required: true }), body: t.arg.string({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { commentId } = await editComment(asStaff(context), rowId('Comment', args.commentId), args.body)
      return context.database.prisma.comment.findUniqueOrThrow({ ...rowQuery(query), where: { id: commentId } })
    },
  }),
  ...Object.fromEntries(
    (
      [
        ['deleteComment', true],
        ['restoreComment', false],
      ] as const
    ).map(([name, deleted]) => [
      name,
      t.prismaField({
        type: CommentRef,
        errors: { types: failures },
        args: { commentId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { commentId } = await setCommentDeleted(asStaff(context), rowId('Comment', args.commentId), deleted)
          return context.database.prisma.comment.findUniqueOrThrow({ ...rowQuery(query), where: { id: commentId } })
        },
      }),
    ]),
  ),
}))
