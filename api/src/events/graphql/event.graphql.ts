import { builder } from '../../builder.ts'
import { eventPolicy } from '../../crm/policy.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'

builder.prismaNode('Event', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(eventPolicy, context.actor)] }),
  description: 'A behaviour event as it came in.',
  fields: (t) => ({
    type: t.exposeString('type'),
    anonymousId: t.exposeString('anonymousId', { nullable: true }),
    value: t.field({ type: 'JSON', nullable: true, resolve: (event) => event.value }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    source: t.exposeString('source'),
    locale: t.exposeString('locale', { nullable: true }),
    context: t.field({ type: 'JSON', resolve: (event) => event.context }),
  }),
})
