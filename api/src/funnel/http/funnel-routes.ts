import { toDecimal } from '@tradewind/schema/money'
import { nextAction } from '../../actions/use-cases/next-action.ts'
import { revenueForecast } from '../../forecasts/use-cases/revenue-forecast.ts'
import { answerJson } from '../../http/answer.ts'
import type { Route, RouteRequest } from '../../http/route.ts'
import { isStaff } from '../../identity/domain/actor.ts'
import { rowIdFrom } from '../../shared/graphql/global-id.ts'
import { customerFunnel } from '../use-cases/customer-funnel.ts'
import { funnelOverview } from '../use-cases/funnel-overview.ts'

/** An account's UUID or its global id, as it stands in the address; anything else names no customer. */
function accountId(encoded: string): string | undefined {
  // Base64 needs no escape but for its padding.
  return rowIdFrom('Account', encoded.replace(/%3D/gi, '='))
}

/** Runs for staff; answers 401 to everybody else, and 404 where there is nothing the caller may see. */
function forStaff(
  answer: (request: RouteRequest, work: Parameters<typeof funnelOverview>[0]) => Promise<object | null>,
) {
  return async (request: RouteRequest): Promise<void> => {
    const actor = await request.authenticate()
    if (!isStaff(actor)) {
      answerJson(request.response, 401, {
        code: 'ACCESS.UNAUTHENTICATED',
        message: 'Sign in as a member of the sales team.',
      })
      return
    }
    const missing = { code: 'RECORD.NOT_FOUND', message: 'The customer was not found.' }
    const body = await answer(request, { ...request.work, actor, log: request.log })
    answerJson(request.response, body === null ? 404 : 200, body ?? missing)
  }
}

/**
 * `GET /api/customer/{id}/funnel` (FUN-17). `risk_score` is null until the customer was scored, `next_best_action`
 * as long as nothing computes it: no number is made up.
 */
export const customerFunnelRoute: Route = {
  method: 'GET',
  path: /^\/api\/customer\/(?<id>[^/]{1,120})\/funnel$/,
  handle: forStaff(async ({ params }, work) => {
    const id = accountId(params.id ?? '')
    const funnel = id === undefined ? null : await customerFunnel(work, id)
    if (funnel === null) return null
    return {
      customer_id: id,
      stage: funnel.stageCode,
      estimated_value: Number(toDecimal(funnel.estimatedValue)),
      currency: funnel.estimatedValue.currency,
      risk_score: funnel.riskScore,
      next_best_action: (await nextAction(work, id ?? ''))?.action ?? null,
    }
  }),
}

/**
 * `GET /api/funnel/overview` (FUN-17): `rate` is the conversion from the stage before, `predicted_revenue` the expected
 * won revenue of the six months from now, in US dollars.
 */
export const funnelOverviewRoute: Route = {
  method: 'GET',
  path: /^\/api\/funnel\/overview$/,
  handle: forStaff(async (_request, work) => {
    const [{ total, stages }, forecast] = await Promise.all([funnelOverview(work), revenueForecast(work)])
    return {
      total,
      stages: stages.map((stage) => ({ name: stage.stageCode, count: stage.entered, rate: stage.conversion })),
      predicted_revenue: Math.round(forecast.total.expected * 100) / 100,
    }
  }),
}
