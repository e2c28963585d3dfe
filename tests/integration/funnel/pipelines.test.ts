import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import { dealOf, MOVE_DEAL, openDeal, stageIdOf, steps } from '../../support/deals.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
})
afterAll(() => house.close())

const PIPELINE = `id code name isDefault productLine team { id name } archivedAt
  stages { id code name position outcome maxDays probability } rules { id code version enabled targetStage { code } }`
const FAILED =
  '... on Failure { code message } ... on ValidationFailure { fields { path code } } ... on PipelineStateFailure { problem }'
const CREATE = `mutation($input: CreatePipelineInput!) { createPipeline(input: $input) { __typename
  ... on CreatePipelineSuccess { data { ${PIPELINE} } } ... on Failure { code } ... on ValidationFailure { fields { path } } } }`
const ARCHIVE = `mutation($id: ID!, $archived: Boolean!) { setPipelineArchived(pipelineId: $id, archived: $archived) { __typename
  ... on SetPipelineArchivedSuccess { data { archivedAt } } ${FAILED} } }`
const ADD_STAGE = `mutation($input: AddStageInput!) { addStage(input: $input) { __typename ... on AddStageSuccess { data { ${PIPELINE} } } ${FAILED} } }`
const REORDER = `mutation($id: ID!, $stages: [ID!]!) { reorderStages(pipelineId: $id, stageIds: $stages) { __typename
  ... on ReorderStagesSuccess { data { ${PIPELINE} } } ${FAILED} } }`
const ARCHIVE_STAGE = `mutation($id: ID!, $to: ID) { archiveStage(stageId: $id, targetStageId: $to) { __typename
  ... on ArchiveStageSuccess { data { ${PIPELINE} } } ${FAILED} } }`
const VERSIONS = 'versions { version changedBy threshold enabled effectiveFrom }'
const SAVE = `mutation($pipeline: ID!, $rule: ID, $definition: StageRuleDefinitionInput!) { saveStageRule(pipelineId: $pipeline, ruleId: $rule, definition: $definition) {
  __typename ... on SaveStageRuleSuccess { data { id code version threshold enabled ${VERSIONS} } } ... on Failure { code } ... on ValidationFailure { fields { path code } } } }`
const RESTORE = `mutation($rule: ID!, $version: Int!) { restoreStageRuleVersion(ruleId: $rule, version: $version) {
  __typename ... on RestoreStageRuleVersionSuccess { data { version threshold ${VERSIONS} } } ... on Failure { code } } }`
const DRY_RUN = `query($pipeline: ID!, $rule: ID, $definition: StageRuleDefinitionInput!, $days: Int!) { dryRunStageRule(pipelineId: $pipeline, ruleId: $rule, definition: $definition, days: $days) {
  __typename ... on DryRunStageRuleSuccess { data { examined complete movedCustomers movedDeals suggestions notMoved
    examples { dropped suggested account { name } opportunity { name } fromStage { code } toStage { code } } } } ... on Failure { code } } }`

let customers = 0
async function newCustomer(): Promise<Customer> {
  customers += 1
  const email = `buyer@pipe${customers}-gears.example`
  await submitInquiry(house, { email, company: `Pipes ${customers}` })
  const customer = await customerOf(house, email)
  await assign(house, customer, 'salesWest')
  return customer
}

const happened = async (customer: Customer, type: string, value: object = {}) => {
  const sent = event(undefined, { customer_id: customer.accountId, event_type: type, source: 'test', value })
  expect((await report(await house.as('admin'), sent)).status).toBe(200)
}

const create = async (input: object, person: 'admin' | 'leadWest' | 'salesWest' = 'admin'): Promise<Answer> =>
  (await (await house.as(person)).ask(CREATE, { input: { idempotencyKey: randomUUID(), ...input } })).createPipeline

const standard = async (): Promise<Answer> =>
  (await (await house.as('admin')).ask(`{ pipelines { ${PIPELINE} } }`)).pipelines.find((one: Answer) => one.isDefault)

const teamId = async (name: string) =>
  globalId('Team', (await house.database.row<{ id: string }>('SELECT id FROM team WHERE name = $1', [name])).id)

/** What waits for later (a reminder, a playbook) is no matter of these tests. */
const nothingDue = (): Promise<unknown> =>
  eventually(
    'nothing is due',
    async () => (await house.database.count('graphile_worker.jobs', 'run_at <= now()')) === 0,
  )

