import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTalk, found, question, turn, understood } from '../../support/conversations.ts'
import { eventually } from '../../support/eventually.ts'
import { westernDigits } from '../../support/figures.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { PEOPLE } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  await fileWeek()
})
afterAll(() => house.close())

const removal = { text: 'It weighs 900 g.', reason: 'number', token: '900 g' } as const
const torque = { ...found, parameter: 'torque', negated: false, min: 80, unit: 'Nm' }

async function fileWeek(): Promise<void> {
  const steps = ['industry', 'need', 'recommendation', 'quotation', 'filed'] as const
  for (const [n, furthest] of steps.entries()) {
    const turns: FiledTurn[] = [
      turn(0, `talk ${n}`, { stepAfter: 'industry', understanding: understood({ parameters: [torque] }) }),
      turn(1, 'like the ETV ST61', {
        stepAfter: furthest,
        competitors: ['Atlas Copco'],
        timing: { total: 100 * (n + 1) },
      }),
    ]
    if (n === 0) turns.push(question(2, 'Is it explosion proof?', 'unknown', { unserved: ['atex'], stepAfter: 'need' }))
    if (n === 1)
      turns.push(
        question(2, 'How heavy is it?', 'answered', {
          locale: 'zh',
          stepAfter: 'need',
          gate: { statements: 3, removed: [removal] },
        }),
      )
    await fileTalk(house, turns)
  }
  await eventually('the question is sorted', async () => (await house.database.count('question_cluster')) === 1)
}

const ANALYSIS = `query($from: DateTime!, $to: DateTime!) { conversationAnalysis(from: $from, to: $to) { __typename
  ... on ConversationAnalysisSuccess { data { conversations turns
    locales { code count share } steps { step reached stopped } parameters { code count } unserved { code count } competitors { code count }
    questions { total answered partly unknown refused } gate { statements removed reasons { code count } }
    responseTime { measured median p95 } feedback { up down } clusters { count locales cluster { question status } } } }
  ... on Failure { code } } }`
const analyse = async (from: string, to: string): Promise<Answer> =>
  (await (await house.as('marketer')).ask(ANALYSIS, { from, to })).conversationAnalysis

const hour = 3_600_000
const around = () => [new Date(Date.now() - hour).toISOString(), new Date(Date.now() + hour).toISOString()] as const

