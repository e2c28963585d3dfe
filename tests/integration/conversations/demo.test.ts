import { LOCALES } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishProducts } from '../../support/catalogue.ts'
import { eventually } from '../../support/eventually.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { repositoryPath } from '../../support/repository.ts'
import { SECRETS } from '../../support/secrets.ts'
import { runScript } from '../../support/service-process.ts'

let house: House
const seed = () =>
  runScript('demo customers', [repositoryPath('api/scripts/seed-demo.ts'), 'customers'], {
    ...SECRETS,
    DATABASE_URL: house.database.url,
  })

beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  await publishProducts(house.api.url)
  await seed()
  await eventually('every question is sorted', async () => {
    const waiting = await house.database.count('graphile_worker.jobs', `task_identifier = 'sort_question'`)
    return waiting === 0
  })
})
afterAll(() => house.close())

const ANALYSIS = `query($from: DateTime!, $to: DateTime!) { conversationAnalysis(from: $from, to: $to) { __typename
  ... on ConversationAnalysisSuccess { data { conversations turns locales { code count } steps { step reached }
    unserved { code count } competitors { code count } questions { total answered partly unknown }
    gate { removed reasons { code count } } feedback { up down } clusters { count locales cluster { question status } } } } } }`

async function analyse(): Promise<Answer> {
  const now = Date.now()
  const period = { from: new Date(now - 14 * 86_400_000).toISOString(), to: new Date(now).toISOString() }
  return (await (await house.as('marketer')).ask(ANALYSIS, period)).conversationAnalysis.data
}

describe('the demo’s talks', () => {
  it('fill list and analysis in seven languages', async () => {
    const data = await analyse()
    expect(data.conversations).toBeGreaterThanOrEqual(38)
    expect(data.conversations).toBe(await house.database.count('conversation'))
    expect(data.turns).toBe(await house.database.count('conversation_turn'))
    expect(data.locales.map(({ code }: Answer) => code).sort()).toEqual([...LOCALES].sort())
    const reached = Object.fromEntries(data.steps.map(({ step, reached: n }: Answer) => [step, n]))
    expect(reached.recommendation).toBeGreaterThan(reached.contact)
    expect(reached.contact).toBeGreaterThan(reached.filed)
    expect(reached.filed).toBeGreaterThan(reached.handed_off)
    expect(reached.handed_off).toBe(4)
    expect(data.competitors).toHaveLength(3)
    expect(data.unserved.length).toBeGreaterThanOrEqual(4)
    expect(data.gate.removed).toBeGreaterThanOrEqual(7)
    expect(data.gate.reasons.length).toBeGreaterThan(1)
    expect(data.feedback.up).toBeGreaterThan(data.feedback.down)
    expect(data.questions.answered).toBeGreaterThan(data.questions.unknown)
    const { conversations } = await (await house.as('admin')).ask('{ conversations(first: 1) { totalCount } }')
    expect(conversations.totalCount).toBe(data.conversations)
  })

  it('put the same question of several buyers and languages into one cluster', async () => {
    const { clusters } = await analyse()
    const sizes = clusters.map(({ count, locales, cluster }: Answer) => [cluster.question, count, locales])
    expect(sizes).toEqual(
      expect.arrayContaining([
        ['Kann man die Steuerung über IO-Link anbinden?', 5, ['de', 'en', 'ja', 'pt']],
        ['هل توجد شهادة SASO لأدواتكم؟', 4, ['ar', 'en', 'zh']],
        ['电池能循环充电多少次？', 4, ['en', 'es', 'zh']],
        ['¿Tienen taller de reparación en México?', 2, ['es']],
        ['Can we rent a torque wrench for three months?', 2, ['en']],
      ]),
    )
  })

  it('belong to the buyers whose forms name them, quotation and lead included', async () => {
    const tied = await house.database.rows<{ email: string; step: string; lead: boolean }>(
      `SELECT c.email, v.step::text, v.lead_id IS NOT NULL AS lead FROM conversation v
       JOIN contact c ON c.id = v.contact_id WHERE v.account_id = c.account_id ORDER BY c.email`,
    )
    expect(tied).toEqual([
      { email: 'beatriz.nogueira@serratorres.example', step: 'filed', lead: true },
      { email: 'gwhitfield@northmoor-aero.example', step: 'contact', lead: true },
      { email: 'khalid@gulf-assembly.example', step: 'handed_off', lead: true },
      { email: 'liuzq@huarui-new-energy.example', step: 'filed', lead: true },
    ])
    const told = await house.database.rows<{ advisor_text: string; number: string }>(
      `SELECT t.advisor_text, q.number FROM conversation_turn t JOIN conversation v ON v.id = t.conversation_id
       JOIN quote q ON q.account_id = v.account_id WHERE t.step_after = 'filed'`,
    )
    expect(told).toHaveLength(2)
    for (const { advisor_text, number } of told) expect(advisor_text).toContain(number)
    const timeline = await house.database.count('timeline_entry', `kind = 'conversation' AND action = 'advisor_talk'`)
    expect(timeline).toBeGreaterThanOrEqual(4)
  })

  it('are handed over, taken over and corrected by people of ours', async () => {
    expect(await house.database.count('conversation', 'handed_off_at IS NOT NULL AND owner_id IS NOT NULL')).toBe(4)
    expect(await house.database.count('conversation', 'taken_over_at IS NOT NULL')).toBe(2)
    const waiting = `reason ->> 'key' = 'conversation_handed_off' AND status = 'todo'`
    expect(await house.database.count('task', waiting)).toBe(2)
    expect(await house.database.count('turn_feedback', 'correction IS NOT NULL AND user_id IS NOT NULL')).toBe(1)
    expect(await house.database.count('turn_feedback', 'user_id IS NULL')).toBeGreaterThan(10)
  })

  it('are there once, however often the demo is written', async () => {
    const tables = [
      'conversation',
      'conversation_turn',
      'turn_feedback',
      'unanswered_question',
      'task',
      'lead',
      'quote',
    ]
    const counts = () => Promise.all(tables.map((table) => house.database.count(table)))
    const before = await counts()
    await seed()
    expect(await counts()).toEqual(before)
  })
})
