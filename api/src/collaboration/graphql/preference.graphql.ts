import { builder } from '../../builder.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { asUser } from '../../shared/require-staff.ts'
import { channelsOf, NOTIFICATION_KINDS, type NotificationKind } from '../domain/notification-kinds.ts'
import { setPreference } from '../use-cases/set-preference.ts'
import { NotificationKindRef } from './notification.graphql.ts'

interface Choice {
  readonly kind: NotificationKind
  readonly screen: boolean
  readonly mail: boolean
}

const ChoiceRef = builder.objectRef<Choice>('NotificationChoice').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: NotificationKindRef }),
    screen: t.exposeBoolean('screen'),
    mail: t.exposeBoolean('mail'),
  }),
})

interface Preference {
  readonly lightMode: boolean
  readonly notifications: unknown
}

const PreferenceRef = builder.objectRef<Preference>('Preference').implement({
  description: 'How a user wants the workspace.',
  fields: (t) => ({
    lightMode: t.exposeBoolean('lightMode', { description: 'The light version for small teams.' }),
    notifications: t.field({
      type: [ChoiceRef],
      resolve: ({ notifications }) => {
        const channels = channelsOf(notifications)
        return NOTIFICATION_KINDS.map((kind) => ({ kind, ...channels[kind] }))
      },
    }),
  }),
})

const AS_NEW: Preference = { lightMode: false, notifications: {} }

builder.queryField('preference', (t) =>
  t.field({
    type: PreferenceRef,
    description: 'The viewer’s own.',
    resolve: async (_root, _args, { actor, database }) =>
      actor.kind === 'user'
        ? ((await database.prisma.userPreference.findUnique({ where: { userId: actor.id } })) ?? AS_NEW)
        : AS_NEW,
  }),
)

const ChoiceInputRef = builder.inputType('NotificationChoiceInput', {
  fields: (t) => ({
    kind: t.field({ type: NotificationKindRef, required: true }),
    screen: t.boolean({ required: true }),
    mail: t.boolean({ required: true }),
  }),
})

builder.mutationField('setPreference', (t) =>
  t.field({
    type: PreferenceRef,
    description: 'What is not given stays as it is.',
    errors: { types: [ValidationFailure, ForbiddenFailure] },
    args: { lightMode: t.arg.boolean(), notifications: t.arg({ type: [ChoiceInputRef] }) },
    resolve: async (_root, args, context) => {
      const work = asUser(context)
      await setPreference(work, args)
      return context.database.prisma.userPreference.findUniqueOrThrow({ where: { userId: work.actor.id } })
    },
  }),
)
