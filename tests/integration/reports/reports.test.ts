import { randomUUID } from 'node:crypto'
import type { ReportContent, ReportValue } from '@tradewind/schema/contracts/report'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { type Answer, type Client, clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { readPdf } from '../../support/pdf.ts'
import { PEOPLE, type PersonName } from '../../support/people.ts'
import { type FiveCustomers, openFiveCustomers, VISIBLE } from '../rights/five-customers.ts'

let world: FiveCustomers
let house: House
beforeAll(async () => {
  world = await openFiveCustomers()
  house = world.house
})
afterAll(() => house.close())

const MAKE = `mutation($input: MakeReportInput!) { makeReport(input: $input) { __typename
  ... on MakeReportSuccess { data { id kind periodStart periodEnd content } }
  ... on Failure { code } ... on ValidationFailure { fields { path code } } } }`
const NODE = 'query($id: ID!) { node(id: $id) { ... on Report { id } } }'

const today = (): string => new Date().toISOString().slice(0, 10)

async function make(client: Client, input: object): Promise<Answer> {
  return (await client.ask(MAKE, { input: { idempotencyKey: randomUUID(), ...input } })).makeReport
}

function section(content: ReportContent, code: string): ReportContent['sections'][number] {
  const found = content.sections.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no section ${code}`)
  return found
}

function figure(content: ReportContent, code: string): ReportValue['value'] | undefined {
  const block = section(content, 'overview').blocks[0]
  return block?.block === 'figures' ? block.items.find((item) => item.code === code)?.value.value : undefined
}

const staff = VISIBLE.filter(([person]) => person !== 'marketer')
const LEVELS: Readonly<Partial<Record<PersonName, string>>> = {
  admin: 'company',
  executive: 'company',
  leadWest: 'team',
  leadEast: 'team',
}

describe.each(staff)('%s', (person, seen) => {
  it('gets a report of the customers they may see, with the figures of the workspace', async () => {
    const client = await house.as(person)
    const { data: report } = await make(client, { kind: 'weekly', day: today() })
    const { content, periodStart: from, periodEnd: to } = report as { content: ReportContent } & Answer
    expect(content.scope.level).toBe(LEVELS[person] ?? 'own')
    expect(figure(content, 'newCustomers')).toBe(seen.length)
    expect(figure(content, 'newDeals')).toBe(seen.length)
    expect(figure(content, 'quotesSent')).toBe(seen.length)

    const { keyFigures, funnelMetrics } = await client.ask(
      `query($from: DateTime!, $to: DateTime!, $scope: MetricScope!) {
        keyFigures(from: $from, to: $to) { ... on KeyFiguresSuccess { data { code value } } }
        funnelMetrics(scope: $scope) { ... on FunnelMetricsSuccess { data { stages { entered conversion standing } } } } }`,
      { from, to, scope: { unit: 'customer', counting: 'snapshot', from, to } },
    )
    expect(keyFigures.data.length).toBeGreaterThan(5)
    for (const { code, value } of keyFigures.data) {
      const shown = figure(content, code)
      const told = shown !== null && typeof shown === 'object' && 'minor' in shown ? shown.minor / 100 : shown
      if (value === null) expect(told, code).toBeNull()
      else expect(told, code).toBeCloseTo(value, 2)
    }
    const table = section(content, 'conversions').blocks[0]
    const rows = table?.block === 'table' ? table.rows : []
    expect(rows.map((row) => [row[1]?.value, row[3]?.value, row[5]?.value])).toEqual(
      funnelMetrics.data.stages.map((stage: Answer) => [stage.entered, stage.conversion, stage.standing]),
    )
    const named = JSON.stringify(content)
    for (const [name] of Object.entries(world.customers))
      if (!seen.includes(name as never)) expect(named).not.toContain(`${name} gears`)
  })
})

describe('a report', () => {
  it('is nobody else’s, not even the director’s: list, node and file', async () => {
    const { data } = await make(await house.as('salesWest'), { kind: 'daily' })
    const uuid = Buffer.from(data.id, 'base64').toString().split(':')[1]
    for (const person of ['executive', 'leadWest', 'otherSalesWest'] as const) {
      const client = await house.as(person)
      expect((await client.ask(NODE, { id: data.id })).node).toBeNull()
      const { reports } = await client.ask('{ reports(first: 50) { nodes { id } } }')
      expect(reports.nodes.map(({ id }: Answer) => id)).not.toContain(data.id)
      for (const format of ['pdf', 'xlsx'])
        expect((await client.fetch(`/documents/report/${uuid}.${format}`)).status).toBe(404)
    }
    expect((await clientOf(house.api.url).fetch(`/documents/report/${uuid}.pdf`)).status).toBe(401)
    expect((await (await house.as('salesWest')).fetch(`/documents/report/${uuid}.pdf`)).status).toBe(200)
  })

  it('of a team is out of reach for who leads it no longer', async () => {
    const lead = await house.as('leadEast')
    const { data } = await make(lead, { kind: 'daily' })
    expect((await lead.ask(NODE, { id: data.id })).node).not.toBeNull()
    await house.database.rows(`UPDATE "user" SET role = 'sales' WHERE email = $1`, [PEOPLE.leadEast])
    try {
      expect((await lead.ask(NODE, { id: data.id })).node).toBeNull()
      const uuid = Buffer.from(data.id, 'base64').toString().split(':')[1]
      expect((await lead.fetch(`/documents/report/${uuid}.xlsx`)).status).toBe(404)
    } finally {
      await house.database.rows(`UPDATE "user" SET role = 'lead' WHERE email = $1`, [PEOPLE.leadEast])
    }
  })

  it('stays what it was, and its files say the same', async () => {
    const client = await house.as('executive')
    const { data } = await make(client, { kind: 'weekly', day: today() })
    const uuid = Buffer.from(data.id, 'base64').toString().split(':')[1]
    await house.database.rows(`UPDATE opportunity SET amount_usd = 999999 WHERE account_id = $1`, [
      world.customers.west.accountId,
    ])
    const expected = figure(data.content, 'newCustomers')
    const pdf = await readPdf(new Uint8Array(await (await client.fetch(`/documents/report/${uuid}.pdf`)).arrayBuffer()))
    expect(pdf.text).toContain('本期漏斗')
    const xlsx = await client.fetch(`/documents/report/${uuid}.xlsx`)
    expect(xlsx.headers.get('content-disposition')).toMatch(
      /attachment; filename="weekly-report-\d{4}-\d{2}-\d{2}\.xlsx"/,
    )
    const [overview] = await readExcelFile(Buffer.from(await xlsx.arrayBuffer()))
    expect(overview?.data.find((row) => row[0] === '新增客户')?.[1]).toBe(expected)
  })

  it('is made once for one key, and refused for another wish with the same', async () => {
    const client = await house.as('executive')
    const idempotencyKey = randomUUID()
    const first = await make(client, { kind: 'daily', idempotencyKey })
    expect((await make(client, { kind: 'daily', idempotencyKey })).data.id).toBe(first.data.id)
    expect((await make(client, { kind: 'weekly', idempotencyKey })).code).toBe('IDEMPOTENCY.KEY_REUSED')
  })

  it.each([
    ['tomorrow', { day: new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10) }, 'day'],
    ['a key that is none', { idempotencyKey: 'x' }, 'idempotencyKey'],
  ])('is refused for %s', async (_what, change, field) => {
    const refused = await make(await house.as('executive'), { kind: 'daily', ...change })
    expect(refused).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: [field] }] })
  })

  it('is nothing a marketer can make', async () => {
    const refused = await make(await house.as('marketer'), { kind: 'daily' })
    expect(refused.code).toBe('ACCESS.FORBIDDEN')
  })
})

describe('reports by mail', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse({ worker: 'inline' })
  })
  afterAll(() => house.close())

  const SUBSCRIBE = `mutation($input: SubscribeReportInput!) { subscribeReport(input: $input) { __typename
    ... on SubscribeReportSuccess { data { kind hour weekday enabled } } ... on ValidationFailure { fields { path } } } }`
  const subscribe = async (person: PersonName, input: object): Promise<Answer> =>
    (await (await house.as(person)).ask(SUBSCRIBE, { input })).subscribeReport

  const runAt = async (due: string): Promise<void> => {
    await house.database.rows(`SELECT graphile_worker.add_job('send_reports', $1::json)`, [
      JSON.stringify({ _cron: { ts: due } }),
    ])
    await eventually('the job is done', async () => {
      return (await house.database.count('graphile_worker.jobs', `task_identifier = 'send_reports'`)) === 0
    })
  }
  const mails = () =>
    house.database.rows<{ recipient: string; locale: string; subject: string; attachments: Answer[] }>(
      `SELECT recipient, locale, subject, attachments FROM mail_message WHERE template = 'management_report' ORDER BY created_at, recipient`,
    )

  it('come once, at the wanted hour of the reader’s own clock, with both files', async () => {
    await house.database.rows(`UPDATE "user" SET time_zone = 'Europe/Berlin', locale = 'de' WHERE email = $1`, [
      PEOPLE.leadWest,
    ])
    await house.database.rows(`UPDATE "user" SET time_zone = 'Asia/Shanghai', locale = 'zh' WHERE email = $1`, [
      PEOPLE.executive,
    ])
    for (const person of ['leadWest', 'executive'] as const)
      expect(await subscribe(person, { kind: 'daily', hour: 7, enabled: true })).toMatchObject({
        data: { hour: 7, weekday: null, enabled: true },
      })
    // 07:00 in Shanghai, midnight in Berlin.
    await runAt('2026-12-01T23:00:00Z')
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([PEOPLE.executive])
    await runAt('2026-12-02T06:00:00Z')
    await runAt('2026-12-02T06:15:00Z')
    const sent = await mails()
    expect(sent.map(({ recipient, locale, subject }) => [recipient, locale, subject])).toEqual([
      [PEOPLE.executive, 'zh', '日报：2026年12月1日'],
      [PEOPLE.leadWest, 'de', 'Tagesbericht für 1. Dezember 2026'],
    ])
    expect(sent[1]?.attachments.map(({ filename }) => filename)).toEqual([
      'daily-report-2026-12-01.pdf',
      'daily-report-2026-12-01.xlsx',
    ])
  })

  it('arrive with files that open', async () => {
    await eventually('the mails are sent', async () => {
      const waiting = await house.database.count('mail_message', `template = 'management_report' AND status <> 'sent'`)
      return waiting === 0
    })
  })

  it('are sent once more to who asks for it, and to nobody else', async () => {
    const client = await house.as('executive')
    const { reports } = await client.ask('{ reports(first: 1) { nodes { id } } }')
    const MAIL = `mutation($id: ID!) { mailReport(reportId: $id) { __typename ... on Failure { code } } }`
    const before = (await mails()).length
    const { mailReport } = await client.ask(MAIL, { id: reports.nodes[0].id })
    expect(mailReport.__typename).toBe('MailReportSuccess')
    const sent = await mails()
    expect(sent.slice(before).map(({ recipient }) => recipient)).toEqual([PEOPLE.executive])
    const refused = await (await house.as('leadWest')).ask(MAIL, { id: reports.nodes[0].id })
    expect(refused.mailReport.code).toBe('RECORD.NOT_FOUND')
  })

  it('come no more to who ended them, and not to who may not sign in', async () => {
    await subscribe('leadWest', { kind: 'daily', hour: 7, enabled: false })
    await house.database.rows(`UPDATE "user" SET disabled_at = now() WHERE email = $1`, [PEOPLE.executive])
    const before = (await mails()).length
    await runAt('2026-12-03T23:00:00Z')
    await runAt('2026-12-04T06:00:00Z')
    expect((await mails()).length).toBe(before)
    await house.database.rows(`UPDATE "user" SET disabled_at = NULL WHERE email = $1`, [PEOPLE.executive])
  })

  it.each([
    [{ kind: 'daily', hour: 24, enabled: true }, 'hour'],
    [{ kind: 'weekly', hour: 7, enabled: true }, 'weekday'],
    [{ kind: 'weekly', hour: 7, weekday: 8, enabled: true }, 'weekday'],
  ])('are refused at a time that is none: %j', async (input, field) => {
    expect(await subscribe('salesWest', input)).toMatchObject({ fields: [{ path: [field] }] })
  })
})

it('answers nothing for an id of another kind', async () => {
  const client = await house.as('executive')
  const id = globalId('Report', world.customers.west.accountId)
  expect((await client.ask(NODE, { id })).node).toBeNull()
})
