import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { activityPolicy } from '../policy.ts'
import { ActivityKindRef } from './enums.graphql.ts'

export const ActivityRef = builder.prismaNode('Activity', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({
    id: uuidOrNone(id),
    deletedAt: null,
    AND: [readable(activityPolicy, context.actor)],
  }),
  description: 'Something a person did with a customer, logged.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKindRef }),
    subject: t.exposeString('subject'),
    body: t.exposeString('body'),
    outcome: t.exposeString('outcome', { nullable: true }),
    durationMinutes: t.exposeInt('durationMinutes', { nullable: true }),
    happenedAt: t.expose('happenedAt', { type: 'DateTime' }),
    author: t.relation('author'),
    contact: t.relation('contact', { nullable: true }),
    account: t.relation('account'),
  }),
})
