import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { encodeGlobalId, rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { SKIP_REASONS } from '../domain/action-input.ts'
import { ActionIncompleteFailure, ActionStateFailure, NoConsentFailure } from '../domain/errors.ts'
import { type ActionOutcome, forEachAction } from '../use-cases/bulk.ts'
import { executeAction } from '../use-cases/execute-action.ts'
import { approveAction, delayAction, reopenAction, skipAction } from '../use-cases/put-off-action.ts'
import { ActionRef, actionRowId } from './action.graphql.ts'

for (const [failure, name] of [
  [ActionStateFailure, 'ActionStateFailure'],
  [ActionIncompleteFailure, 'ActionIncompleteFailure'],
  [NoConsentFailure, 'NoConsentFailure'],
] as const)
  builder.objectType(failure as typeof ActionStateFailure, {
    name,
    interfaces: [FailureInterface],
    isTypeOf: (value) => value instanceof failure,
  })

const SkipReasonRef = builder.enumType('ActionSkipReason', { values: SKIP_REASONS })

const ExecuteActionInputRef = builder.inputType('ExecuteActionInput', {
  fields: (t) => ({
    actionId: t.id({ required: true }),
    subject: t.string({ description: 'Of a mail, as edited; the script’s when absent.' }),
    body: t.string({ description: 'Of a mail or message, as edited; the script’s when absent.' }),
    contactId: t.id(),
    outcome: t.string({ description: 'Of a call: reached, no_answer or voicemail.' }),
    note: t.string(),
  }),
})

const ActionOutcomeRef = builder.objectRef<ActionOutcome>('ActionOutcome').implement({
  description: 'What became of one action of several.',
  fields: (t) => ({
    actionId: t.id({ resolve: ({ actionId }) => encodeGlobalId('Action', actionId) }),
    ok: t.boolean({ resolve: ({ failure }) => failure === undefined }),
    code: t.string({ nullable: true, resolve: ({ failure }) => failure?.code ?? null }),
    message: t.string({ nullable: true, resolve: ({ failure }) => failure?.message ?? null }),
    action: t.prismaField({
      type: ActionRef,
      nullable: true,
      resolve: (query, { actionId, failure }, _args, { database }) =>
        failure === undefined
          ? database.prisma.action.findUnique({ ...rowQuery(query), where: { id: actionId } })
          : null,
    }),
  }),
})

const failures = [
  ValidationFailure,
  NotFoundFailure,
  ForbiddenFailure,
  ActionStateFailure,
  ActionIncompleteFailure,
  NoConsentFailure,
]

const written = (context: Context, query: object, id: string) =>
  context.database.prisma.action.findUniqueOrThrow({ ...rowQuery(query), where: { id } })

builder.mutationFields((t) => ({
  executeAction: t.prismaField({
    type: ActionRef,
    errors: { types: failures },
    args: { input: t.arg({ type: ExecuteActionInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { actionId } = await executeAction(asStaff(context), {
        ...input,
        actionId: rowId('Action', input.actionId),
        contactId: input.contactId ? rowId('Contact', input.contactId) : null,
      })
      return written(context, query, actionId)
    },
  }),
  reopenAction: t.prismaField({
    type: ActionRef,
    errors: { types: failures },
    args: { actionId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { actionId } = await reopenAction(asStaff(context), rowId('Action', args.actionId))
      return written(context, query, actionId)
    },
  }),
  executeActions: t.field({
    type: [ActionOutcomeRef],
    description: 'Executes each with its script as it stands. A call needs its outcome and says so.',
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: { actionIds: t.arg.idList({ required: true }) },
    resolve: (_root, { actionIds }, context) =>
      forEachAction(actionIds.map(actionRowId), (actionId) => executeAction(asStaff(context), { actionId })),
  }),
  skipActions: t.field({
    type: [ActionOutcomeRef],
    description: 'The reason keeps the rule from proposing the same again for some time. Also says no to an approval.',
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: {
      actionIds: t.arg.idList({ required: true }),
      reason: t.arg({ type: SkipReasonRef, required: true }),
      note: t.arg.string(),
    },
    resolve: (_root, { actionIds, reason, note }, context) =>
      forEachAction(actionIds.map(actionRowId), (id) => skipAction(asStaff(context), id, { reason, note })),
  }),
  delayActions: t.field({
    type: [ActionOutcomeRef],
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: {
      actionIds: t.arg.idList({ required: true }),
      until: t.arg({ type: 'DateTime', required: true }),
    },
    resolve: (_root, { actionIds, until }, context) =>
      forEachAction(actionIds.map(actionRowId), (id) => delayAction(asStaff(context), id, { until })),
  }),
  approveActions: t.field({
    type: [ActionOutcomeRef],
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: { actionIds: t.arg.idList({ required: true }) },
    resolve: (_root, { actionIds }, context) =>
      forEachAction(actionIds.map(actionRowId), (id) => approveAction(asStaff(context), id)),
  }),
}))
