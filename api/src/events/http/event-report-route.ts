import type { ServerResponse } from 'node:http'
import { type EventBatchAnswer, type EventReportAnswer, MAX_BATCH_SIZE, wireBatch } from '@tradewind/schema/events'
import type { Work } from '../../context.ts'
import { stageReachedBy } from '../../funnel/store/stage.store.ts'
import { answerJson } from '../../http/answer.ts'
import { BodyTooLargeError, readBody } from '../../http/read-body.ts'
import type { Route } from '../../http/route.ts'
import { type Actor, hasScope, isStaff } from '../../identity/domain/actor.ts'
import { RateLimitFailure } from '../../shared/domain/failure.ts'
import { limitRate } from '../../shared/rate-limit.ts'
import { updateStage } from '../../workflows/update-stage.ts'
import { type Collected, collectEvents } from '../use-cases/collect-events.ts'
import { createGate } from './event-gate.ts'
import { reportRate } from './report-rate.ts'

const BODY_LIMIT = 1024 * 1024
/** Reports in work at a time, and statements waiting for a connection, before callers are asked to come back. */
const MOST_AT_A_TIME = 64
const MOST_WAITING = 100
const RETRY_AFTER_SECONDS = 2

const gate = createGate(MOST_AT_A_TIME)

const REFUSAL_STATUS = {
  'EVENT.INVALID': 400,
  'EVENT.IN_THE_FUTURE': 400,
  'EVENT.FORBIDDEN': 403,
  'EVENT.UNKNOWN_CUSTOMER': 404,
} as const

/**
 * `POST /api/event/report` (FUN-02): one event, answered with the stage it led to, or `{events: […]}`, answered with what
 * was kept. For the site, for keys with the scope events:write and for staff. The answer comes when the events are durable.
 */
export const eventReportRoute: Route = {
  method: 'POST',
  path: /^\/api\/event\/report$/,
  async handle({ request, response, work, log, clientAddress, authenticate }) {
    const full = !gate.enter()
    try {
      if (full || work.database.pool.waitingCount > MOST_WAITING) {
        refuse(
          response,
          503,
          'EVENT.BUSY',
          'Too many events at this moment. Send them again shortly.',
          RETRY_AFTER_SECONDS,
        )
        return
      }
      const actor = await authenticate()
      limitRate(...reportRate(actor, clientAddress), work.now())
      const refusal = accessRefusal(actor)
      if (refusal !== undefined) {
        refuse(response, ...refusal)
        return
      }
      const body = parseJson(await readBody(request, BODY_LIMIT))
      if (body === null || typeof body !== 'object' || Array.isArray(body)) {
        refuse(response, 400, 'EVENT.MALFORMED', 'The body needs to be one event as a JSON object, or {"events": […]}.')
        return
      }
      const caller = { ...work, actor, log }
      if ('events' in body) await reportBatch(caller, response, body)
      else await reportOne(caller, response, body)
    } catch (error) {
      if (error instanceof RateLimitFailure) refuse(response, 429, error.code, error.message, error.retryAfterSeconds)
      else if (error instanceof BodyTooLargeError)
        refuse(response, 413, 'REQUEST.TOO_LARGE', 'A report has at most 1 MB. Send the events in smaller batches.')
      else throw error
    } finally {
      if (!full) gate.leave()
    }
  },
}

function accessRefusal(actor: Actor): [status: number, code: string, message: string] | undefined {
  if (isStaff(actor) || hasScope(actor, 'events:write') || (actor.kind === 'visitor' && actor.viaSite)) return undefined
  return actor.kind === 'visitor'
    ? [401, 'ACCESS.UNAUTHENTICATED', 'Events are reported with a key or by staff who are signed in.']
    : [403, 'ACCESS.FORBIDDEN', 'This key or person may not report events; a key needs the scope events:write.']
}

async function reportBatch(work: Work, response: ServerResponse, body: object): Promise<void> {
  const batch = wireBatch.safeParse(body)
  if (!batch.success) {
    refuse(response, 400, 'EVENT.MALFORMED', `A batch holds 1 to ${MAX_BATCH_SIZE} events.`)
    return
  }
  const { accepted, duplicates, refused } = await collectEvents(work, batch.data.events)
  answerJson(response, 200, { status: 'ok', accepted, duplicates, refused } satisfies EventBatchAnswer)
}

async function reportOne(work: Work, response: ServerResponse, event: object): Promise<void> {
  const collected: Collected = await collectEvents(work, [event])
  const [refused] = collected.refused
  if (refused !== undefined) {
    refuse(response, REFUSAL_STATUS[refused.code], refused.code, refused.reason)
    return
  }
  const [stored] = collected.stored
  const accountId = stored?.accountId ?? null
  if (accountId !== null) await updateStage(work, accountId)
  const newStage = stored === undefined ? null : await stageReachedBy(work.database, stored.id)
  answerJson(response, 200, {
    status: stored === undefined ? 'duplicate' : 'ok',
    stage_updated: newStage !== null,
    new_stage: newStage,
  } satisfies EventReportAnswer)
}

function refuse(response: ServerResponse, status: number, code: string, message: string, retryAfter?: number): void {
  answerJson(
    response,
    status,
    { code, message },
    {
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      // What was not read of the body would be taken for the next request.
      ...(status === 200 || status === 400 || status === 404 ? {} : { connection: 'close' }),
    },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
