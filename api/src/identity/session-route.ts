import type { SessionAnswer } from '@tradewind/schema/contracts/session'
import { answerJson } from '../http/answer.ts'
import type { Route } from '../http/route.ts'

/** `GET /api/session`: who the forwarded cookie belongs to. The CMS asks this on every request. */
export const sessionRoute: Route = {
  method: 'GET',
  path: /^\/api\/session$/,
  async handle({ response, authenticate, work }) {
    const actor = await authenticate()
    if (actor.kind !== 'user') {
      answerJson(response, 200, { user: null } satisfies SessionAnswer)
      return
    }
    const { email } = await work.database.prisma.user.findUniqueOrThrow({
      where: { id: actor.id },
      select: { email: true },
    })
    answerJson(response, 200, {
      user: { id: actor.id, email, name: actor.name, role: actor.role },
    } satisfies SessionAnswer)
  },
}