describe('a pipeline', () => {
  it('is made from an industry template, and deals of its product line enter it and follow its rules', async () => {
    const made = await create({ template: 'automotive_line', productLine: 'dc-nutrunners' })
    expect(made.data.stages.map(({ code }: Answer) => code)).toEqual([
      'inquiry',
      'specification',
      'demonstration',
      'trial',
      'offer',
      'won',
      'lost',
    ])
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account, { productLine: 'dc-nutrunners' })
    expect(deal.stage.code).toBe('inquiry')
    expect((await openDeal(sales, customer.account)).stage.code).toBe('lead')
    await happened(customer, 'demo_done')
    const moved = await eventually('the demonstration', async () => {
      const now = await dealOf(sales, deal.id)
      return now.stage.code === 'demonstration' && now
    })
    expect(steps(moved).at(-1)).toBe('inquiry → demonstration by demo-done')
    const { archivedAt } = made.data
    expect(archivedAt).toBeNull()
    const refused = await (await house.as('admin')).ask(ARCHIVE, { id: made.data.id, archived: true })
    expect(refused.setPipelineArchived).toMatchObject({
      __typename: 'PipelineStateFailure',
      problem: 'open_deals',
    })
  })

  it('is for admins and executives, and for leads when it is their team’s', async () => {
    const [west, east] = [await teamId('Europe and Americas'), await teamId('Asia and Middle East')]
    expect((await create({ template: 'distributor' }, 'salesWest')).__typename).toBe('ForbiddenFailure')
    expect((await create({ template: 'distributor' }, 'leadWest')).__typename).toBe('ForbiddenFailure')
    expect((await create({ template: 'distributor', teamId: east }, 'leadWest')).__typename).toBe('ForbiddenFailure')
    const own = await create({ template: 'distributor', teamId: west, productLine: 'accessories' }, 'leadWest')
    expect(own.data.team.name).toBe('Europe and Americas')
    const { addStage } = await (await house.as('leadWest')).ask(ADD_STAGE, {
      input: { pipelineId: (await standard()).id, name: { en: 'X' } },
    })
    expect(addStage.__typename).toBe('ForbiddenFailure')
    const archived = await (await house.as('leadWest')).ask(ARCHIVE, { id: own.data.id, archived: true })
    expect(archived.setPipelineArchived.data.archivedAt).toEqual(expect.any(String))
  })

  it('refuses what is no template', async () => {
    expect(await create({ template: 'circus' })).toMatchObject({
      __typename: 'ValidationFailure',
      fields: [{ path: ['template'] }],
    })
  })
})

describe('stages', () => {
  it('are added and reordered without rewriting what was', async () => {
    const admin = await house.as('admin')
    const made = (await create({ template: 'aftermarket', productLine: 'torque-wrenches' })).data
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account, { productLine: 'torque-wrenches' })
    await happened(customer, 'call_done', { outcome: 'reached' })
    await eventually('the assessment', async () => (await dealOf(sales, deal.id)).stage.code === 'assessment')
    const before = steps(await dealOf(sales, deal.id))
    const { addStage } = await admin.ask(ADD_STAGE, {
      input: {
        pipelineId: made.id,
        afterStageId: made.stages[0].id,
        name: { en: 'Collected', de: 'Abgeholt' },
        maxDays: 4,
      },
    })
    expect(addStage.data.stages.map(({ name }: Answer) => name.en)).toEqual([
      'Service request',
      'Collected',
      'Assessment',
      'Offer',
      'Won',
      'Lost',
    ])
    const ids = addStage.data.stages.map(({ id }: Answer) => id)
    const { reorderStages } = await admin.ask(REORDER, {
      id: made.id,
      stages: [ids[2], ids[0], ids[1], ids[3], ids[4], ids[5]],
    })
    expect(reorderStages.data.stages.map(({ name }: Answer) => name.en).slice(0, 3)).toEqual([
      'Assessment',
      'Service request',
      'Collected',
    ])
    await happened(customer, 'product_view')
    await house.database.rows(
      `SELECT graphile_worker.add_job('evaluate_stage', json_build_object('accountId', $1::text))`,
      [customer.accountId],
    )
    await nothingDue()
    expect(steps(await dealOf(sales, deal.id))).toEqual(before)
    const missing = await admin.ask(REORDER, { id: made.id, stages: ids.slice(0, 2) })
    expect(missing.reorderStages.__typename).toBe('ValidationFailure')
  })

  it('go out of use only when it is said where their deals go; those stay the rules’', async () => {
    const admin = await house.as('admin')
    const made = (await create({ template: 'aftermarket', productLine: 'controllers' })).data
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account, { productLine: 'controllers' })
    const [request, assessment] = made.stages
    expect((await admin.ask(ARCHIVE_STAGE, { id: request.id })).archiveStage).toMatchObject({
      problem: 'deals_in_stage',
    })
    expect((await admin.ask(ARCHIVE_STAGE, { id: assessment.id })).archiveStage).toMatchObject({
      problem: 'rules_lead_here',
    })
    expect((await admin.ask(ARCHIVE_STAGE, { id: made.stages.at(-1).id })).archiveStage).toMatchObject({
      problem: 'closing_stage',
    })
    const { archiveStage } = await admin.ask(ARCHIVE_STAGE, { id: request.id, to: assessment.id })
    expect(archiveStage.data.stages.map(({ code }: Answer) => code)).toEqual(['assessment', 'offer', 'won', 'lost'])
    const moved = await dealOf(sales, deal.id)
    expect(moved).toMatchObject({ stage: { code: 'assessment' }, stageLocked: false })
    await happened(customer, 'contract_signed', {})
    await eventually('won', async () => (await dealOf(sales, deal.id)).status === 'won')
  })
})

