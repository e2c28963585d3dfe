import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const PIPELINES = '{ pipelines { id isDefault stages { id code } rules { id code version valueMatch } } }'
const SAVE = `mutation($pipeline: ID!, $rule: ID, $definition: StageRuleDefinitionInput!, $basedOn: Int) {
  saveStageRule(pipelineId: $pipeline, ruleId: $rule, definition: $definition, basedOn: $basedOn) { __typename
    ... on SaveStageRuleSuccess { data { id version valueMatch reason } }
    ... on ChangedMeanwhileFailure { changedBy changedAt }
    ... on ValidationFailure { fields { path code } } } }`

async function standard(): Promise<Answer> {
  const { pipelines } = await (await house.as('admin')).ask(PIPELINES)
  return pipelines.find(({ isDefault }: Answer) => isDefault)
}
async function save(part: object, rule: string | null = null, basedOn: number | null = null): Promise<Answer> {
  const pipeline = await standard()
  const definition = {
    eventTypes: ['dwell'],
    valueMatch: {},
    threshold: 1,
    windowHours: null,
    targetStageId: pipeline.stages.find(({ code }: Answer) => code === 'contact').id,
    effect: 'suggest',
    reason: { en: 'Stayed for long', ja: '長く滞在した' },
    enabled: true,
    ...part,
  }
  const admin = await house.as('admin')
  return (await admin.ask(SAVE, { pipeline: pipeline.id, rule, definition, basedOn })).saveStageRule
}

describe('a rule', () => {
  it('asks for texts, numbers and yes or no, and explains itself in several languages', async () => {
    const made = await save({ valueMatch: { outcome: 'reached', seconds: 90, first: true } })
    expect(made.data).toMatchObject({
      valueMatch: { outcome: 'reached', seconds: 90, first: true },
      reason: { en: 'Stayed for long', ja: '長く滞在した' },
    })
  })

  it.each([
    ['an empty value', { topic: '' }],
    ['a name that is no field', { 'no field': 'x' }],
    ['a list', { topic: ['x'] }],
    ['a number that is none', { seconds: null }],
  ])('refuses %s, and says where', async (_what, valueMatch) => {
    const { __typename, fields } = await save({ valueMatch })
    expect(__typename).toBe('ValidationFailure')
    expect(fields[0].path.slice(0, 3)).toEqual(['definition', 'valueMatch', Object.keys(valueMatch)[0]])
  })

  it('of two who change it the slower one is told, and what stands stays', async () => {
    const { data: rule } = await save({})
    const first = await save({ threshold: 2 }, rule.id, rule.version)
    expect(first.data.version).toBe(rule.version + 1)
    expect(await save({ threshold: 3 }, rule.id, rule.version)).toMatchObject({
      __typename: 'ChangedMeanwhileFailure',
      changedBy: 'Song Yifan',
    })
    const { threshold } = await house.database.row<{ threshold: number }>(
      `SELECT threshold FROM stage_rule WHERE reason->>'ja' = '長く滞在した' AND event_types = '{dwell}' AND version > 1`,
    )
    expect(threshold).toBe(2)
    expect((await save({ threshold: 3 }, rule.id, first.data.version)).data.version).toBe(rule.version + 2)
  })
})

const DRY = `mutation($definition: JSON!) { dryRunPlaybook(definition: $definition, days: 30) { __typename
  ... on DryRunPlaybookSuccess { data { customers count } } ... on ValidationFailure { fields { path code } } } }`

describe('a playbook over the wire', () => {
  const definition = {
    trigger: { kind: 'silence', days: 7 },
    steps: [{ id: 'stop', kind: 'end' }],
    loopGuard: { runs: 1, days: 30 },
  }
  it('is tried on a company without customers', async () => {
    const lead = await house.as('leadWest')
    expect((await lead.ask(DRY, { definition })).dryRunPlaybook).toMatchObject({ data: { customers: 0, count: 0 } })
  })

  it('that is wrong is answered with the row, not with a defect', async () => {
    const lead = await house.as('leadWest')
    const condition = { all: [{ not: { any: [{ fact: 'risk', op: 'at_least', value: 'much' }] } }] }
    const { dryRunPlaybook } = await lead.ask(DRY, { definition: { ...definition, condition } })
    expect(dryRunPlaybook.fields).toEqual([
      { path: ['definition', 'condition', 'all', '0', 'not', 'any', '0', 'value'], code: 'invalid_type' },
    ])
    for (const wrong of [null, 'x', 7, [], { ...definition, trigger: { kind: 'moon' } }]) {
      const answer = await lead.send(DRY, { definition: wrong })
      expect(JSON.stringify(answer), JSON.stringify(wrong)).toMatch(/ValidationFailure|errors/)
    }
  })
})
