import { countJobs } from '../jobs/use-cases/manage-jobs.ts'
import { answerJson } from './answer.ts'
import type { Route } from './route.ts'

/** `GET /health`: 200 when the database answers, else 503. Says how many jobs wait and how many gave up. */
export const healthRoute: Route = {
  method: 'GET',
  path: /^\/health$/,
  async handle({ response, work }) {
    try {
      const jobs = await countJobs(work)
      answerJson(response, 200, { status: 'ok', database: 'ok', jobs })
    } catch {
      answerJson(response, 503, { status: 'failing', database: 'unreachable' })
    }
  },
}
