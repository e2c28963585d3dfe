import { type MeetingMinutes, meetingMinutes } from '@tradewind/schema/contracts/meeting'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { findReadableAccount } from '../../crm/use-cases/assign-customer.ts'
import { recordActivity } from '../../crm/use-cases/log-activity.ts'
import { addTask } from '../../crm/use-cases/manage-task.ts'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { readMinutes } from '../domain/read-minutes.ts'
import { meetingNotePolicy } from '../policy.ts'

type StaffWork = Work & { readonly actor: UserActor }

/** Who read the note: the rules, or a person who corrected them. Another reader (a model) would name itself here. */
const BY_RULES = 'rules@1'

const noteInput = z.object({
  idempotencyKey,
  accountId: z.uuid(),
  opportunityId: z.uuid().nullish(),
  locale: z.enum(LOCALES),
  text: z.string().trim().min(3, 'write what was said').max(20_000, 'at most 20,000 characters'),
  happenedAt: z.date().nullish(),
})

/** Competitors that came up with this house before: a note may name them without a cue. */
const MOST_COMPETITORS = 500
const WORKDAY_MS = 86_400_000

/**
 * Keeps what was said in a meeting and reads minutes out of it. The meeting itself is logged with the customer, so the
 * stage follows, and what the note says of competitors counts for the next best action.
 */
export async function addMeetingNote(work: StaffWork, input: unknown): Promise<{ noteId: string }> {
  const { idempotencyKey: key, ...facts } = parseInput(noteInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'addMeetingNote', body: input },
    async (transaction) => {
      await findReadableAccount(work, transaction, facts.accountId)
      if (facts.opportunityId) {
        const deal = { id: facts.opportunityId, accountId: facts.accountId }
        if ((await transaction.opportunity.count({ where: deal })) === 0) throw new NotFoundFailure('The deal')
      }
      const happenedAt = facts.happenedAt ?? work.now()
      const { timeZone } = await transaction.user.findUniqueOrThrow({ where: { id: work.actor.id } })
      const minutes = readMinutes(facts.text, facts.locale, {
        today: localDay(happenedAt, timeZone),
        knownCompetitors: await knownCompetitors(transaction),
      })
      const note = await transaction.meetingNote.create({
        data: {
          accountId: facts.accountId,
          opportunityId: facts.opportunityId ?? null,
          authorId: work.actor.id,
          text: facts.text,
          locale: facts.locale,
          minutes: json(minutes),
          readBy: BY_RULES,
          happenedAt,
        },
      })
      await recordActivity(work, transaction, {
        accountId: facts.accountId,
        kind: 'meeting',
        subject: '',
        body: minutes.summary,
        happenedAt,
      })
      return { noteId: note.id }
    },
  )
}

/** A person puts right what was read. The text stays as it was written. */
export async function correctMinutes(work: StaffWork, noteId: string, input: unknown): Promise<{ noteId: string }> {
  const minutes = parseInput(meetingMinutes, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const note = await lockNote(work, transaction, noteId)
    if (work.actor.role === 'sales' && note.authorId !== work.actor.id && note.account.ownerId !== work.actor.id)
      throw new ForbiddenFailure('Only its author, the customer’s owner or a lead corrects a note.')
    // Which task was made of a step is not for correcting: it stays with the step of the same words.
    const old = note.minutes as unknown as MeetingMinutes
    const nextSteps = minutes.nextSteps.map((step) => ({
      ...step,
      taskId: old.nextSteps.find(({ what }) => what === step.what)?.taskId ?? null,
    }))
    await transaction.meetingNote.update({
      where: { id: noteId },
      data: { minutes: json({ ...minutes, nextSteps }), readBy: `user:${work.actor.id}` },
    })
    return { noteId }
  })
}

/** Makes a task of a next step, due on its day. Doing it again finds the task. */
export async function takeUpNextStep(
  work: StaffWork,
  noteId: string,
  position: number,
): Promise<{ noteId: string; taskId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const note = await lockNote(work, transaction, noteId)
    const minutes = note.minutes as unknown as MeetingMinutes
    const step = minutes.nextSteps[position]
    if (step === undefined)
      throw new ValidationFailure([{ path: ['position'], code: 'custom', message: 'there is no such step' }])
    if (step.taskId) return { noteId, taskId: step.taskId }
    const { taskId } = await addTask(work, transaction, {
      accountId: note.accountId,
      title: step.what.slice(0, 300),
      dueAt: step.due === null ? new Date(work.now().getTime() + WORKDAY_MS) : new Date(`${step.due}T16:00:00Z`),
    })
    const nextSteps = minutes.nextSteps.map((one, index) => (index === position ? { ...one, taskId } : one))
    await transaction.meetingNote.update({ where: { id: noteId }, data: { minutes: json({ ...minutes, nextSteps }) } })
    return { noteId, taskId }
  })
}

async function lockNote(work: StaffWork, transaction: Transaction, noteId: string) {
  await transaction.$queryRaw`SELECT 1 FROM meeting_note WHERE id = ${noteId}::uuid FOR UPDATE`
  const note = await transaction.meetingNote.findFirst({
    where: { id: noteId, AND: [readable(meetingNotePolicy, work.actor)] },
    include: { account: { select: { ownerId: true } } },
  })
  if (note === null) throw new NotFoundFailure('The note')
  return note
}

async function knownCompetitors(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>`
    SELECT name FROM (
      SELECT competitor AS name FROM opportunity WHERE competitor IS NOT NULL
      UNION SELECT unnest(competitors) FROM conversation_turn
    ) named WHERE length(name) > 2 ORDER BY name LIMIT ${MOST_COMPETITORS}`
  return rows.map(({ name }) => name)
}

function localDay(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
}

const json = (minutes: MeetingMinutes) => minutes as unknown as Prisma.InputJsonObject
