import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { DealStateFailure } from '../../deals/domain/errors.ts'
import { AccountMovedFailure } from '../../funnel/domain/errors.ts'
import { moveAccountToStage, resolveStageSuggestion } from '../../funnel/use-cases/move-stage.ts'
import { undoAccountMove } from '../../funnel/use-cases/undo-account-move.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { encodeGlobalId, rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { FactsChangedFailure } from '../domain/errors.ts'
import { assignAccount, shareAccount, unshareAccount } from '../use-cases/assign-customer.ts'
import { updateAccount } from '../use-cases/update-account.ts'
import { AccountRef } from './account.graphql.ts'

const UpdateAccountInputRef = builder.inputType('UpdateAccountInput', {
  description: 'What is not given stays; null empties.',
  fields: (t) => ({
    name: t.string(),
    website: t.string(),
    country: t.string(),
    industry: t.string(),
    employeeCount: t.int(),
    tags: t.stringList(),
  }),
})

builder.objectType(AccountMovedFailure, {
  name: 'AccountMovedFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof AccountMovedFailure,
  fields: (t) => ({
    stageId: t.id({
      description: 'Where it stands now.',
      resolve: (failure) => encodeGlobalId('Stage', failure.stageId),
    }),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]
const sharing = { shareAccount, unshareAccount }

/** What a mutation reads back of what it wrote. */
const accountAfter = async (query: object, { database }: Context, done: Promise<{ readonly accountId: string }>) =>
  database.prisma.account.findUniqueOrThrow({ ...rowQuery(query), where: { id: (await done).accountId } })

builder.mutationFields((t) => ({
  ...Object.fromEntries(
    Object.entries(sharing).map(([name, change]) => [
      name,
      t.prismaField({
        type: AccountRef,
        errors: { types: failures },
        args: { accountId: t.arg.id({ required: true }), userId: t.arg.id({ required: true }) },
        resolve: (query, _root, args, context) =>
          accountAfter(
            query,
            context,
            change(asStaff(context), rowId('Account', args.accountId), rowId('User', args.userId)),
          ),
      }),
    ]),
  ),
  updateAccount: t.prismaField({
    type: AccountRef,
    errors: { types: [...failures, FactsChangedFailure] },
    args: {
      accountId: t.arg.id({ required: true }),
      input: t.arg({ type: UpdateAccountInputRef, required: true }),
      seen: t.arg({
        type: UpdateAccountInputRef,
        description: 'What the caller saw of them: refused if it changed since.',
      }),
    },
    resolve: (query, _root, args, context) =>
      accountAfter(
        query,
        context,
        updateAccount(asStaff(context), rowId('Account', args.accountId), args.input, args.seen ?? {}),
      ),
  }),
  assignAccount: t.prismaField({
    type: AccountRef,
    errors: { types: failures },
    args: { accountId: t.arg.id({ required: true }), userId: t.arg.id() },
    resolve: async (query, _root, args, context) => {
      const userId = args.userId ? rowId('User', args.userId) : null
      return accountAfter(query, context, assignAccount(asStaff(context), rowId('Account', args.accountId), userId))
    },
  }),
  moveAccountToStage: t.prismaField({
    type: AccountRef,
    errors: { types: failures },
    args: {
      accountId: t.arg.id({ required: true }),
      stageId: t.arg.id({ required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: (query, _root, args, context) =>
      accountAfter(
        query,
        context,
        moveAccountToStage(
          asStaff(context),
          rowId('Account', args.accountId),
          rowId('Stage', args.stageId),
          args.reason,
        ),
      ),
  }),
  undoAccountMove: t.prismaField({
    type: AccountRef,
    description: 'Takes back the last move of a customer, a person’s or a rule’s.',
    errors: { types: [...failures, AccountMovedFailure] },
    args: {
      accountId: t.arg.id({ required: true }),
      expectedStageId: t.arg.id({ required: true, description: 'Where the caller saw it.' }),
    },
    resolve: (query, _root, args, context) =>
      accountAfter(
        query,
        context,
        undoAccountMove(asStaff(context), rowId('Account', args.accountId), rowId('Stage', args.expectedStageId)),
      ),
  }),
  resolveStageSuggestion: t.prismaField({
    type: AccountRef,
    errors: { types: [...failures, DealStateFailure] },
    args: { suggestionId: t.arg.id({ required: true }), accept: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const suggestionId = rowId('StageTransition', args.suggestionId)
      return accountAfter(query, context, resolveStageSuggestion(asStaff(context), suggestionId, args.accept))
    },
  }),
}))
