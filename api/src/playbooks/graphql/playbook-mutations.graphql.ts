import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import {
  ChangedMeanwhileFailure,
  ForbiddenFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { encodeGlobalId, rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import type { DryStart } from '../domain/dry-run.ts'
import { PlaybookStateFailure } from '../domain/errors.ts'
import { cancelRun } from '../use-cases/cancel-run.ts'
import { type DryRunAnswer, dryRunPlaybook } from '../use-cases/dry-run-playbook.ts'
import { createPlaybook, movePlaybook, publishPlaybook, updatePlaybook } from '../use-cases/manage-playbook.ts'
import { PlaybookRef, PlaybookRunRef } from './playbook.graphql.ts'

builder.objectType(PlaybookStateFailure, {
  name: 'PlaybookStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof PlaybookStateFailure,
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, PlaybookStateFailure, ChangedMeanwhileFailure]
const BASED_ON = 'The updatedAt that was read: refused when somebody has changed it since. None: it is written over.'

const PlaybookMoveRef = builder.enumType('PlaybookMove', { values: ['pause', 'resume', 'archive', 'restore'] as const })

const DryStartRef = builder.objectRef<DryStart>('PlaybookDryStart').implement({
  fields: (t) => ({
    accountId: t.id({ resolve: ({ accountId }) => encodeGlobalId('Account', accountId) }),
    company: t.exposeString('company'),
    at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
  }),
})

/** Starts that are listed; the count is of all. */
const MOST_LISTED = 100

const DryRunRef = builder.objectRef<DryRunAnswer>('PlaybookDryRun').implement({
  description: 'What a playbook would have begun in the past. Writes nothing.',
  fields: (t) => ({
    days: t.exposeInt('days'),
    customers: t.exposeInt('customers', { description: 'Customers that were looked at: those the viewer may see.' }),
    count: t.int({ resolve: ({ starts }) => starts.length }),
    companies: t.int({ resolve: ({ starts }) => new Set(starts.map(({ accountId }) => accountId)).size }),
    unmet: t.exposeInt('unmet', { description: 'Times the trigger was there and the condition did not hold.' }),
    guarded: t.exposeInt('guarded', { description: 'Times the loop guard would have kept it back.' }),
    starts: t.field({ type: [DryStartRef], resolve: ({ starts }) => starts.slice(0, MOST_LISTED) }),
  }),
})

const written = (context: Context, query: object, id: string) =>
  context.database.prisma.playbook.findUniqueOrThrow({ ...rowQuery(query), where: { id } })

const draftArguments = {
  name: { type: 'LocalizedText', required: true },
  definition: { type: 'JSON', required: true },
} as const

builder.mutationFields((t) => ({
  createPlaybook: t.prismaField({
    type: PlaybookRef,
    errors: { types: failures },
    args: {
      code: t.arg.string({ required: true }),
      name: t.arg(draftArguments.name),
      definition: t.arg(draftArguments.definition),
    },
    resolve: async (query, _root, { code, name, definition }, context) => {
      const { playbookId } = await createPlaybook(asStaff(context), code, { name, definition })
      return written(context, query, playbookId)
    },
  }),
  updatePlaybook: t.prismaField({
    type: PlaybookRef,
    errors: { types: failures },
    args: {
      playbookId: t.arg.id({ required: true }),
      name: t.arg(draftArguments.name),
      definition: t.arg(draftArguments.definition),
      basedOn: t.arg({ type: 'DateTime', description: BASED_ON }),
    },
    resolve: async (query, _root, { playbookId, name, definition, basedOn }, context) => {
      const id = rowId('Playbook', playbookId)
      await updatePlaybook(asStaff(context), id, { name, definition }, basedOn)
      return written(context, query, id)
    },
  }),
  publishPlaybook: t.prismaField({
    type: PlaybookRef,
    errors: { types: failures },
    args: {
      playbookId: t.arg.id({ required: true }),
      basedOn: t.arg({ type: 'DateTime', description: BASED_ON }),
    },
    resolve: async (query, _root, args, context) => {
      const { playbookId } = await publishPlaybook(asStaff(context), rowId('Playbook', args.playbookId), args.basedOn)
      return written(context, query, playbookId)
    },
  }),
  movePlaybook: t.prismaField({
    type: PlaybookRef,
    errors: { types: failures },
    args: { playbookId: t.arg.id({ required: true }), move: t.arg({ type: PlaybookMoveRef, required: true }) },
    resolve: async (query, _root, args, context) => {
      const { playbookId } = await movePlaybook(asStaff(context), rowId('Playbook', args.playbookId), args.move)
      return written(context, query, playbookId)
    },
  }),
  dryRunPlaybook: t.field({
    type: DryRunRef,
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: { definition: t.arg(draftArguments.definition), days: t.arg.int({ defaultValue: 30, required: true }) },
    resolve: (_root, { definition, days }, context) => dryRunPlaybook(asStaff(context), { definition, days }),
  }),
  cancelPlaybookRun: t.prismaField({
    type: PlaybookRunRef,
    errors: { types: failures },
    args: { runId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { runId } = await cancelRun(asStaff(context), rowId('PlaybookRun', args.runId))
      return context.database.prisma.playbookRun.findUniqueOrThrow({ ...rowQuery(query), where: { id: runId } })
    },
  }),
}))