describe('a rule', () => {
  const views = (target: string, changes: object = {}) => ({
    eventTypes: ['download'],
    valueMatch: {},
    threshold: 2,
    windowHours: 72,
    targetStageId: target,
    effect: 'move',
    reason: { en: 'Downloaded {count} documents' },
    enabled: true,
    ...changes,
  })

  it('is tried out on what happened: how many it would have moved, for those one may see, and nothing is written', async () => {
    const admin = await house.as('admin')
    const [one, two] = [await newCustomer(), await newCustomer()]
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, one.account, { name: 'Downloads' })
    for (const customer of [one, two]) for (let n = 0; n < 2; n += 1) await happened(customer, 'download')
    const before = await house.database.count('stage_transition')
    const pipeline = (await standard()).id
    const definition = views(await stageIdOf(house, 'contact'))
    const { dryRunStageRule } = await admin.ask(DRY_RUN, { pipeline, definition, days: 30 })
    expect(dryRunStageRule.data).toMatchObject({
      examined: 2,
      complete: true,
      movedCustomers: 2,
      movedDeals: 1,
      suggestions: 0,
      notMoved: 0,
    })
    expect(dryRunStageRule.data.examples).toContainEqual({
      dropped: false,
      suggested: false,
      account: { name: `Pipes ${customers - 1}` },
      opportunity: { name: 'Downloads' },
      fromStage: { code: 'lead' },
      toStage: { code: 'contact' },
    })
    const suggested = await admin.ask(DRY_RUN, { pipeline, definition: { ...definition, effect: 'suggest' }, days: 30 })
    expect(suggested.dryRunStageRule.data).toMatchObject({ movedCustomers: 0, movedDeals: 0, suggestions: 3 })
    const three = await admin.ask(DRY_RUN, { pipeline, definition: { ...definition, threshold: 3 }, days: 30 })
    expect(three.dryRunStageRule.data).toMatchObject({ movedCustomers: 0, movedDeals: 0 })
    expect(await house.database.count('stage_transition')).toBe(before)
    expect((await dealOf(sales, deal.id)).stage.code).toBe('lead')
    expect((await sales.ask(DRY_RUN, { pipeline, definition, days: 30 })).dryRunStageRule.__typename).toBe(
      'ForbiddenFailure',
    )
  })

  it('counts from when it is made, changes by versions, and comes back as a new one', async () => {
    const admin = await house.as('admin')
    const customer = await newCustomer()
    await happened(customer, 'sample_request')
    await eventually('Decision', async () => {
      const { node } = await admin.ask(`query($id: ID!) { node(id: $id) { ... on Account { stage { code } } } }`, {
        id: customer.account,
      })
      return node.stage.code === 'decision'
    })
    const pipeline = await standard()
    const rule = pipeline.rules.find(({ code }: Answer) => code === 'quote-or-sample-request')
    const definition = views(await stageIdOf(house, 'decision'), {
      eventTypes: ['quote_request'],
      threshold: 1,
      windowHours: null,
      reason: { en: 'Asked for a quotation' },
    })
    const { saveStageRule } = await admin.ask(SAVE, { pipeline: pipeline.id, rule: rule.id, definition })
    expect(saveStageRule.data.version).toBe(2)
    const same = await admin.ask(SAVE, { pipeline: pipeline.id, rule: rule.id, definition })
    expect(same.saveStageRule.data.version).toBe(2)

    // What the old rule did stays; what happens now is the new one's.
    const other = await newCustomer()
    await happened(other, 'sample_request')
    await happened(customer, 'product_view')
    await nothingDue()
    const codeOf = async (one: Customer) =>
      (
        await house.database.row<{ code: string }>(
          'SELECT s.code FROM account a JOIN stage s ON s.id = a.stage_id WHERE a.id = $1',
          [one.accountId],
        )
      ).code
    expect([await codeOf(customer), await codeOf(other)]).toEqual(['decision', 'lead'])

    const { restoreStageRuleVersion } = await admin.ask(RESTORE, { rule: rule.id, version: 1 })
    expect(restoreStageRuleVersion.data.version).toBe(3)
    expect(restoreStageRuleVersion.data.versions.map(({ version, changedBy }: Answer) => [version, changedBy])).toEqual(
      [
        [3, 'Song Yifan'],
        [2, 'Song Yifan'],
        [1, null],
      ],
    )
    expect(await house.database.count('audit_entry', `action LIKE 'rule_%'`)).toBe(2)
    await happened(other, 'sample_request')
    await eventually('Decision again', async () => (await codeOf(other)) === 'decision')
  })

  it('gives nobody up, leads to its own pipeline, and names events of the contract', async () => {
    const admin = await house.as('admin')
    const pipeline = await standard()
    const save = async (definition: object) =>
      (await admin.ask(SAVE, { pipeline: pipeline.id, definition })).saveStageRule
    expect(await save(views(await stageIdOf(house, 'lost')))).toMatchObject({ __typename: 'ValidationFailure' })
    expect(await save(views(await stageIdOf(house, 'contact'), { eventTypes: ['sneeze'] }))).toMatchObject({
      __typename: 'ValidationFailure',
    })
    const foreign = (await create({ template: 'exporter' })).data.stages[1].id
    expect(await save(views(foreign))).toMatchObject({ __typename: 'NotFoundFailure' })
    expect(
      (
        await (
          await house.as('salesWest')
        ).ask(SAVE, { pipeline: pipeline.id, definition: views(await stageIdOf(house, 'contact')) })
      ).saveStageRule.__typename,
    ).toBe('ForbiddenFailure')
  })
})

