import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faqDraftRequest } from '@tradewind/schema/contracts/knowledge-documents'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../support/catalogue.ts'
import { fileTalk, found, question, turn, understood } from '../../support/conversations.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { SECRETS } from '../../support/secrets.ts'

/** A CMS that makes drafts as the contract says, or answers as a test wants it to. */
interface DraftDesk {
  readonly url: string
  readonly asked: { readonly authorization: string | undefined; readonly body: unknown }[]
  failWith: number | undefined
  readonly close: () => Promise<void>
}

async function openDraftDesk(): Promise<DraftDesk> {
  const asked: DraftDesk['asked'] = []
  const desk = { asked, failWith: undefined as number | undefined }
  const drafts = new Map<string, number>()
  const server: Server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url !== '/api/knowledge/faq-drafts') return answer(404, {})
    asked.push({ authorization: request.headers.authorization, body: JSON.parse(text) })
    if (desk.failWith !== undefined) return answer(desk.failWith, { error: 'not today' })
    const parsed = faqDraftRequest.safeParse(JSON.parse(text))
    if (!parsed.success) return answer(400, { error: parsed.error.message })
    const known = drafts.get(parsed.data.clusterId)
    const id = known ?? drafts.size + 1
    drafts.set(parsed.data.clusterId, id)
    return answer(known === undefined ? 201 : 200, {
      id: String(id),
      address: `http://cms.test/admin/collections/faq/${id}`,
      created: known === undefined,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(desk, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

let house: House
let desk: DraftDesk
beforeAll(async () => {
  desk = await openDraftDesk()
  house = await openHouse({ worker: 'inline', environment: { CMS_URL: desk.url } })
})
afterAll(async () => {
  await house.close()
  await desk.close()
})
beforeEach(() => {
  desk.failWith = undefined
  desk.asked.length = 0
})

interface Cluster {
  readonly id: string
  readonly question: string
  readonly status: string
  readonly draft_status: string
  readonly cms_id: string | null
  readonly cms_url: string | null
  readonly draft_error: string | null
}
const clusterOf = (text: string) =>
  house.database
    .rows<Cluster>(
      'SELECT c.* FROM question_cluster c JOIN unanswered_question q ON q.cluster_id = c.id WHERE q.text = $1 LIMIT 1',
      [text],
    )
    .then(([cluster]) => cluster)
const sorted = (text: string) => eventually(`"${text}" is sorted`, () => clusterOf(text))

const noise = { unserved: ['noiseLevel'] }
async function ask(text: string, locale = 'en', changes: object = {}): Promise<Cluster> {
  await fileTalk(house, [question(0, text, 'unknown', { locale, ...changes } as never)])
  return sorted(text)
}
const act = async (name: 'draftFaqFromCluster' | 'dismissCluster' | 'reopenCluster', id: string) => {
  const success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`
  const document = `mutation($id: ID!) { ${name}(clusterId: $id) { __typename
    ... on ${success} { data { status draftStatus draftUrl } } ... on Failure { code } } }`
  return (await (await house.as('marketer')).ask(document, { id: globalId('QuestionCluster', id) }))[name]
}

describe('unanswered questions', () => {
  it('that ask the same are one cluster, in one language by their words, across languages by what they are about', async () => {
    const first = await ask('How loud is the tool at full torque?', 'en', noise)
    const again = await ask('How loud is the tool at full torque, please?', 'en', noise)
    const chinese = await ask('工具满载时噪音多大？', 'zh', noise)
    const other = await ask('Do you have a calibration lab in Chile?')
    expect(again.id).toBe(first.id)
    expect(chinese.id).toBe(first.id)
    expect(other.id).not.toBe(first.id)
    expect(first.question).toBe('How loud is the tool at full torque?')
  })

  it('of a second language are met by their words from then on, and settled in it', async () => {
    const first = await ask('Is the spindle guard removable?', 'en', { unserved: ['spindleGuard'] })
    expect((await ask('主轴护罩可以拆卸吗？', 'zh', { unserved: ['spindleGuard'] })).id).toBe(first.id)
    expect((await ask('主轴护罩可以拆卸吗', 'zh')).id).toBe(first.id)
    await fileTalk(house, [question(0, '主轴护罩可以拆卸吗？', 'answered', { locale: 'zh' })])
    await eventually('it is answered', async () => {
      const cluster = await clusterOf('Is the spindle guard removable?')
      return cluster?.status === 'answered'
    })
  })

  it('asked by twelve buyers at once are still one cluster', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () =>
        fileTalk(house, [question(0, 'Is the handle available for left-handed people?', 'unknown')]),
      ),
    )
    await eventually('all are sorted', async () => {
      const open = await house.database.count('unanswered_question', `text LIKE '%left-handed%' AND cluster_id IS NULL`)
      return open === 0
    })
    expect(await house.database.count('question_cluster', `question LIKE '%left-handed%'`)).toBe(1)
  })

  it('carry no contact data', async () => {
    await fileTalk(house, [
      question(0, 'I am Ana Lopez, ana@fabrica.example: is the grip washable?', 'unknown', {
        understanding: understood({
          contact: { name: { ...found, span: { start: 5, end: 14, text: 'Ana Lopez' }, value: 'Ana Lopez' } },
        }),
      }),
    ])
    const cluster = await sorted('I am …, …: is the grip washable?')
    expect(cluster.question).not.toMatch(/Ana|fabrica/)
  })

  it('are settled when the same question is answered later, and open again when it is not', async () => {
    const text = 'Which lubricant does the gearbox need?'
    const { id } = await ask(text)
    await fileTalk(house, [question(0, 'Which sockets fit the gearbox drive?', 'answered')])
    await fileTalk(house, [question(0, text, 'answered')])
    await eventually('it is answered', async () => (await clusterOf(text))?.status === 'answered')
    await ask(`${text} `.trim().replace('?', ''), 'en')
    await eventually('it is open again', async () => (await clusterOf(text))?.status === 'open')
    expect((await clusterOf(text))?.id).toBe(id)
  })
})

describe('an FAQ draft', () => {
  it('is made in the CMS with one click, once, and settles the questions when it is published', async () => {
    const text = 'Can the battery be charged below zero degrees?'
    const understanding = understood({ models: [{ ...found, sku: 'BP-80', negated: false }] })
    const { id } = await ask(text, 'en', { understanding })
    // The job may be quicker than the answer.
    expect((await act('draftFaqFromCluster', id)).data.draftStatus).toMatch(/^(?:queued|done)$/)
    const drafted = await eventually('the draft is there', async () => {
      const cluster = await clusterOf(text)
      return cluster?.draft_status === 'done' && cluster
    })
    expect(drafted).toMatchObject({
      status: 'drafted',
      cms_url: `http://cms.test/admin/collections/faq/${drafted.cms_id}`,
    })
    expect(desk.asked).toEqual([
      {
        authorization: `Bearer ${SECRETS.CMS_SERVICE_KEY}`,
        body: { clusterId: id, question: text, locale: 'en', examples: [text], skus: ['BP-80'] },
      },
    ])
    expect((await act('draftFaqFromCluster', id)).code).toBe('CONVERSATION.CLUSTER_STATE')
    // The queue may run a job twice: a cluster that has its draft asks for none.
    const jobs = () => house.database.count('graphile_worker.jobs', `task_identifier = 'draft_faq'`)
    await house.database.rows(`SELECT graphile_worker.add_job('draft_faq', json_build_object('clusterId', $1::text))`, [
      id,
    ])
    await eventually('the repeated job is done', async () => (await jobs()) === 0)
    expect(desk.asked).toHaveLength(1)
    const published = {
      id: randomUUID(),
      occurredAt: new Date().toISOString(),
      collection: 'faq',
      documentId: drafted.cms_id,
      tags: [],
    }
    expect((await deliver(house.api.url, published)).status).toBe(200)
    expect((await clusterOf(text))?.status).toBe('answered')
  })

  it('that the CMS refuses stands as failed with the reason, and can be asked for again', async () => {
    const text = 'Do you rent tools for a shutdown?'
    const { id } = await ask(text)
    desk.failWith = 422
    await act('draftFaqFromCluster', id)
    const failed = await eventually('it failed', async () => {
      const cluster = await clusterOf(text)
      return cluster?.draft_status === 'failed' && cluster
    })
    expect(failed.draft_error).toContain('422')
    expect(desk.asked).toHaveLength(1)
    desk.failWith = undefined
    expect(await act('draftFaqFromCluster', id)).toMatchObject({ data: { draftStatus: 'queued' } })
    await eventually('the draft is there', async () => (await clusterOf(text))?.status === 'drafted')
  })

  it('waits out a CMS that is down, saying so, with no second draft', async () => {
    const text = 'Is there a mobile app for the torque data?'
    const { id } = await ask(text)
    desk.failWith = 503
    await act('draftFaqFromCluster', id)
    await eventually('the first try failed', async () => (await clusterOf(text))?.draft_error?.includes('503'))
    expect((await clusterOf(text))?.draft_status).toBe('queued')
    expect(await act('draftFaqFromCluster', id)).toMatchObject({ data: { draftStatus: 'queued' } })
    desk.failWith = undefined
    await eventually('the draft is there', async () => (await clusterOf(text))?.status === 'drafted')
    expect(new Set(desk.asked.map(({ body }) => (body as { clusterId: string }).clusterId))).toEqual(new Set([id]))
  })

  it('is not made for what was dismissed, until it is opened again', async () => {
    const { id } = await ask('Tell me a joke about bolts')
    expect(await act('dismissCluster', id)).toMatchObject({ data: { status: 'dismissed' } })
    expect((await act('draftFaqFromCluster', id)).code).toBe('CONVERSATION.CLUSTER_STATE')
    expect(await act('reopenCluster', id)).toMatchObject({ data: { status: 'open' } })
  })
})

