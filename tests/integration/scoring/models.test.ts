import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rocAuc } from '../../../api/src/scoring/domain/learning/measures/ranking.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { type Answer, clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { type History, writeHistory } from './history.ts'

// Learning takes seconds by itself and minutes on a machine with other work.
vi.setConfig({ testTimeout: 240_000 })

let house: House
let history: History
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  history = await writeHistory(house.database, 900)
}, 120_000)
afterAll(() => house.close())

const MODELS = `query($kind: ModelKind) { modelVersions(kind: $kind) { id kind version algorithm status chosenByPerson
  metrics { verdict cases positives learntFrom auc brier baselineBrier rulesAuc rulesBrier calibrationError reliability { predicted observed count } } } }`
const TRAIN = `mutation { trainModels { __typename ... on Failure { code } } }`
const PROMOTE = `mutation($id: ID!) { promoteModel(modelVersionId: $id) { __typename
  ... on PromoteModelSuccess { data { version status chosenByPerson } } ... on Failure { code } } }`
const ROLL_BACK = `mutation($kind: ModelKind!) { rollBackModel(kind: $kind) { __typename
  ... on RollBackModelSuccess { data { version algorithm status } } ... on Failure { code } } }`
const WEIGHTS = `{ behaviourWeights { deals won weights { eventType oddsRatio low high cases winRateWith winRateWithout } } }`
const SCORES = `query($id: ID!) { node(id: $id) { ... on Opportunity { scores { kind value computedAt
  spokenBy { id version algorithm } factors { code effect points label } } }
  ... on Account { scores { kind value spokenBy { algorithm } factors { code } } } } }`

const models = async (kind: string): Promise<Answer[]> =>
  (await (await house.as('leadWest')).ask(MODELS, { kind })).modelVersions
const openDeals = () => history.deals.filter(({ closedAt }) => closedAt === null)

/** Has everybody scored anew and waits until that is done. */
async function scoreEverybody(): Promise<void> {
  const { now } = await house.database.row<{ now: Date }>('SELECT clock_timestamp() AS now')
  await house.database.rows(`SELECT graphile_worker.add_job('score_customers', '{}', job_key => 'score_customers')`)
  await scoredSince(now)
}

async function scoredSince(time: Date): Promise<void> {
  const deals = openDeals().length
  await eventually(
    'all open deals are scored',
    async () =>
      (await house.database.count('score', `kind = 'win' AND opportunity_id IS NOT NULL AND computed_at >= $1`, [
        time,
      ])) === deals,
    60_000,
  )
}

describe('while nothing was learnt', () => {
  it('there is nothing to go back to, and no weights', async () => {
    const lead = await house.as('leadWest')
    expect((await lead.ask(ROLL_BACK, { kind: 'behaviour_weights' })).rollBackModel.code).toBe('RECORD.NOT_FOUND')
    expect((await lead.ask(WEIGHTS)).behaviourWeights).toBeNull()
  })

  it('the rules speak, with factors in the reader’s words that say which way they point', async () => {
    await scoreEverybody()
    const lead = await house.as('executive')
    const { node } = await lead.ask(SCORES, { id: globalId('Opportunity', openDeals()[0]?.id ?? '') })
    expect(node.scores.map((score: Answer) => [score.kind, score.spokenBy.algorithm])).toEqual([
      ['risk', 'rules'],
      ['win', 'rules'],
    ])
    for (const { value, factors } of node.scores) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThan(1)
      expect(factors.length).toBeGreaterThan(2)
      for (const factor of factors) {
        expect(Math.sign(factor.points) * Math.sign(factor.effect)).toBeGreaterThanOrEqual(0)
        expect(Object.keys(factor.label)).toHaveLength(7)
      }
    }
    const answer = await lead.fetch(`/api/customer/${openDeals()[0]?.accountId}/funnel`)
    const { risk } = await house.database.row<{ risk: number }>(
      `SELECT max(value) AS risk FROM score WHERE account_id = $1 AND kind = 'risk' AND opportunity_id IS NOT NULL`,
      [openDeals()[0]?.accountId],
    )
    expect(await answer.json()).toMatchObject({ risk_score: risk })
    const account = await lead.ask(SCORES, { id: globalId('Account', openDeals()[0]?.accountId ?? '') })
    expect(account.node.scores.map(({ kind }: Answer) => kind)).toEqual(['risk', 'intent'])
    expect(
      await house.database.count('score', `opportunity_id IN (SELECT id FROM opportunity WHERE status <> 'open')`),
    ).toBe(0)
  })
})