describe('evaluating all again', () => {
  it('changes nothing when nothing happened: moves by hand, undone ones, late events and changed rules included', async () => {
    const sales = await house.as('salesWest')
    const customer = await newCustomer()
    const deal = await openDeal(sales, customer.account)
    await sales.ask(MOVE_DEAL, {
      input: { opportunityId: deal.id, stageId: await stageIdOf(house, 'contact'), expectedStageId: deal.stage.id },
    })
    await happened(customer, 'contract_signed')
    await nothingDue()
    const SNAPSHOT = `SELECT json_build_object(
      'history', (SELECT json_agg(t ORDER BY t.id) FROM stage_transition t),
      'accounts', (SELECT json_agg(json_build_array(id, stage_id, stage_since, stage_locked_at) ORDER BY id) FROM account),
      'deals', (SELECT json_agg(json_build_array(id, stage_id, stage_since, stage_locked_at, status, closed_at) ORDER BY id) FROM opportunity),
      'timeline', (SELECT json_agg(t ORDER BY t.id) FROM timeline_entry t)) AS all`
    const before = await house.database.row(SNAPSHOT)
    await house.database.rows(`SELECT graphile_worker.add_job('reevaluate_stages', '{}')`)
    await nothingDue()
    expect(house.api.log()).toContain('"corrected":0')
    expect(await house.database.row(SNAPSHOT)).toEqual(before)
    // And it does correct what is wrong.
    await house.database.rows(
      `UPDATE opportunity SET stage_id = (SELECT id FROM stage WHERE code = 'decision' LIMIT 1) WHERE status = 'open'`,
    )
    await house.database.rows(`DELETE FROM stage_transition WHERE rule_id IS NOT NULL AND resolved_at IS NULL`)
    await house.database.rows(`SELECT graphile_worker.add_job('reevaluate_stages', '{}')`)
    await nothingDue()
    const history = async () =>
      (await house.database.row<{ all: { history: { id: string }[]; deals: unknown } }>(SNAPSHOT)).all
    const now = await history()
    expect([now.history, now.deals]).toEqual([
      (before as typeof before & { all: { history: unknown } }).all.history,
      (before as { all: { deals: unknown } }).all.deals,
    ])
  })
})
