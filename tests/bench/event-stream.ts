export interface TimedStream {
  /** From sending the request to the end of the first event with text, ms; undefined when none came. */
  readonly firstTextMs: number | undefined
  /** To the end of the stream, ms. */
  readonly wholeMs: number
  /** The data of every event, in order. */
  readonly events: readonly unknown[]
}

const TIMEOUT_MS = 30_000

/** Posts a question and reads the server-sent events that answer it. Throws when the answer is no stream. */
export async function timedStream(url: string, body: object): Promise<TimedStream> {
  const payload = JSON.stringify(body)
  const start = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: payload,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || response.body === null || !type.startsWith('text/event-stream')) {
    throw new Error(`${url}: ${response.status} ${(await response.text()).slice(0, 300)}`)
  }
  let firstTextMs: number | undefined
  let open = ''
  const blocks: string[] = []
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = `${open}${text}`.split('\n\n')
    open = parts.pop() ?? ''
    blocks.push(...parts)
    if (firstTextMs === undefined && parts.some((part) => part.startsWith('event: text\n'))) {
      firstTextMs = performance.now() - start
    }
  }
  const wholeMs = performance.now() - start
  return { firstTextMs, wholeMs, events: blocks.flatMap(dataOf) }
}

/** A block without data is a sign of life. */
function dataOf(block: string): unknown[] {
  const lines = block.split('\n').filter((line) => line.startsWith('data: '))
  return lines.length === 0 ? [] : [JSON.parse(lines.map((line) => line.slice('data: '.length)).join('\n'))]
}
