import { nextActionRequest } from '@tradewind/schema/contracts/rest'
import { answerJson } from '../../http/answer.ts'
import { BodyTooLargeError, readBody } from '../../http/read-body.ts'
import type { Route } from '../../http/route.ts'
import { isStaff } from '../../identity/domain/actor.ts'
import { rowIdFrom } from '../../shared/graphql/global-id.ts'
import { nextAction } from '../use-cases/next-action.ts'

const BODY_LIMIT = 4 * 1024
const MALFORMED = { code: 'INPUT.INVALID', message: 'The body needs to be {"customer_id": "…"}.' }

/** `POST /api/ai/next_action` (FUN-07): what is most worth doing with a customer now, and what to say. For staff. */
export const nextActionRoute: Route = {
  method: 'POST',
  path: /^\/api\/ai\/next_action$/,
  async handle({ request, response, work, log, authenticate }) {
    const actor = await authenticate()
    if (!isStaff(actor)) {
      answerJson(response, 401, {
        code: 'ACCESS.UNAUTHENTICATED',
        message: 'Sign in as a member of the sales team.',
      })
      return
    }
    let body: unknown
    try {
      body = JSON.parse(await readBody(request, BODY_LIMIT))
    } catch (error) {
      if (!(error instanceof BodyTooLargeError || error instanceof SyntaxError)) throw error
      answerJson(response, 400, MALFORMED)
      return
    }
    const asked = nextActionRequest.safeParse(body)
    if (!asked.success) {
      answerJson(response, 400, MALFORMED)
      return
    }
    const id = rowIdFrom('Account', asked.data.customer_id)
    const answer = id === undefined ? undefined : await nextAction({ ...work, actor, log }, id)
    answerJson(
      response,
      answer === undefined ? 404 : 200,
      answer ?? { code: 'RECORD.NOT_FOUND', message: 'The customer was not found.' },
    )
  },
}
