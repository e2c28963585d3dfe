import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type DocumentIndexState, documentIndexState } from '@tradewind/schema/contracts/knowledge-documents'
import { SECRETS } from './secrets.ts'

export interface KnowledgeDesk {
  readonly url: string
  /** What `GET /index` answers; `POST /reindex` begins a reading in it, as knowledge does. */
  index: DocumentIndexState
  /** silent: takes the request and says nothing; garbled: an answer that is none. */
  mood: 'well' | 'silent' | 'garbled' | 'failing'
  /** Method and path of everything that was asked with the right key. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** A server that speaks knowledge's `/index` and `/reindex`, with the service key. */
export async function openKnowledgeDesk(index: DocumentIndexState): Promise<KnowledgeDesk> {
  const asked: string[] = []
  const desk = { index: documentIndexState.parse(index), mood: 'well' as KnowledgeDesk['mood'], asked }
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers.authorization !== `Bearer ${SECRETS.CMS_SERVICE_KEY}`)
      return answer(403, { error: { code: 'KEY.REFUSED', message: 'This needs the service key.' } })
    asked.push(`${request.method} ${request.url}`)
    if (desk.mood === 'silent') return
    if (desk.mood === 'garbled') return response.writeHead(200).end('<p>hello</p>')
    if (desk.mood === 'failing') return answer(500, { error: { code: 'INTERNAL', message: 'Something went wrong.' } })
    if (request.method === 'GET' && request.url === '/index') return answer(200, desk.index)
    if (request.method !== 'POST' || request.url !== '/reindex') return answer(404, { error: { code: 'NOT_FOUND' } })
    if (desk.index.reindex.state !== 'running') {
      const startedAt = new Date().toISOString()
      const reindex = { jobId: randomUUID(), state: 'running' as const, total: 0, done: 0, failed: [], startedAt }
      desk.index = { ...desk.index, reindex }
    }
    return answer(202, desk.index.reindex)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(desk, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}
