import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ZodType } from 'zod'
import { MemoryCollection } from './qdrant-collection.ts'
import * as shapes from './qdrant-shapes.ts'

/** What happens instead of an answer. */
export type Disturbance = { readonly status: number } | 'hang' | 'break'

export interface QdrantServer {
  readonly url: string
  readonly collections: ReadonlyMap<string, MemoryCollection>
  /** Method and path of every request, in order. */
  readonly requests: readonly { readonly line: string; readonly apiKey: string | undefined }[]
  /** Asked before each request is answered. */
  disturb: (line: string) => Disturbance | undefined
  close(): Promise<void>
}

class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

function parse<T>(shape: ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw new Refusal(400, JSON.stringify(parsed.error.issues))
  return parsed.data
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  return text === '' ? undefined : JSON.parse(text)
}

const DONE = { operation_id: 1, status: 'completed' }

/** A small server that speaks what we use of Qdrant's REST interface, on a free port of this machine. */
export async function startQdrantServer(): Promise<QdrantServer> {
  const collections = new Map<string, MemoryCollection>()
  const requests: { line: string; apiKey: string | undefined }[] = []

  function collection(name: string): MemoryCollection {
    const found = collections.get(name)
    if (found === undefined) throw new Refusal(404, `Collection \`${name}\` doesn't exist!`)
    return found
  }

  function create(name: string, body: unknown): unknown {
    if (collections.has(name)) throw new Refusal(409, `Collection \`${name}\` already exists!`)
    const { vectors } = parse(shapes.createCollection, body)
    collections.set(name, new MemoryCollection(new Map(Object.entries(vectors).map(([key, { size }]) => [key, size]))))
    return true
  }

  function scrolled(name: string, body: unknown): unknown {
    const { limit, offset } = parse(shapes.scroll, body)
    const points = [...collection(name).points.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    const from = offset === undefined ? 0 : points.findIndex(({ id }) => id === offset)
    const page = points.slice(from, from + limit)
    return { points: page, next_page_offset: points[from + limit]?.id ?? null }
  }

  function answer(method: string, path: string, body: unknown): unknown {
    const [, name = '', rest = ''] = /^\/collections\/([^/]+)(\/.*)?$/.exec(path) ?? []
    const points = collections.get(name)?.points
    switch (`${method} ${rest}`) {
      case 'GET /exists':
        return { exists: collections.has(name) }
      case 'PUT ':
        return create(name, body)
      case 'PUT /index':
        collection(name).indexed.add(parse(shapes.createIndex, body).field_name)
        return DONE
      case 'PUT /points':
        collection(name).upsert(parse(shapes.upsert, body).points)
        return DONE
      case 'POST /points':
        collection(name)
        return parse(shapes.retrieve, body).ids.flatMap((id) => points?.get(id) ?? [])
      case 'POST /points/delete':
        collection(name).delete(parse(shapes.remove, body))
        return DONE
      case 'POST /points/batch': {
        const { operations } = parse(shapes.batch, body)
        return operations.map((operation) => {
          collection(name).apply(operation)
          return DONE
        })
      }
      case 'POST /points/scroll':
        return scrolled(name, body)
      case 'POST /points/count':
        return { count: collection(name).matching(parse(shapes.count, body).filter).length }
      case 'POST /facet': {
        const { key, filter, limit } = parse(shapes.facet, body)
        if (!collection(name).indexed.has(key)) throw new Refusal(400, `no index for ${key}`)
        return { hits: collection(name).facet(key, filter, limit) }
      }
      case 'POST /points/query/batch':
        return parse(shapes.queryBatch, body).searches.map((search) => ({ points: collection(name).search(search) }))
      default:
        throw new Refusal(404, `${method} ${path} is not spoken here`)
    }
  }

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    const line = `${request.method} ${path}`
    const apiKey = request.headers['api-key']
    requests.push({ line, apiKey: typeof apiKey === 'string' ? apiKey : undefined })
    const body = await bodyOf(request)
    const disturbance = state.disturb(line)
    if (disturbance === 'hang') return
    if (disturbance === 'break') return void request.socket.destroy()
    const send = (status: number, content: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ time: 0, ...content }))
    }
    if (disturbance !== undefined) return send(disturbance.status, { status: { error: 'disturbed' } })
    try {
      send(200, { status: 'ok', result: answer(request.method ?? '', path, body) })
    } catch (error) {
      send(error instanceof Refusal ? error.status : 500, { status: { error: String(error) } })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const state: QdrantServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    collections,
    requests,
    disturb: () => undefined,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return state
}
