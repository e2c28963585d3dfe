import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { accountPolicy, taskPolicy } from '../policy.ts'
import { TaskStatusRef } from './enums.graphql.ts'

export const TaskRef = builder.prismaNode('Task', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(taskPolicy, context.actor)] }),
  description: 'Work due.',
  fields: (t) => ({
    title: t.exposeString('title'),
    reason: t.field({ type: 'JSON', resolve: (task) => task.reason }),
    dueAt: t.expose('dueAt', { type: 'DateTime' }),
    status: t.expose('status', { type: TaskStatusRef }),
    doneAt: t.expose('doneAt', { type: 'DateTime', nullable: true }),
    owner: t.relation('owner', { nullable: true }),
    account: t.prismaField({
      type: 'Account',
      nullable: true,
      // A task may be its owner's while the customer is not: the account follows its own rights.
      resolve: (query, task, _args, { actor, database }) =>
        task.accountId === null
          ? null
          : database.prisma.account.findFirst({
              ...query,
              where: { id: task.accountId, AND: [readable(accountPolicy, actor)] },
            }),
    }),
  }),
})

const TaskFilterRef = builder.inputType('TaskFilter', {
  fields: (t) => ({
    status: t.field({ type: [TaskStatusRef] }),
    ownerId: t.globalID({}),
    dueBefore: t.field({ type: 'DateTime' }),
  }),
})

function taskCondition(filter: typeof TaskFilterRef.$inferInput | null | undefined): Prisma.TaskWhereInput[] {
  if (!filter) return []
  return [
    filter.status ? { status: { in: [...filter.status] } } : {},
    filter.ownerId ? { ownerId: uuidOrNone(filter.ownerId.id) } : {},
    filter.dueBefore ? { dueAt: { lt: filter.dueBefore } } : {},
  ]
}

builder.queryField('tasks', (t) =>
  t.prismaConnection({
    type: TaskRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: TaskFilterRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.task.count({ where: { AND: [readable(taskPolicy, actor), ...taskCondition(filter)] } }),
    resolve: (query, _root, { filter }, { actor, database }) =>
      database.prisma.task.findMany({
        ...query,
        where: { AND: [readable(taskPolicy, actor), ...taskCondition(filter)] },
        orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      }),
  }),
)
