import { REPORT_KINDS, type ReportKind } from '@tradewind/schema/contracts/report'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'

const subscriptionInput = z
  .object({
    kind: z.enum(REPORT_KINDS),
    hour: z.int('is a whole hour').min(0).max(23),
    weekday: z.int('is a weekday, 1 Monday to 7 Sunday').min(1).max(7).nullish(),
    enabled: z.boolean(),
  })
  .refine(({ kind, weekday }) => kind === 'daily' || typeof weekday === 'number', {
    path: ['weekday'],
    message: 'a weekly report needs a weekday, 1 Monday to 7 Sunday',
  })

/** Says when the caller wants a report by mail, by the caller's own clock, or that they want it no longer. */
export async function subscribeReport(
  work: Work & { readonly actor: UserActor },
  input: unknown,
): Promise<{ userId: string; kind: ReportKind }> {
  const { kind, hour, enabled, weekday } = parseInput(subscriptionInput, input)
  const time = { hour, enabled, weekday: kind === 'daily' ? null : (weekday ?? null) }
  const userId = work.actor.id
  await work.database.prisma.reportSubscription.upsert({
    where: { userId_kind: { userId, kind } },
    create: { userId, kind, ...time },
    update: time,
  })
  return { userId, kind }
}