describe('feedback', () => {
  it('keeps a buyer’s last word on a turn and a colleague’s correction beside it', async () => {
    const said = turn(0, 'how heavy is it?')
    const conversationId = await fileTalk(house, [said])
    const FEEDBACK = `mutation($input: ConversationFeedbackInput!) { conversationFeedback(input: $input) {
      __typename ... on Failure { code } } }`
    const give = async (client: Client, changes: object): Promise<string> => {
      const input = { conversationId, turnId: said.turnId, verdict: 'up', ...changes }
      return (await client.ask(FEEDBACK, { input })).conversationFeedback.__typename
    }
    const buyer = visitor(house.api.url)
    expect(await give(buyer, {})).toBe('ConversationFeedbackSuccess')
    expect(await give(buyer, { verdict: 'down', correction: 'It weighs 2 kg.' })).toBe('ConversationFeedbackSuccess')
    expect(await give(await house.as('admin'), { verdict: 'down', correction: '1.4 kg' })).toBe(
      'ConversationFeedbackSuccess',
    )
    expect(await give(await house.as('salesWest'), {})).toBe('NotFoundFailure')
    expect(await give(buyer, { turnId: randomUUID() })).toBe('NotFoundFailure')
    const rows = await house.database.rows<{ verdict: string; correction: string; buyer: boolean }>(
      `SELECT f.verdict, f.correction, f.user_id IS NULL AS buyer FROM turn_feedback f JOIN conversation_turn t ON t.id = f.turn_row_id
       WHERE t.conversation_id = $1 ORDER BY buyer DESC`,
      [conversationId],
    )
    expect(rows).toEqual([
      { verdict: 'down', correction: 'It weighs 2 kg.', buyer: true },
      { verdict: 'down', correction: '1.4 kg', buyer: false },
    ])
  })
})
