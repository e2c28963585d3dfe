import { REPLY_TOPICS, TOLD_EVENT_TYPES } from '@tradewind/schema/events'
import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { logActivity, setActivityDeleted } from '../use-cases/log-activity.ts'
import { createTask, setTaskDone } from '../use-cases/manage-task.ts'
import { ActivityRef } from './activity.graphql.ts'
import { ActivityKindRef } from './enums.graphql.ts'
import { TaskRef } from './task.graphql.ts'

const LogActivityInputRef = builder.inputType('LogActivityInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    contactId: t.id(),
    kind: t.field({ type: ActivityKindRef, required: true }),
    subject: t.string(),
    body: t.string(),
    outcome: t.string({ description: 'Of a call: reached, no_answer or voicemail.' }),
    durationMinutes: t.int(),
    happenedAt: t.field({ type: 'DateTime' }),
    told: t.field({
      type: builder.enumType('ToldEvent', { values: TOLD_EVENT_TYPES }),
      description: 'What the customer did or was given, which no system of the house sees: an event of its own.',
    }),
    replyTopic: t.field({
      type: builder.enumType('ReplyTopic', { values: REPLY_TOPICS }),
      description: 'Of mail_replied.',
    }),
  }),
})

const CreateTaskInputRef = builder.inputType('CreateTaskInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    ownerId: t.id(),
    title: t.string({ required: true }),
    dueAt: t.field({ type: 'DateTime', required: true }),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, IdempotencyFailure]

builder.mutationFields((t) => ({
  logActivity: t.prismaField({
    type: ActivityRef,
    errors: { types: failures },
    args: { input: t.arg({ type: LogActivityInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { activityId } = await logActivity(asStaff(context), {
        ...input,
        accountId: rowId('Account', input.accountId),
        contactId: input.contactId ? rowId('Contact', input.contactId) : null,
      })
      return context.database.prisma.activity.findUniqueOrThrow({ ...rowQuery(query), where: { id: activityId } })
    },
  }),
  ...Object.fromEntries(
    (
      [
        ['deleteActivity', true],
        ['restoreActivity', false],
      ] as const
    ).map(([name, deleted]) => [
      name,
      t.prismaField({
        type: ActivityRef,
        errors: { types: failures },
        args: { activityId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { activityId } = await setActivityDeleted(asStaff(context), rowId('Activity', args.activityId), deleted)
          return context.database.prisma.activity.findUniqueOrThrow({ ...rowQuery(query), where: { id: activityId } })
        },
      }),
    ]),
  ),
  createTask: t.prismaField({
    type: TaskRef,
    errors: { types: failures },
    args: { input: t.arg({ type: CreateTaskInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const { taskId } = await createTask(asStaff(context), {
        ...input,
        accountId: rowId('Account', input.accountId),
        ownerId: input.ownerId ? rowId('User', input.ownerId) : null,
      })
      return context.database.prisma.task.findUniqueOrThrow({ ...rowQuery(query), where: { id: taskId } })
    },
  }),
  ...Object.fromEntries(
    (
      [
        ['completeTask', true],
        ['reopenTask', false],
      ] as const
    ).map(([name, done]) => [
      name,
      t.prismaField({
        type: TaskRef,
        errors: { types: failures },
        args: { taskId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { taskId } = await setTaskDone(asStaff(context), rowId('Task', args.taskId), done)
          return context.database.prisma.task.findUniqueOrThrow({ ...rowQuery(query), where: { id: taskId } })
        },
      }),
    ]),
  ),
}))
