import { answerJson } from './answer.ts'
import type { Route } from './route.ts'

/** `GET /health`: 200 when the database answers, else 503. Says how many jobs wait and how many gave up. */
export const healthRoute: Route = {
  method: 'GET',
  path: /^\/health$/,
  async handle({ response, work }) {
    try {
      const { rows } = await work.database.pool.query<{ waiting: number; dead: number }>(
        `SELECT count(*) FILTER (WHERE NOT gave_up)::int AS waiting, count(*) FILTER (WHERE gave_up)::int AS dead
         FROM (SELECT attempts >= max_attempts AND locked_at IS NULL AS gave_up FROM graphile_worker.jobs) job`,
      )
      answerJson(response, 200, { status: 'ok', database: 'ok', jobs: rows[0] })
    } catch {
      answerJson(response, 503, { status: 'failing', database: 'unreachable' })
    }
  },
}
