import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson, userIdOf } from '../../support/customers.ts'
import { type Client, clientOf, knowledgeKey, signInAs, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { type KnowledgeDesk, openKnowledgeDesk } from '../../support/knowledge-desk.ts'

const PARTS = `documents passages failed readAt problem locales { locale documents }
  failures { documentId title locale code cmsUrl } reading { state total done failed problem startedAt finishedAt }`
const INDEX = `{ documentIndex { __typename ... on DocumentIndexSuccess { data { ${PARTS} } } ... on Failure { code message } } }`
const REINDEX = `mutation { reindexDocuments { __typename ... on ReindexDocumentsSuccess { data { ${PARTS} } } ... on Failure { code message } } }`

const QUIET = {
  documents: 41,
  passages: 530,
  locales: { en: 30, ar: 11 },
  failed: 2,
  failures: [
    { documentId: 'manuals:5:de', title: 'Handbuch BP-80', code: 'encrypted', message: 'It is protected.' },
    { documentId: 'company:company:en', title: 'Who we are', code: 'timeout', message: 'It took too long.' },
  ],
  readAt: '2026-11-24T09:00:00.000Z',
  failure: 'refused',
  reindex: { state: 'idle' as const, total: 0, done: 0, failed: [] },
}

let house: House
let desk: KnowledgeDesk
beforeAll(async () => {
  desk = await openKnowledgeDesk(QUIET)
  house = await openHouse({ environment: { KNOWLEDGE_URL: desk.url, CMS_URL: 'https://cms.example' } })
  await addPerson(house, 'partner@agents.example', 'partner')
  await addPerson(house, 'user@nowhere.example', 'visitor')
})
afterAll(async () => {
  await house.close()
  await desk.close()
})
beforeEach(() => {
  desk.index = QUIET
  desk.mood = 'well'
})

const noted = () =>
  house.database.rows<{ actor: string; subject: string; subject_id: string; detail: object }>(
    `SELECT actor, subject, subject_id, detail FROM audit_entry WHERE action = 'documents_reindexed' ORDER BY at`,
  )

describe.each(['marketer', 'admin'] as const)('a %s', (person) => {
  it('sees the index, and of each document that failed why and where to put it right', async () => {
    const { documentIndex } = await (await house.as(person)).ask(INDEX)
    expect(documentIndex.data).toEqual({
      documents: 41,
      passages: 530,
      failed: 2,
      readAt: '2026-11-24T09:00:00.000Z',
      problem: 'refused',
      locales: [
        { locale: 'en', documents: 30 },
        { locale: 'ar', documents: 11 },
      ],
      failures: [
        {
          documentId: 'manuals:5:de',
          title: 'Handbuch BP-80',
          locale: 'de',
          code: 'encrypted',
          cmsUrl: 'https://cms.example/admin/collections/manuals/5',
        },
        {
          documentId: 'company:company:en',
          title: 'Who we are',
          locale: 'en',
          code: 'timeout',
          cmsUrl: 'https://cms.example/admin/globals/company',
        },
      ],
      reading: { state: 'idle', total: 0, done: 0, failed: 0, problem: null, startedAt: null, finishedAt: null },
    })
  })

  it('has everything read again, once at a time, and it is noted who did', async () => {
    const client = await house.as(person)
    const before = (await noted()).length
    const posts = () => desk.asked.filter((one) => one === 'POST /reindex').length
    const postsBefore = posts()
    const begun = (await client.ask(REINDEX)).reindexDocuments
    expect(begun.data.reading).toMatchObject({ state: 'running', done: 0, finishedAt: null })
    const { jobId } = desk.index.reindex
    const entries = await noted()
    expect(entries.slice(before)).toEqual([
      {
        actor: `user:${await userIdOf(house, person)}`,
        subject: 'document_index',
        subject_id: jobId,
        detail: { documents: 41, failed: 2 },
      },
    ])
    desk.index = { ...desk.index, reindex: { ...desk.index.reindex, total: 43, done: 12 } }
    const again = (await client.ask(REINDEX)).reindexDocuments
    expect(again.data.reading).toMatchObject({ state: 'running', total: 43, done: 12 })
    expect(posts()).toBe(postsBefore + 1)
    expect(await noted()).toHaveLength(before + 1)
  })

  it('learns how many failed, and what broke a reading off', async () => {
    const client = await house.as(person)
    const failed = [{ documentId: 'manuals:5:de', reason: 'encrypted: It is protected.' }]
    const finishedAt = '2026-11-24T10:00:00.000Z'
    desk.index = { ...QUIET, reindex: { state: 'done', total: 43, done: 43, failed, finishedAt } }
    expect((await client.ask(INDEX)).documentIndex.data.reading).toMatchObject({
      state: 'done',
      failed: 1,
      problem: null,
      finishedAt,
    })
    const broken = [...failed, { documentId: '', reason: 'timeout: The CMS took too long.' }]
    desk.index = { ...QUIET, reindex: { state: 'failed', total: 43, done: 7, failed: broken, finishedAt } }
    expect((await client.ask(INDEX)).documentIndex.data.reading).toMatchObject({
      state: 'failed',
      failed: 1,
      problem: 'timeout',
    })
  })
})

describe('when knowledge is not well', () => {
  it.each([
    ['silent', 'KNOWLEDGE.SLOW'],
    ['garbled', 'KNOWLEDGE.BROKEN'],
    ['failing', 'KNOWLEDGE.BROKEN'],
  ] as const)('%s, both say so, ask once and note nothing', async (mood, code) => {
    const client = await house.as('marketer')
    const before = await noted()
    desk.mood = mood
    const asked = desk.asked.length
    const [{ documentIndex }, { reindexDocuments }] = await Promise.all([client.ask(INDEX), client.ask(REINDEX)])
    expect(documentIndex).toMatchObject({ __typename: 'KnowledgeFailure', code })
    expect(reindexDocuments).toMatchObject({ __typename: 'KnowledgeFailure', code })
    expect(desk.asked.slice(asked)).toEqual(['GET /index', 'GET /index'])
    expect(await noted()).toEqual(before)
  })

  it('down, both say so and note nothing', async () => {
    const gone = await openKnowledgeDesk(QUIET)
    await gone.close()
    const other = await openHouse({ environment: { KNOWLEDGE_URL: gone.url } })
    try {
      const client = await other.as('admin')
      const answers = [(await client.ask(INDEX)).documentIndex, (await client.ask(REINDEX)).reindexDocuments]
      for (const answer of answers)
        expect(answer).toMatchObject({ __typename: 'KnowledgeFailure', code: 'KNOWLEDGE.AWAY' })
      const { n } = await other.database.row<{ n: number }>(
        `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'documents_reindexed'`,
      )
      expect(n).toBe(0)
    } finally {
      await other.close()
    }
  })
})

const others: readonly [string, () => Client | Promise<Client>][] = [
  ['nobody', () => clientOf(house.api.url)],
  ['a visitor through the site', () => visitor(house.api.url, 'visitor-0001')],
  ['the knowledge service', () => knowledgeKey(house.api.url)],
  ['a partner', () => signInAs(house.api.url, 'partner@agents.example')],
  ['a user without a role', () => signInAs(house.api.url, 'user@nowhere.example')],
  ['a sales person', () => house.as('salesWest')],
  ['a lead', () => house.as('leadWest')],
  ['an executive', () => house.as('executive')],
]
it.each(others)('%s is refused both, and knowledge is not asked', async (_who, make) => {
  const client = await make()
  const asked = desk.asked.length
  expect((await client.ask(INDEX)).documentIndex).toMatchObject({ __typename: 'ForbiddenFailure' })
  expect((await client.ask(REINDEX)).reindexDocuments).toMatchObject({ __typename: 'ForbiddenFailure' })
  expect(desk.asked).toHaveLength(asked)
})
