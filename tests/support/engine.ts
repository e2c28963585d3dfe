import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '../../api/src/database/client.ts'
import type { UserActor } from '../../api/src/identity/domain/actor.ts'
import { runCustomer } from '../../api/src/playbooks/use-cases/run-customer.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { PEOPLE, type PersonName } from './people.ts'

/** The engine of playbooks in this process, on a real PostgreSQL, with a clock that the test sets. */
export interface Engine {
  readonly database: TestDatabase
  /** What use-cases are handed: the system acts, at the moment of the clock. */
  readonly work: Parameters<typeof runCustomer>[0]
  readonly actorOf: (person: PersonName) => Promise<UserActor>
  readonly at: (iso: string) => void
  readonly now: () => Date
  readonly later: (hours: number) => void
  /** Does what the jobs of a customer would do at this moment. */
  readonly run: (accountId: string) => Promise<void>
  readonly addCustomer: (changes?: Partial<EngineCustomer>) => Promise<{ accountId: string; contactId: string }>
  readonly addEvent: (accountId: string, type: string, value?: object, at?: Date) => Promise<void>
  readonly moveTo: (accountId: string, stage: string, at?: Date) => Promise<void>
  readonly close: () => Promise<void>
}

interface EngineCustomer {
  readonly company: string
  readonly country: string
  readonly locale: string
  readonly owner: PersonName
  readonly consent: boolean
  readonly phone: string | null
}

const SILENT_LOG = { info() {}, warn() {}, error() {}, debug() {} }

export async function openEngine(start: string): Promise<Engine> {
  const database = await freshDatabase()
  const opened: Database = openDatabase(database.url, 6)
  let clock = new Date(start)
  const work = {
    actor: { kind: 'system' },
    database: opened,
    environment: { SITE_URL: 'http://site.test' },
    now: () => clock,
    log: SILENT_LOG,
  } as unknown as Engine['work']
  const engine: Engine = {
    database,
    work,
    now: () => clock,
    at: (iso) => {
      clock = new Date(iso)
    },
    later: (hours) => {
      clock = new Date(clock.getTime() + hours * 3_600_000)
    },
    async actorOf(person) {
      const { id, role, team_id, name } = await database.row<{
        id: string
        role: UserActor['role']
        team_id: string
        name: string
      }>('SELECT id, role, team_id, name FROM "user" WHERE email = $1', [PEOPLE[person]])
      return { kind: 'user', id, role, teamId: team_id, name }
    },
    run: (accountId) => runCustomer(work, accountId),
    async addCustomer(changes = {}) {
      const facts: EngineCustomer = {
        company: 'Getriebe Weber GmbH',
        country: 'DE',
        locale: 'de',
        owner: 'salesWest',
        consent: true,
        phone: '+497115550123',
        ...changes,
      }
      const accountId = randomUUID()
      const contactId = randomUUID()
      await database.rows(
        `INSERT INTO account (id, name, country, owner_id, team_id, stage_id, stage_since, created_at)
         SELECT $1, $2, $3, u.id, u.team_id, s.id, $4, $4 FROM "user" u, stage s JOIN pipeline p ON p.id = s.pipeline_id
         WHERE u.email = $5 AND s.code = 'lead' AND p.is_default`,
        [accountId, facts.company, facts.country, clock, PEOPLE[facts.owner]],
      )
      await database.rows(
        `INSERT INTO contact (id, account_id, name, email, phone, locale, consent_at, consent_purpose, created_at)
         VALUES ($1, $2, 'Jana Weber', $3, $4, $5, $6, 'sales', $7)`,
        [
          contactId,
          accountId,
          `jana.${accountId.slice(0, 8)}@weber.example`,
          facts.phone,
          facts.locale,
          facts.consent ? clock : null,
          clock,
        ],
      )
      await engine.moveTo(accountId, 'lead')
      return { accountId, contactId }
    },
    async addEvent(accountId, type, value = {}, at = clock) {
      await database.rows(
        `INSERT INTO event (id, type, account_id, value, occurred_at, source) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'sales')`,
        [type, accountId, JSON.stringify(value), at],
      )
    },
    async moveTo(accountId, stage, at = clock) {
      await database.rows(
        `WITH step AS (SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE s.code = $2 AND p.is_default),
              moved AS (UPDATE account SET stage_id = step.id, stage_since = $3 FROM step WHERE account.id = $1)
         INSERT INTO stage_transition (id, account_id, from_stage_id, to_stage_id, at, reason, suggested)
         SELECT gen_random_uuid(), $1, CASE WHEN $2 = 'lead' THEN NULL ELSE a.stage_id END, step.id, $3, '{"en":"test"}', false
         FROM step, account a WHERE a.id = $1`,
        [accountId, stage, at],
      )
    },
    async close() {
      await opened.close()
      await database.drop()
    },
  }
  return engine
}
