import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { COUNT_GROUPS, type EventCountRow } from '../domain/event-count.ts'
import { countEvents } from '../use-cases/count-events.ts'

const EventCountGroupRef = builder.enumType('EventCountGroup', { values: COUNT_GROUPS })

const EventCountRef = builder.objectRef<EventCountRow>('EventCount').implement({
  description: 'A number of events; what was not grouped by is null.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ day }) => (day === null ? null : new Date(`${day}T00:00:00Z`)),
    }),
    type: t.exposeString('type', { nullable: true }),
    accountId: t.globalID({
      nullable: true,
      resolve: ({ accountId }) => (accountId === null ? null : { type: 'Account', id: accountId }),
    }),
    count: t.exposeInt('count'),
  }),
})

builder.queryField('eventCounts', (t) =>
  t.field({
    type: [EventCountRef],
    description: 'Exact numbers of events on whole UTC days, of the customers the viewer may see.',
    authScopes: { staff: true },
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'First day that counts.' }),
      to: t.arg({ type: 'Date', required: true, description: 'First day that counts no more.' }),
      types: t.arg.stringList(),
      groupBy: t.arg({ type: EventCountGroupRef, defaultValue: 'type', required: true }),
    },
    resolve: (_root, { from, to, ...facts }, context) => {
      const isoDay = (day: Date): string => day.toISOString().slice(0, 10)
      return countEvents(context, { ...facts, from: isoDay(from), to: isoDay(to) })
    },
  }),
)
