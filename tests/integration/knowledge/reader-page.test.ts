import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { libraryAddress } from '@tradewind/schema/contracts/knowledge-documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../../support/cms.ts'
import { eventually } from '../../support/eventually.ts'
import { freePort } from '../../support/free-port.ts'
import type { Client } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { type Knowledge, startKnowledge } from '../../support/knowledge.ts'
import { SECRETS } from '../../support/secrets.ts'
import { type ServiceProcess, startService } from '../../support/service-process.ts'

let house: House
let cms: Cms
let knowledge: Knowledge
let site: ServiceProcess
let siteUrl: string
let siteFolder: string
let marketer: Client

beforeAll(async () => {
  house = await openHouse()
  const [knowledgePort, sitePort] = [await freePort(), await freePort()]
  const addresses = { apiUrl: house.api.url, knowledgeUrl: `http://127.0.0.1:${knowledgePort}` }
  siteUrl = `http://127.0.0.1:${sitePort}`
  siteFolder = await mkdtemp(path.join(tmpdir(), 'tradewind-site-'))
  cms = await startCms({ ...addresses, databaseUrl: house.database.url })
  knowledge = await startKnowledge(house.api.url, { cmsUrl: cms.url, port: knowledgePort })
  site = await startService({
    name: 'site',
    entry: 'site/server/start.ts',
    healthUrl: `${siteUrl}/health`,
    environment: {
      ...SECRETS,
      NODE_ENV: 'production',
      TRADEWIND_ENV: 'development',
      TRADEWIND_DATA: siteFolder,
      SITE_PORT: String(sitePort),
      SITE_URL: siteUrl,
      API_URL: house.api.url,
      CMS_URL: cms.url,
      KNOWLEDGE_URL: addresses.knowledgeUrl,
    },
  })
  marketer = await house.as('marketer')
})
afterAll(async () => {
  await site?.stop()
  await knowledge?.stop()
  await cms?.stop()
  await house?.close()
  await rm(siteFolder, { recursive: true, force: true })
})

const get = (address: string, reader?: Client): Promise<Response> =>
  fetch(`${siteUrl}${address}`, {
    headers: reader === undefined ? {} : { cookie: reader.headers.cookie ?? '' },
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  })

const shown = (address: string, reader?: Client) =>
  eventually(`${address} is shown`, async () => {
    const response = await get(address, reader)
    return response.status === 200 ? response.text() : undefined
  })

async function publish(document: object, locale = 'en'): Promise<number> {
  const manual = { kind: 'manual', series: 'manual', revision: '2026-03', permission: 'public', _status: 'published' }
  const { doc } = await cms.as(marketer, 'POST', `/api/manuals?locale=${locale}`, { ...manual, ...document })
  return doc.id
}

describe('the page that opens a document', () => {
  it('shows it by passages in its own language, to a reader of any', async () => {
    const text = '## ضبط العزم\n\nأدر الحلقة حتى <b>٨٠</b> نيوتن متر.\n\n<script>alert(1)</script>'
    const id = await publish({ title: 'دليل التشغيل', text }, 'ar')
    const page = await shown(libraryAddress(`manuals:${id}:ar`, 'de'))
    expect(page).toMatch(/<html lang="de" dir="ltr"/)
    expect(page).toMatch(/<div class="max-w-text" lang="ar" dir="rtl">/)
    expect(page).toMatch(/<section id="c-0"[^>]*>\s*<h2>ضبط العزم<\/h2>/)
    expect(page).toContain('Dieses Dokument ist auf العربية.')
    expect(page).toContain('Fassung 2026-03')
    expect(page).not.toContain('alert(1)')
    expect(page).toContain('name="robots" content="noindex"')
  })

  it('is there for who may read it, and is gone when it is withdrawn', async () => {
    const id = await publish({ title: 'Spare part prices', text: 'Only for us.', permission: 'staff' })
    const address = libraryAddress(`manuals:${id}:en`, 'en')
    const seller = await house.as('salesWest')
    expect(await shown(address, seller)).toContain('Only for us.')
    expect((await get(address)).status).toBe(404)
    await cms.as(marketer, 'PATCH', `/api/manuals/${id}`, { _status: 'draft' })
    await eventually('it is gone', async () => (await get(address, seller)).status === 404, 5_000)
  })

  it('hands out the original to the same readers', async () => {
    const file = new File(['## Care\n\nOil it.'], 'care.md', { type: 'text/markdown' })
    const upload = await cms.upload(marketer, 'manual-files', file)
    const files = [{ file: upload.doc.id, language: 'en' }]
    const id = await publish({ title: 'Care', files })
    const address = libraryAddress(`manuals:${id}:en`, 'en')
    expect(await shown(address)).toContain('care.md')
    const original = await get(`${address}/original`)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(await original.text()).toBe('## Care\n\nOil it.')
    await cms.as(marketer, 'PATCH', `/api/manuals/${id}`, { permission: 'staff', _status: 'published' })
    await eventually('it is closed', async () => (await get(`${address}/original`)).status === 404, 5_000)
  })

  it('is no page for what is none', async () => {
    for (const id of ['manuals:999999:en', 'manuals:1', '..%2f..%2fhealth', 'x'.repeat(300)]) {
      expect((await get(`/en/library/${id}`)).status, id).toBe(404)
      expect((await get(`/en/library/${id}/original`)).status, id).toBe(404)
    }
  })
})
