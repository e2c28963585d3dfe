import { filedTurn } from '@tradewind/schema/contracts/advisor'
import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { turnPolicy } from '../policy.ts'
import { AdvisorStepRef, AnswerOutcomeRef, FeedbackVerdictRef } from './enums.graphql.ts'

const TurnFeedbackRef = builder.prismaObject('TurnFeedback', {
  description: 'A thumb on an answer, and what would have been right.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: FeedbackVerdictRef }),
    correction: t.exposeString('correction', { nullable: true }),
    by: t.relation('user', { nullable: true, description: 'The colleague; null for the buyer.' }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
})

builder.prismaNode('ConversationTurn', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(turnPolicy, context.actor)] }),
  description: 'One message of the buyer and what the advisor made of it.',
  fields: (t) => ({
    turnId: t.exposeID('turnId', { description: 'The client’s own id, which feedback names.' }),
    position: t.exposeInt('position'),
    locale: t.exposeString('locale'),
    buyerText: t.exposeString('buyerText'),
    advisorText: t.exposeString('advisorText'),
    stepBefore: t.expose('stepBefore', { type: AdvisorStepRef }),
    stepAfter: t.expose('stepAfter', { type: AdvisorStepRef }),
    outcome: t.expose('outcome', { type: AnswerOutcomeRef, nullable: true }),
    questionKind: t.exposeString('questionKind', { nullable: true }),
    unserved: t.exposeStringList('unserved'),
    competitors: t.exposeStringList('competitors'),
    by: t.exposeString('by', { description: 'rules, or the model’s name.' }),
    totalMs: t.exposeInt('totalMs', { nullable: true }),
    timing: t.field({ type: 'JSON', resolve: ({ filed }) => filedTurn.parse(filed).timing }),
    gateStatements: t.exposeInt('gateStatements'),
    gateRemovals: t.field({
      type: 'JSON',
      description: '[{text, reason, token}]: what no source carried.',
      resolve: ({ filed }) => filedTurn.parse(filed).gate?.removed ?? [],
    }),
    citations: t.field({ type: 'JSON', resolve: ({ filed }) => filedTurn.parse(filed).citations }),
    events: t.field({
      type: 'JSON',
      description: 'TurnEvent of schema/src/contracts/advisor.ts: what the buyer was shown.',
      resolve: ({ filed }) => filedTurn.parse(filed).events,
    }),
    at: t.expose('at', { type: 'DateTime' }),
    conversation: t.relation('conversation'),
    feedback: t.prismaField({
      type: [TurnFeedbackRef],
      resolve: (query, turn, _args, { database }) =>
        database.prisma.turnFeedback.findMany({ ...query, where: { turnRowId: turn.id }, orderBy: { at: 'asc' } }),
    }),
  }),
})
