import { readFileSync } from 'node:fs'
import { faqDraftAnswer, readableDocument, reindexState } from '@tradewind/schema/contracts/knowledge-documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../../support/cms.ts'
import { eventually } from '../../support/eventually.ts'
import { freePort } from '../../support/free-port.ts'
import type { Client } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { type Knowledge, startKnowledge } from '../../support/knowledge.ts'
import { repositoryPath } from '../../support/repository.ts'
import { SECRETS } from '../../support/secrets.ts'

/** What the marketer was promised: unpublished is gone within five seconds. */
const WITHIN_MS = 5_000
const KEY = { authorization: `Bearer ${SECRETS.CMS_SERVICE_KEY}` }

let house: House
let cms: Cms
let knowledge: Knowledge
let marketer: Client

beforeAll(async () => {
  house = await openHouse()
  const port = await freePort()
  cms = await startCms({
    databaseUrl: house.database.url,
    apiUrl: house.api.url,
    knowledgeUrl: `http://127.0.0.1:${port}`,
  })
  knowledge = await startKnowledge(house.api.url, { cmsUrl: cms.url, port })
  marketer = await house.as('marketer')
})
afterAll(async () => {
  await knowledge?.stop()
  await cms?.stop()
  await house?.close()
})

const MANUAL = {
  title: 'Operating manual',
  kind: 'manual',
  series: 'bp-manual',
  revision: '2026-03',
  permission: 'public',
  _status: 'published',
}

const publish = async (document: object): Promise<number> =>
  (await cms.as(marketer, 'POST', '/api/manuals', { ...MANUAL, ...document })).doc.id
const change = (id: number, document: object) => cms.as(marketer, 'PATCH', `/api/manuals/${id}`, document)

const ask = (path: string): Promise<Response> =>
  fetch(`${knowledge.url}${path}`, { headers: KEY, signal: AbortSignal.timeout(5_000) })

/** The text of a document as a reader with this permission gets it; undefined when there is none for them. */
async function textOf(id: string, permission = 'public'): Promise<string | undefined> {
  const response = await ask(`/documents/${id}?permission=${permission}`)
  if (response.status === 404) return undefined
  return readableDocument
    .parse(await response.json())
    .passages.map(({ text }) => text)
    .join('\n')
}

const present = (id: string, part: string, permission?: string) =>
  eventually(`${id} says ${part}`, async () => (await textOf(id, permission))?.includes(part), WITHIN_MS)
const gone = (id: string) =>
  eventually(`${id} is gone`, async () => (await textOf(id, 'staff')) === undefined, WITHIN_MS)

describe('what a marketer publishes', () => {
  it('is known within seconds, changes with every publication and is gone when it is withdrawn or deleted', async () => {
    const id = await publish({ text: '## Oil\n\nChange the oil yearly.' })
    const document = `manuals:${id}:en`
    await present(document, 'yearly')
    await change(id, { text: '## Oil\n\nChange the oil monthly.', _status: 'published' })
    await present(document, 'monthly')
    await change(id, { _status: 'draft' })
    await gone(document)
    await change(id, { _status: 'published' })
    await present(document, 'monthly')
    await cms.as(marketer, 'DELETE', `/api/manuals/${id}`)
    await gone(document)
  })

  it('is told to nobody who may not read it, from the moment it is restricted', async () => {
    const id = await publish({ text: 'Prices of spare parts.' })
    const document = `manuals:${id}:en`
    await present(document, 'spare')
    await change(id, { permission: 'staff', _status: 'published' })
    await eventually('the public lost it', async () => (await textOf(document)) === undefined, WITHIN_MS)
    expect(await textOf(document, 'account')).toBeUndefined()
    expect(await textOf(document, 'staff')).toContain('spare')
  })

  it('is read from an uploaded file, whose bytes only its readers get', async () => {
    const bytes = readFileSync(repositoryPath('knowledge/src/ingestion/testing/fixtures/ja.pdf'))
    const file = new File([bytes], 'manual-ja.pdf', { type: 'application/pdf' })
    const upload = await cms.upload(marketer, 'manual-files', file)
    const id = await publish({ files: [{ file: upload.doc.id, language: 'ja' }], permission: 'account' })
    await cms.as(marketer, 'PATCH', `/api/manuals/${id}?locale=ja`, { title: '取扱説明書', _status: 'published' })
    const document = `manuals:${id}:ja`
    await present(document, 'ねじ: M8; トルク: 25', 'account')
    expect(await textOf(document)).toBeUndefined()
    const original = (permission: string) => ask(`/documents/${document}/original?permission=${permission}`)
    expect((await original('public')).status).toBe(404)
    expect(Buffer.from(await (await original('account')).arrayBuffer())).toEqual(bytes)
    const direct = await fetch(`${cms.url}/api/manual-files/file/manual-ja.pdf`, { signal: AbortSignal.timeout(5_000) })
    expect(direct.status).toBe(403)
  })

  it('includes the answer to a question that buyers asked', async () => {
    const drafted = await fetch(`${cms.url}/api/knowledge/faq-drafts`, {
      method: 'POST',
      headers: { ...KEY, 'content-type': 'application/json' },
      body: JSON.stringify({
        clusterId: 'week-12-3',
        question: 'Gibt es eine Lackierpistole?',
        locale: 'de',
        examples: ['lackierpistole??'],
      }),
      signal: AbortSignal.timeout(20_000),
    })
    const { id } = faqDraftAnswer.parse(await drafted.json())
    const answer = { answer: 'Nein, wir bauen nur Schraubwerkzeuge.', _status: 'published' }
    await cms.as(marketer, 'PATCH', `/api/faq/${id}?locale=de`, answer)
    await present(`faq:${id}:de`, 'nur Schraubwerkzeuge')
    expect(await textOf(`faq:${id}:de`)).not.toContain('lackierpistole??')
  })
})

describe('knowledge', () => {
  it('reads everything again when it is told to', async () => {
    const started = await fetch(`${knowledge.url}/reindex`, {
      method: 'POST',
      headers: KEY,
      signal: AbortSignal.timeout(5_000),
    })
    const { jobId } = reindexState.parse(await started.json())
    const state = await eventually('the re-index is over', async () => {
      const now = reindexState.parse(await (await ask('/reindex')).json())
      return now.state === 'running' ? undefined : now
    })
    expect(state).toMatchObject({ jobId, state: 'done', failed: [] })
    expect(state.done).toBeGreaterThanOrEqual(3)
  })

  it('still has everything when it starts while the CMS is down', async () => {
    const id = await publish({ text: 'Kept through the night.' })
    await present(`manuals:${id}:en`, 'night')
    await cms.stop()
    await knowledge.restart()
    expect(await textOf(`manuals:${id}:en`)).toContain('night')
  })
})
