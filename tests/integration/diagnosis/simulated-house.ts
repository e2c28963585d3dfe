import type { Work } from '../../../api/src/context.ts'
import { openDatabase } from '../../../api/src/database/client.ts'
import { seedHistory } from '../../../api/src/demo/history/seed-history.ts'
import { calendarUntil } from '../../../api/src/demo/simulation/calendar.ts'
import { parseEnvironment } from '../../../api/src/environment.ts'
import { SYSTEM, type UserActor } from '../../../api/src/identity/domain/actor.ts'
import type { MetricScope } from '../../../api/src/metrics/domain/funnel-metrics.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { SECRETS } from '../../support/secrets.ts'

const quiet = (): void => undefined
const SILENT = { info: quiet, warn: quiet, error: quiet, debug: quiet } as unknown as Work['log']

/** Always the same last day: what is found in the history must not depend on the day of the test. */
const TODAY = new Date('2026-11-20T12:00:00Z')

export interface SimulatedHouse {
  readonly database: TestDatabase
  /** As the house itself. */
  readonly work: Work
  readonly as: (email: string) => Promise<Work>
  /** All deals of the three years. */
  readonly scope: MetricScope
  readonly monthStart: (month: number) => number
  readonly close: () => Promise<void>
}

/** The demo company with its three years, whose causes stand in api/src/demo/simulation/causes.ts, without a process. */
export async function openSimulatedHouse(): Promise<SimulatedHouse> {
  const database = await freshDatabase()
  const environment = parseEnvironment({ ...SECRETS, DATABASE_URL: database.url })
  if (typeof environment === 'string') throw new Error(environment)
  const opened = openDatabase(database.url, 4)
  const services = { database: opened, environment, log: SILENT }
  await seedHistory(services, { today: TODAY, scale: 1 }, () => undefined)
  await database.rows('ANALYZE')
  const { start, monthStart } = calendarUntil(TODAY)
  const work: Work = { ...services, actor: SYSTEM, now: () => TODAY }
  return {
    database,
    work,
    async as(email) {
      const { id, role, team_id, name } = await database.row<{
        id: string
        role: UserActor['role']
        team_id: string | null
        name: string
      }>('SELECT id, role, team_id, name FROM "user" WHERE email = $1', [email])
      return { ...work, actor: { kind: 'user', id, role, teamId: team_id, name } }
    },
    scope: { unit: 'deal', counting: 'snapshot', from: new Date(start), to: TODAY },
    monthStart,
    async close() {
      await opened.close()
      await database.drop()
    },
  }
}