describe('training', () => {
  it('finds a model that beats the rules on outcomes held back, and lets it speak', async () => {
    const { now } = await house.database.row<{ now: Date }>('SELECT clock_timestamp() AS now')
    expect((await (await house.as('leadWest')).ask(TRAIN)).trainModels.__typename).toBe('TrainModelsSuccess')
    const [best, rules] = await eventually(
      'a model of win probability',
      async () => {
        const found = await models('win')
        return found.length > 1 ? found : undefined
      },
      120_000,
    )
    expect(rules).toMatchObject({ version: 1, algorithm: 'rules', status: 'retired', metrics: null })
    expect(best).toMatchObject({ version: 2, status: 'active', chosenByPerson: false, metrics: { verdict: 'promote' } })
    const { metrics } = best
    expect(metrics.cases).toBeGreaterThan(300)
    expect(metrics.brier).toBeLessThan(metrics.rulesBrier)
    expect(metrics.brier).toBeLessThan(metrics.baselineBrier)
    expect(metrics.auc).toBeGreaterThan(0.72)
    expect(metrics.calibrationError).toBeLessThan(0.1)
    expect(metrics.reliability.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(metrics.cases)
    await scoredSince(now)
  })

  it('scores by what decides, and says that the model speaks', async () => {
    const rows = await house.database.rows<{
      id: string
      value: number
      factors: Answer
      algorithm: string
      demo: boolean
      decider: boolean
    }>(
      `SELECT o.id, s.value, s.factors, m.algorithm,
        EXISTS (SELECT 1 FROM event e WHERE e.account_id = o.account_id AND e.type = 'demo_done') AS demo,
        EXISTS (SELECT 1 FROM opportunity_contact c WHERE c.opportunity_id = o.id AND c.role = 'decision_maker') AS decider
       FROM score s JOIN opportunity o ON o.id = s.opportunity_id JOIN model_version m ON m.id = s.model_version_id WHERE s.kind = 'win'`,
    )
    expect(new Set(rows.map(({ algorithm }) => algorithm))).not.toContain('rules')
    const values = Float64Array.from(rows, ({ value }) => value)
    expect(
      rocAuc(
        Uint8Array.from(rows, ({ demo }) => Number(demo)),
        values,
      ),
    ).toBeGreaterThan(0.75)
    expect(
      rocAuc(
        Uint8Array.from(rows, ({ decider }) => Number(decider)),
        values,
      ),
    ).toBeGreaterThan(0.6)
    const strongest = rows.map(({ factors }) => factors[0]?.code)
    expect(
      strongest.filter((code) => ['demos', 'responseHours', 'deciderReached', 'untouchedDays'].includes(code)).length,
    ).toBeGreaterThan(rows.length / 2)
  })

  it('learns what behaviour is worth, with an interval', async () => {
    const { behaviourWeights } = await (await house.as('salesWest')).ask(WEIGHTS)
    const byType = new Map<string, Answer>(behaviourWeights.weights.map((one: Answer) => [one.eventType, one]))
    expect(byType.get('demo_done')?.low).toBeGreaterThan(1.5)
    const views = byType.get('product_view')
    expect(views.low).toBeLessThan(1)
    expect(views.high).toBeGreaterThan(1)
    expect(byType.has('contract_signed')).toBe(false)
    const counted = await house.database.row<{ won: number; all: number }>(
      `SELECT count(*) FILTER (WHERE status = 'won')::int AS won, count(*)::int AS all FROM opportunity o WHERE status <> 'open'
        AND EXISTS (SELECT 1 FROM event e WHERE e.account_id = o.account_id AND e.type = 'demo_done' AND e.occurred_at < o.closed_at)`,
    )
    expect(byType.get('demo_done')).toMatchObject({ cases: counted.all, winRateWith: counted.won / counted.all })
  })
})

describe('who speaks', () => {
  it('can be rolled back to the rules, and forward again; both are written down', async () => {
    const lead = await house.as('leadWest')
    const { now } = await house.database.row<{ now: Date }>('SELECT clock_timestamp() AS now')
    expect((await lead.ask(ROLL_BACK, { kind: 'win' })).rollBackModel.data).toEqual({
      version: 1,
      algorithm: 'rules',
      status: 'active',
    })
    await scoredSince(now)
    expect(
      await house.database.count(
        'score s JOIN model_version m ON m.id = s.model_version_id',
        `s.kind = 'win' AND m.algorithm <> 'rules'`,
      ),
    ).toBe(0)
    const [learnt] = await models('win')
    expect((await lead.ask(PROMOTE, { id: learnt.id })).promoteModel.data).toEqual({
      version: 2,
      status: 'active',
      chosenByPerson: true,
    })
    const actions = await house.database.rows<{ action: string; actor: string }>(
      `SELECT action, actor FROM audit_entry WHERE subject = 'model_version' ORDER BY at`,
    )
    expect(actions.map(({ action }) => action)).toEqual(['training_asked', 'model_rolled_back', 'model_promoted'])
    for (const { actor } of actions) expect(actor).toMatch(/^user:/)
  })

  it('is not changed by training once a person chose', async () => {
    const lead = await house.as('leadWest')
    await lead.ask(ROLL_BACK, { kind: 'win' })
    await lead.ask(TRAIN)
    const [newest, , rules] = await eventually(
      'a third version',
      async () => {
        const found = await models('win')
        return found.length > 2 ? found : undefined
      },
      120_000,
    )
    expect(newest).toMatchObject({ version: 3, status: 'candidate', metrics: { verdict: 'a_person_chose' } })
    expect(rules).toMatchObject({ algorithm: 'rules', status: 'active', chosenByPerson: true })
  })

  it('refuses versions that do not exist', async () => {
    const lead = await house.as('leadWest')
    const unknown = globalId('ModelVersion', '00000000-0000-4000-8000-000000000000')
    expect((await lead.ask(PROMOTE, { id: unknown })).promoteModel.code).toBe('RECORD.NOT_FOUND')
  })
})

describe('rights', () => {
  it('sales people see who speaks and no figures, and change nothing', async () => {
    const sales = await house.as('salesWest')
    const { modelVersions } = await sales.ask(MODELS)
    expect(modelVersions.length).toBeGreaterThan(2)
    for (const version of modelVersions) expect(version).toMatchObject({ status: 'active', metrics: null })
    const [learnt] = await models('win')
    expect((await sales.ask(`query($id: ID!) { node(id: $id) { id } }`, { id: learnt.id })).node).toBeNull()
    expect((await sales.ask(PROMOTE, { id: learnt.id })).promoteModel.code).toBe('ACCESS.FORBIDDEN')
    expect((await sales.ask(ROLL_BACK, { kind: 'win' })).rollBackModel.code).toBe('ACCESS.FORBIDDEN')
    expect((await sales.ask(TRAIN)).trainModels.code).toBe('ACCESS.FORBIDDEN')
  })

  it.each(['marketer', 'nobody'] as const)('%s sees no model', async (person) => {
    const client = person === 'nobody' ? clientOf(house.api.url) : await house.as(person)
    const { errors, data } = await client.send(MODELS)
    expect(errors.length).toBeGreaterThan(0)
    expect(data?.modelVersions ?? null).toBeNull()
  })

  it('scores are seen with their customer and deal only', async () => {
    const east = await house.database.row<{ id: string; account_id: string }>(
      `SELECT o.id, o.account_id FROM opportunity o JOIN account a ON a.id = o.account_id JOIN "user" u ON u.id = a.owner_id
       WHERE u.email = 'omar@corvane.example' AND o.status = 'open' AND o.name LIKE 'Deal %' LIMIT 1`,
    )
    for (const [person, sees] of [
      ['salesEast', true],
      ['salesWest', false],
      ['leadEast', true],
      ['leadWest', false],
      ['executive', true],
    ] as const) {
      const client = await house.as(person)
      for (const id of [globalId('Opportunity', east.id), globalId('Account', east.account_id)]) {
        const { node } = await client.ask(SCORES, { id })
        expect([person, node === null ? null : node.scores.length > 0]).toEqual([person, sees ? true : null])
      }
    }
  })
})
