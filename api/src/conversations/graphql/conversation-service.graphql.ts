import { builder } from '../../builder.ts'
import type { Conversation, ConversationTurn } from '../../generated/prisma/client.ts'
import { hasScope } from '../../identity/domain/actor.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  RateLimitFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { limitRate } from '../../shared/rate-limit.ts'
import { handOffConversation } from '../../workflows/hand-off-conversation.ts'
import { TurnOrderFailure } from '../domain/errors.ts'
import { fileTurn } from '../use-cases/file-turn.ts'

/** What the knowledge service asks and files; ids are plain UUIDs, as the site makes them. */

builder.objectType(TurnOrderFailure, {
  name: 'TurnOrderFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof TurnOrderFailure,
  fields: (t) => ({ expectedPosition: t.exposeInt('expectedPosition') }),
})

const FiledConversationRef = builder.objectRef<{ conversationId: string }>('FiledConversation').implement({
  fields: (t) => ({ conversationId: t.exposeID('conversationId') }),
})

const HandOffReceiptRef = builder.objectRef<{ reference: string }>('HandOffReceipt').implement({
  fields: (t) => ({ reference: t.exposeString('reference') }),
})

type ResumableConversation = Conversation & { readonly turns: readonly ConversationTurn[] }
const AdvisorConversationRef = builder.objectRef<ResumableConversation>('AdvisorConversation').implement({
  description: 'What the advisor needs to go on with a talk.',
  fields: (t) => ({
    id: t.exposeID('id'),
    locale: t.exposeString('locale'),
    state: t.field({ type: 'JSON', resolve: ({ state }) => state }),
    turns: t.field({
      type: ['JSON'],
      description: 'FiledTurn of schema/src/contracts/advisor.ts, in order.',
      resolve: ({ turns }) => turns.map(({ filed }) => filed),
    }),
    handedOffAt: t.expose('handedOffAt', { type: 'DateTime', nullable: true }),
  }),
})

const FileConversationTurnInputRef = builder.inputType('FileConversationTurnInput', {
  fields: (t) => ({
    conversationId: t.id({ required: true }),
    locale: t.string({ required: true }),
    anonymousId: t.string(),
    page: t.field({ type: 'JSON', description: '{path, sku?}: where the talk began.' }),
    state: t.field({ type: 'JSON', required: true, description: 'The dialogue’s own memory after the turn.' }),
    turn: t.field({
      type: 'JSON',
      required: true,
      description: 'FiledTurn of schema/src/contracts/advisor.ts; positions without gaps.',
    }),
  }),
})

const HandOffContactInputRef = builder.inputType('HandOffContactInput', {
  description: 'Given by the buyer, who agreed to be contacted.',
  fields: (t) => ({
    name: t.string({ required: true }),
    email: t.string({ required: true }),
    company: t.string(),
    phone: t.string(),
    country: t.string(),
  }),
})

const HandOffConversationInputRef = builder.inputType('HandOffConversationInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    conversationId: t.id({ required: true }),
    contact: t.field({ type: HandOffContactInputRef }),
    message: t.string({ required: true }),
    locale: t.string({ required: true }),
    anonymousId: t.string(),
  }),
})

/** Hand-offs of one talk: a buyer asks once or twice. */
const HAND_OFFS = { limit: 10, windowSeconds: 600 } as const

builder.queryField('advisorConversation', (t) =>
  t.field({
    type: AdvisorConversationRef,
    nullable: true,
    description: 'For the knowledge service; null when nothing was filed under the id.',
    authScopes: { scope: 'conversations:write' },
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { database }) =>
      database.prisma.conversation.findUnique({
        where: { id: uuidOrNone(id) },
        include: { turns: { orderBy: { position: 'asc' } } },
      }),
  }),
)

builder.mutationFields((t) => ({
  fileConversationTurn: t.field({
    type: FiledConversationRef,
    description: 'Files a turn; the same turn again changes nothing.',
    errors: { types: [ValidationFailure, ForbiddenFailure, TurnOrderFailure] },
    args: { input: t.arg({ type: FileConversationTurnInputRef, required: true }) },
    resolve: (_root, { input }, context) => fileTurn(context, input),
  }),
  handOffConversation: t.field({
    type: HandOffReceiptRef,
    description: 'A person is to take over.',
    errors: { types: [ValidationFailure, ForbiddenFailure, IdempotencyFailure, RateLimitFailure] },
    args: { input: t.arg({ type: HandOffConversationInputRef, required: true }) },
    resolve: (_root, { input }, context) => {
      if (hasScope(context.actor, 'conversations:write'))
        limitRate(`hand-off:${input.conversationId}`, HAND_OFFS, context.now())
      return handOffConversation(context, input)
    },
  }),
}))
