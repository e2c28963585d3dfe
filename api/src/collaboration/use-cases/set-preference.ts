import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { channelsOf, NOTIFICATION_KINDS } from '../domain/notification-kinds.ts'

const preferenceInput = z.object({
  lightMode: z.boolean().nullish(),
  notifications: z
    .array(z.object({ kind: z.enum(NOTIFICATION_KINDS), screen: z.boolean(), mail: z.boolean() }))
    .max(NOTIFICATION_KINDS.length)
    .nullish(),
})

/** A user's own choice of how the workspace looks and what it tells. What is not given stays. */
export async function setPreference(work: Work & { readonly actor: UserActor }, input: unknown): Promise<void> {
  const { lightMode, notifications } = parseInput(preferenceInput, input)
  const userId = work.actor.id
  await work.database.prisma.$transaction(async (transaction) => {
    await transaction.userPreference.createMany({ data: [{ userId }], skipDuplicates: true })
    const stored = await transaction.userPreference.findUniqueOrThrow({ where: { userId } })
    const kept = Object.entries(channelsOf(stored.notifications)).map(([kind, channels]) => [kind, { ...channels }])
    const chosen = (notifications ?? []).map(({ kind, screen, mail }) => [kind, { screen, mail }])
    await transaction.userPreference.update({
      where: { userId },
      data: {
        ...(lightMode === null || lightMode === undefined ? {} : { lightMode }),
        notifications: Object.fromEntries([...kept, ...chosen]),
      },
    })
  })
}
