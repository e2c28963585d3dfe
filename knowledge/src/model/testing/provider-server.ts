import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the provider was asked, as it stands on the wire. */
export interface ProviderRequest {
  readonly model: string
  readonly stream?: boolean
  readonly messages: readonly { readonly role: string; readonly content: unknown; readonly tool_call_id?: string }[]
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: object } }[]
  readonly tool_choice?: unknown
  readonly response_format?: { readonly type: string }
}

export type ProviderBehaviour =
  | { readonly kind: 'text'; readonly text: string; readonly pauseMs?: number }
  | { readonly kind: 'tool'; readonly name: string; readonly parameters: object | string }
  | { readonly kind: 'status'; readonly status: number; readonly body?: object }
  /** Accepts the connection and never answers. */
  | { readonly kind: 'silent' }
  /** Streams the text's beginning, then nothing more. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Ends the connection in the middle of a stream. */
  | { readonly kind: 'cut'; readonly text: string }
  /** 200 with something that is no answer. */
  | { readonly kind: 'garbage'; readonly body: string; readonly type?: string }

export interface ProviderServer {
  readonly url: string
  readonly requests: readonly ProviderRequest[]
  close(): Promise<void>
}

const chunk = (model: string, delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c-1', object: 'chat.completion.chunk', created: 1, model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

async function body(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Text in pieces of a few characters, as providers send it. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,12}/g) ?? []

async function play(answer: ServerResponse, asked: ProviderRequest, behaviour: ProviderBehaviour): Promise<void> {
  if (behaviour.kind === 'silent') return
  if (behaviour.kind === 'status') {
    answer.writeHead(behaviour.status, { 'content-type': 'application/json' })
    answer.end(JSON.stringify(behaviour.body ?? { error: { message: 'no', type: 'error' } }))
    return
  }
  if (behaviour.kind === 'garbage') {
    answer.writeHead(200, { 'content-type': behaviour.type ?? 'text/event-stream' })
    answer.end(behaviour.body)
    return
  }
  answer.writeHead(200, { 'content-type': 'text/event-stream' })
  answer.write(chunk(asked.model, { role: 'assistant', content: '' }))
  if (behaviour.kind === 'tool') {
    const written =
      typeof behaviour.parameters === 'string' ? behaviour.parameters : JSON.stringify(behaviour.parameters)
    answer.write(
      chunk(asked.model, {
        tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: behaviour.name, arguments: '' } }],
      }),
    )
    for (const piece of pieces(written)) {
      answer.write(chunk(asked.model, { tool_calls: [{ index: 0, function: { arguments: piece } }] }))
    }
    answer.write(chunk(asked.model, {}, 'tool_calls'))
  } else {
    for (const piece of pieces(behaviour.text)) {
      answer.write(chunk(asked.model, { content: piece }))
      if (behaviour.kind === 'text' && behaviour.pauseMs !== undefined) await pause(behaviour.pauseMs)
    }
    if (behaviour.kind === 'stall') return
    if (behaviour.kind === 'cut') {
      answer.destroy()
      return
    }
    answer.write(chunk(asked.model, {}, 'stop'))
  }
  answer.write(
    `data: ${JSON.stringify({ id: 'c-1', object: 'chat.completion.chunk', created: 1, model: asked.model, choices: [], usage: { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 } })}\n\n`,
  )
  answer.end('data: [DONE]\n\n')
}

/**
 * A local server that speaks OpenAI's chat completions as far as our client uses them.
 * @param behave decides by request (0-based count) what to answer
 */
export function startProvider(
  behave: (request: ProviderRequest, count: number) => ProviderBehaviour,
): Promise<ProviderServer> {
  const requests: ProviderRequest[] = []
  const server = createServer((request, answer) => {
    void body(request).then((text) => {
      if (request.url !== '/v1/chat/completions') {
        answer.writeHead(404).end()
        return undefined
      }
      const asked = JSON.parse(text) as ProviderRequest
      requests.push(asked)
      return play(answer, asked, behave(asked, requests.length - 1))
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${port}/v1`,
        requests,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}
