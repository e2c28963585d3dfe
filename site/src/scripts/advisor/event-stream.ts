import type { TurnEvent } from '@tradewind/schema/contracts/advisor'

/** The events of a turn as they arrive. Lines of other fields, comments and what is no JSON are skipped. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<TurnEvent> {
  // The DOM types have not caught up with what a TextDecoderStream takes.
  const decoder = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>
  const reader = body.pipeThrough(decoder).getReader()
  let waiting = ''
  while (true) {
    const { done, value } = await reader.read()
    waiting += value ?? ''
    const blocks = waiting.split(/\r?\n\r?\n/)
    waiting = done ? '' : (blocks.pop() ?? '')
    for (const block of blocks) {
      const event = eventOf(block)
      if (event !== undefined) yield event
    }
    if (done) return
  }
}

function eventOf(block: string): TurnEvent | undefined {
  const data = block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n')
  if (data === '') return undefined
  try {
    return JSON.parse(data) as TurnEvent
  } catch {
    return undefined
  }
}
