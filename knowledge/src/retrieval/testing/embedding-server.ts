import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface EmbeddingRequest {
  readonly model: string
  readonly input: readonly string[]
  readonly authorization: string | undefined
}

/** A status and body instead of vectors, silence, or a broken connection. */
export type EmbeddingBehaviour = 'vectors' | 'hang' | 'break' | { readonly status: number; readonly body?: unknown }

export interface EmbeddingServer {
  /** To be set as the base address. */
  readonly url: string
  readonly requests: readonly EmbeddingRequest[]
  behave: (request: EmbeddingRequest, count: number) => EmbeddingBehaviour
  close(): Promise<void>
}

/** Themes that texts may be about, in two languages: one dimension each. */
const THEMES = [/torque|drehmoment|扭矩/i, /battery|akku|电池/i, /calibrat|kalibr|校准/i, /hose|schlauch|软管/i]

/** Vectors that mean something simple, so that a test knows what is near what. */
export function themeVector(text: string): readonly number[] {
  return [...THEMES.map((theme) => (theme.test(text) ? 1 : 0)), 0.1]
}

/** Speaks `POST /v1/embeddings` in the manner of OpenAI; answers out of order, as a provider may. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const requests: EmbeddingRequest[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    const { model, input } = JSON.parse(text) as { model: string; input: string[] }
    const asked = { model, input, authorization: request.headers.authorization }
    requests.push(asked)
    const behaviour = state.behave(asked, requests.length)
    if (behaviour === 'hang') return
    if (behaviour === 'break') return void request.socket.destroy()
    const data = input.map((part, index) => ({ object: 'embedding', index, embedding: themeVector(part) })).reverse()
    const [status, body] =
      behaviour === 'vectors' ? [200, { object: 'list', model, data }] : [behaviour.status, behaviour.body ?? {}]
    response.writeHead(request.url === '/v1/embeddings' ? status : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const state: EmbeddingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
    requests,
    behave: () => 'vectors',
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return state
}
