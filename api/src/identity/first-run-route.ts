import { answerJson } from '../http/answer.ts'
import { readBody } from '../http/read-body.ts'
import type { Route } from '../http/route.ts'
import { RateLimitFailure, ValidationFailure } from '../shared/domain/failure.ts'
import { limitRate } from '../shared/rate-limit.ts'
import { AlreadySetUpFailure, createFirstAdmin, needsFirstAdmin } from './use-cases/create-first-admin.ts'

const BODY_LIMIT = 4_096
const PER_ADDRESS = { limit: 10, windowSeconds: 60 }

/** `GET /api/first-run`: whether the installation still waits for its first admin. */
export const firstRunStateRoute: Route = {
  method: 'GET',
  path: /^\/api\/first-run$/,
  async handle({ response, work }) {
    answerJson(response, 200, { needed: await needsFirstAdmin(work.database) })
  },
}

/** `POST /api/first-run {name, email, password}`: makes the first admin, as long as there is no user at all. */
export const firstRunRoute: Route = {
  method: 'POST',
  path: /^\/api\/first-run$/,
  async handle({ request, response, work, clientAddress }) {
    try {
      limitRate(`first-run:${clientAddress}`, PER_ADDRESS, work.now())
      const input = parseJson(await readBody(request, BODY_LIMIT))
      await createFirstAdmin(work.database, input, work.now())
      answerJson(response, 201, { status: 'ok' })
    } catch (error) {
      if (error instanceof ValidationFailure)
        answerJson(response, 400, { code: error.code, message: error.message, fields: error.fields })
      else if (error instanceof AlreadySetUpFailure)
        answerJson(response, 409, { code: error.code, message: error.message })
      else if (error instanceof RateLimitFailure) {
        const headers = { 'retry-after': String(error.retryAfterSeconds) }
        answerJson(response, 429, { code: error.code, message: error.message }, headers)
      } else throw error
    }
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
