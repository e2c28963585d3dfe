import { REPLY_TOPICS, TOLD_EVENT_TYPES } from '@tradewind/schema/events'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { recordSalesEvent } from '../../events/store/sales-event.store.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { idempotencyKey } from '../domain/lead-input.ts'
import { activityPolicy } from '../policy.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'
import { findReadableAccount } from './assign-customer.ts'

type StaffWork = Work & { readonly actor: UserActor }

const activityInput = z
  .object({
    idempotencyKey,
    accountId: z.uuid(),
    contactId: z.uuid().nullish(),
    kind: z.enum(['call', 'mail', 'visit', 'meeting', 'note']),
    subject: z
      .string()
      .trim()
      .max(200)
      .nullish()
      .transform((text) => text ?? ''),
    body: z
      .string()
      .trim()
      .max(10_000, 'at most 10,000 characters')
      .nullish()
      .transform((text) => text ?? ''),
    outcome: z.enum(['reached', 'no_answer', 'voicemail']).nullish(),
    durationMinutes: z.int().min(0).max(1_440).nullish(),
    happenedAt: z.date().nullish(),
    /** What the customer did or was given, which no system of the house sees. */
    told: z.enum(TOLD_EVENT_TYPES).nullish(),
    replyTopic: z.enum(REPLY_TOPICS).nullish(),
  })
  .refine(({ told, replyTopic }) => !replyTopic || told === 'mail_replied', {
    path: ['replyTopic'],
    message: 'is the topic of a reply',
  })
  .refine((activity) => activity.kind !== 'call' || activity.outcome, {
    path: ['outcome'],
    message: 'say how the call went',
  })
  .refine((activity) => activity.kind !== 'note' || activity.body !== '', { path: ['body'], message: 'write the note' })

/** Events that an activity is for the funnel. A note is none. */
const EVENT_OF = { call: 'call_done', meeting: 'meeting_done', visit: 'visit_done' } as const

/** A sales person logs what was done with a customer. Calls, meetings and visits are events too: the stage follows. */
export async function logActivity(work: StaffWork, input: unknown): Promise<{ activityId: string }> {
  const { idempotencyKey: key, ...facts } = parseInput(activityInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'logActivity', body: input },
    (transaction) => recordActivity(work, transaction, facts),
  )
}

/** The same within a transaction of something greater. Throws NotFoundFailure for a customer that is not the caller's. */
export async function recordActivity(
  work: StaffWork,
  transaction: Transaction,
  facts: Omit<z.output<typeof activityInput>, 'idempotencyKey'>,
): Promise<{ activityId: string }> {
  await findReadableAccount(work, transaction, facts.accountId)
  if (facts.contactId) {
    const known = await transaction.contact.count({ where: { id: facts.contactId, accountId: facts.accountId } })
    if (known === 0) throw new NotFoundFailure('The contact')
  }
  const now = work.now()
  const happenedAt = facts.happenedAt ?? now
  const activity = await transaction.activity.create({
    data: {
      accountId: facts.accountId,
      contactId: facts.contactId ?? null,
      authorId: work.actor.id,
      kind: facts.kind,
      subject: facts.subject,
      body: facts.body,
      outcome: facts.outcome ?? null,
      durationMinutes: facts.durationMinutes ?? null,
      happenedAt,
    },
  })
  await addTimelineEntry(transaction, {
    accountId: facts.accountId,
    contactId: facts.contactId ?? null,
    kind: 'activity',
    action: facts.kind,
    sourceId: activity.id,
    actor: actorKey(work.actor),
    data: {
      activityId: activity.id,
      subject: facts.subject,
      body: facts.body.slice(0, 1_000),
      outcome: facts.outcome ?? null,
      durationMinutes: facts.durationMinutes ?? null,
      ...(facts.told ? { told: facts.told } : {}),
      by: work.actor.name,
    },
    occurredAt: happenedAt,
  })
  if (facts.kind === 'call' || facts.kind === 'meeting' || facts.kind === 'visit') {
    await recordSalesEvent(transaction, {
      type: EVENT_OF[facts.kind],
      accountId: facts.accountId,
      contactId: facts.contactId ?? null,
      value: { activityId: activity.id, ...(facts.outcome ? { outcome: facts.outcome } : {}) },
      occurredAt: happenedAt,
    })
  }
  if (facts.told) {
    await recordSalesEvent(transaction, {
      type: facts.told,
      accountId: facts.accountId,
      contactId: facts.contactId ?? null,
      value: { activityId: activity.id, ...(facts.replyTopic ? { topic: facts.replyTopic } : {}) },
      occurredAt: happenedAt,
    })
  }
  return { activityId: activity.id }
}

/** Takes an activity out of sight, or brings it back. Events stay: history is never rewritten. Authors, leads and above. */
export async function setActivityDeleted(
  work: StaffWork,
  activityId: string,
  deleted: boolean,
): Promise<{ activityId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const activity = await transaction.activity.findFirst({
      where: { id: activityId, AND: [readable(activityPolicy, work.actor)] },
    })
    if (activity === null) throw new NotFoundFailure('The activity')
    if (work.actor.role === 'sales' && activity.authorId !== work.actor.id) {
      throw new ForbiddenFailure('Only its author or a lead removes an activity.')
    }
    await transaction.activity.update({ where: { id: activityId }, data: { deletedAt: deleted ? work.now() : null } })
    if (deleted) {
      await transaction.timelineEntry.deleteMany({ where: { kind: 'activity', sourceId: activityId } })
    } else {
      await addTimelineEntry(transaction, {
        accountId: activity.accountId,
        contactId: activity.contactId,
        kind: 'activity',
        action: activity.kind,
        sourceId: activity.id,
        actor: `user:${activity.authorId}`,
        data: {
          activityId,
          subject: activity.subject,
          body: activity.body.slice(0, 1_000),
          outcome: activity.outcome,
          durationMinutes: activity.durationMinutes,
          by: work.actor.name,
        },
        occurredAt: activity.happenedAt,
      })
    }
    return { activityId }
  })
}
