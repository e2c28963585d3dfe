import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  RateLimitFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId, rowIdFrom } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { limitRate } from '../../shared/rate-limit.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { NoAddressFailure } from '../domain/errors.ts'
import { assignConversation } from '../use-cases/assign-conversation.ts'
import { giveFeedback } from '../use-cases/give-feedback.ts'
import { labelConversation, unlabelConversation } from '../use-cases/label-conversation.ts'
import { replyToConversation } from '../use-cases/reply-to-conversation.ts'
import { ConversationRef } from './conversation.graphql.ts'
import { FeedbackVerdictRef } from './enums.graphql.ts'

builder.objectType(NoAddressFailure, {
  name: 'NoAddressFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof NoAddressFailure,
})

const ConversationFeedbackInputRef = builder.inputType('ConversationFeedbackInput', {
  fields: (t) => ({
    conversationId: t.id({ required: true, description: 'The talk’s own id or its global id.' }),
    turnId: t.id({ required: true }),
    verdict: t.field({ type: FeedbackVerdictRef, required: true }),
    correction: t.string({ description: 'What would have been right.' }),
  }),
})

const ConversationReplyInputRef = builder.inputType('ConversationReplyInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    conversationId: t.id({ required: true }),
    body: t.string({ required: true }),
  }),
})

const FeedbackReceiptRef = builder.objectRef<{ conversationId: string }>('FeedbackReceipt').implement({
  fields: (t) => ({ conversationId: t.exposeID('conversationId') }),
})

/** Thumbs from one address: a buyer gives a few. */
const FEEDBACK = { limit: 60, windowSeconds: 600 } as const
const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]
const labelling = { labelConversation, unlabelConversation }

builder.mutationFields((t) => ({
  conversationFeedback: t.field({
    type: FeedbackReceiptRef,
    description: 'A thumb and a correction, from the buyer through the site or from staff.',
    errors: { types: [...failures, RateLimitFailure] },
    args: { input: t.arg({ type: ConversationFeedbackInputRef, required: true }) },
    resolve: (_root, { input }, context) => {
      if (context.actor.kind === 'visitor') limitRate(`feedback:${context.clientAddress}`, FEEDBACK, context.now())
      const conversationId = rowIdFrom('Conversation', String(input.conversationId))
      if (conversationId === undefined) throw new NotFoundFailure('The conversation')
      return giveFeedback(context, { ...input, conversationId })
    },
  }),
  ...Object.fromEntries(
    Object.entries(labelling).map(([name, change]) => [
      name,
      t.prismaField({
        type: ConversationRef,
        errors: { types: failures },
        args: { conversationId: t.arg.id({ required: true }), label: t.arg.string({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { conversationId: id } = await change(
            asStaff(context),
            rowId('Conversation', args.conversationId),
            args.label,
          )
          return context.database.prisma.conversation.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
        },
      }),
    ]),
  ),
  assignConversation: t.prismaField({
    type: ConversationRef,
    description: 'Gives a talk to a person, or to nobody. Taking it oneself is taking it over.',
    errors: { types: failures },
    args: { conversationId: t.arg.id({ required: true }), userId: t.arg.id() },
    resolve: async (query, _root, args, context) => {
      const { conversationId: id } = await assignConversation(
        asStaff(context),
        rowId('Conversation', args.conversationId),
        args.userId ? rowId('User', args.userId) : null,
      )
      return context.database.prisma.conversation.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
    },
  }),
  replyToConversation: t.prismaField({
    type: ConversationRef,
    description: 'Answers the buyer by mail, under the viewer’s name.',
    errors: { types: [...failures, NoAddressFailure, IdempotencyFailure] },
    args: { input: t.arg({ type: ConversationReplyInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { conversationId: id } = await replyToConversation(asStaff(context), {
        ...input,
        conversationId: rowId('Conversation', input.conversationId),
      })
      return context.database.prisma.conversation.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
    },
  }),
}))
