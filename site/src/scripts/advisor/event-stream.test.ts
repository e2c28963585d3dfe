import { expect, it } from 'vitest'
import { readEvents } from './event-stream.ts'

async function read(...pieces: string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(pieces.join('\u0000'))
  const cuts: Uint8Array[] = []
  let from = 0
  for (let n = 0; n <= bytes.length; n += 1) {
    if (n === bytes.length || bytes[n] === 0) {
      cuts.push(bytes.slice(from, n))
      from = n + 1
    }
  }
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const cut of cuts) controller.enqueue(cut)
      controller.close()
    },
  })
  const events: unknown[] = []
  for await (const event of readEvents(stream)) events.push(event)
  return events
}

it('puts events together however they are cut', async () => {
  const events = await read(
    'event: text\ndata: {"type":"te',
    'xt","text":"a"}\n',
    '\ndata: {"type":"text","text":"b"}\n\n',
  )
  expect(events).toEqual([
    { type: 'text', text: 'a' },
    { type: 'text', text: 'b' },
  ])
})

it('takes the last event of a stream that ends without a blank line', async () => {
  expect(await read('data: {"type":"text","text":"a"}')).toEqual([{ type: 'text', text: 'a' }])
})

it('skips comments and what is no event', async () => {
  expect(await read(': alive\n\ndata: {"type"\n\ndata: {"type":"text","text":"a"}\n\n')).toEqual([
    { type: 'text', text: 'a' },
  ])
})