describe('the analysis of a period', () => {
  it('adds up to what the rows say', async () => {
    const { data } = await analyse(...around())
    const count = (sql: string) => house.database.row<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)
    expect(data.conversations).toBe((await count('conversation')).n)
    expect(data.turns).toBe((await count('conversation_turn')).n)
    const locales = await house.database.rows<{ code: string; count: number }>(
      'SELECT locale AS code, count(*)::int AS count FROM conversation GROUP BY locale ORDER BY 2 DESC',
    )
    expect(data.locales.map(({ code, count: n }: Answer) => ({ code, count: n }))).toEqual(locales)
    for (const { step, reached } of data.steps) {
      const rows = await count(`conversation WHERE reached_step >= '${step}'`)
      expect([step, reached]).toEqual([step, rows.n])
    }
    const stopped = await house.database.rows<{ step: string; n: number }>(
      `SELECT step::text, count(*)::int AS n FROM conversation WHERE reached_step NOT IN ('filed', 'handed_off') GROUP BY step`,
    )
    expect(Object.fromEntries(data.steps.flatMap(({ step, stopped: n }: Answer) => (n ? [[step, n]] : [])))).toEqual(
      Object.fromEntries(stopped.map(({ step, n }) => [step, n])),
    )
    expect(data.questions).toEqual({ total: 2, answered: 1, partly: 0, unknown: 1, refused: 0 })
    expect(data.gate).toEqual({ statements: 4, removed: 1, reasons: [{ code: 'number', count: 1 }] })
    expect(data.parameters).toEqual([{ code: 'torque', count: 5 }])
    expect(data.unserved).toEqual([{ code: 'atex', count: 1 }])
    expect(data.competitors).toEqual([{ code: 'Atlas Copco', count: 5 }])
    const times = await house.database.row<{ n: number; median: number; p95: number }>(
      `SELECT count(total_ms)::int AS n, percentile_disc(0.5) WITHIN GROUP (ORDER BY total_ms) AS median,
              percentile_disc(0.95) WITHIN GROUP (ORDER BY total_ms) AS p95 FROM conversation_turn`,
    )
    expect(data.responseTime).toEqual({ measured: times.n, median: times.median, p95: times.p95 })
    expect(data.clusters).toEqual([
      { count: 1, locales: ['en'], cluster: { question: 'Is it explosion proof?', status: 'open' } },
    ])
  })

  it('is empty where nothing was said', async () => {
    const { data } = await analyse('2020-01-01T00:00:00Z', '2020-01-08T00:00:00Z')
    expect(data).toMatchObject({ conversations: 0, turns: 0, clusters: [], responseTime: { median: null } })
  })

  it.each([
    ['that ends before it begins', '2026-01-08T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['of ten years', '2016-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('refuses a period %s', async (_what, from, to) => {
    expect(await analyse(from, to)).toMatchObject({ __typename: 'ValidationFailure', code: 'INPUT.INVALID' })
  })
})

describe('the weekly mail', () => {
  const mails = () =>
    house.database.rows<{ recipient: string; locale: string; subject: string; text_body: string }>(
      `SELECT * FROM mail_message WHERE template = 'weekly_conversations' ORDER BY recipient`,
    )
  const runAt = async (hourDue: Date): Promise<void> => {
    await house.database.rows(`SELECT graphile_worker.add_job('report_conversations', $1::json)`, [
      JSON.stringify({ _cron: { ts: hourDue.toISOString() } }),
    ])
    await eventually('the job is done', async () => {
      const waiting = await house.database.count('graphile_worker.jobs', `task_identifier = 'report_conversations'`)
      return waiting === 0
    })
  }
  /** The Monday after today, at this hour UTC. */
  const monday = (hourOfDay: number): Date => {
    const day = new Date()
    day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7))
    day.setUTCHours(hourOfDay, 0, 0, 0)
    return day
  }

  it('goes to marketers, leads and executives on Monday morning, in their language, with the page’s figures', async () => {
    await house.database.rows(`UPDATE "user" SET time_zone = 'UTC', locale = 'en'`)
    await house.database.rows(`UPDATE "user" SET locale = 'ar' WHERE email = $1`, [PEOPLE.leadWest])
    await house.database.rows(`UPDATE "user" SET time_zone = 'America/Los_Angeles' WHERE email = $1`, [
      PEOPLE.executive,
    ])
    await runAt(monday(6))
    expect(await mails()).toEqual([])
    await runAt(monday(7))
    const sent = await mails()
    expect(sent.map(({ recipient, locale }) => [recipient, locale])).toEqual([
      [PEOPLE.leadEast, 'en'],
      [PEOPLE.leadWest, 'ar'],
      [PEOPLE.marketer, 'en'],
    ])
    const to = monday(0)
    const from = new Date(to.getTime() - 7 * 24 * hour)
    const { data } = await analyse(from.toISOString(), to.toISOString())
    const toMarketer = sent.find(({ recipient }) => recipient === PEOPLE.marketer)?.text_body ?? ''
    for (const line of [
      `${data.conversations}, ${data.turns} messages`,
      `English: ${data.locales[0].count} (80%)`,
      `${data.questions.answered} of ${data.questions.total} answered, ${data.questions.unknown} without an answer`,
      `${data.gate.removed} of ${data.gate.statements} statements`,
      '1 × Is it explosion proof?',
      `Quotation: ${data.steps.find(({ step }: Answer) => step === 'quotation').reached} (40%)`,
      encodeURIComponent(to.toISOString()),
    ])
      expect(toMarketer).toContain(line)
    const toLead = sent.find(({ locale }) => locale === 'ar')?.text_body ?? ''
    expect(westernDigits(toLead)).toContain(`${data.conversations}، الرسائل ${data.turns}`)
  })

  it('comes once, however often the clock strikes, and later where Monday comes later', async () => {
    const before = (await mails()).length
    await runAt(monday(8))
    expect((await mails()).length).toBe(before)
    await runAt(monday(15))
    expect((await mails()).map(({ recipient }) => recipient)).toContain(PEOPLE.executive)
    expect((await mails()).length).toBe(before + 1)
  })

  it('is not written about a week without a talk', async () => {
    const before = (await mails()).length
    await runAt(new Date(monday(7).getTime() + 14 * 24 * hour))
    expect((await mails()).length).toBe(before)
  })
})
