import type { Answer, Client } from './graphql-client.ts'

export interface Subscription {
  /** Payloads that came so far. */
  readonly received: readonly Answer[]
  /** True when the server ended the stream. */
  readonly hasEnded: () => boolean
  readonly stop: () => void
}

/** Subscribes by server-sent events, as browsers do. Resolves when the server has answered. */
export async function subscribe(client: Client, query: string, variables: object = {}): Promise<Subscription> {
  const controller = new AbortController()
  const url = client.url
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...client.headers },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  })
  const received: Answer[] = []
  let ended = false
  const read = async (): Promise<void> => {
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8')
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) {
        const data = /^data: ?(.*)$/m.exec(message)?.[1]
        if (/^event: ?next$/m.test(message) && data) received.push(JSON.parse(data))
      }
    }
  }
  void read()
    .catch(() => undefined)
    .finally(() => {
      ended = true
    })
  return { received, hasEnded: () => ended, stop: () => controller.abort() }
}
