import type { AskEvent } from '@tradewind/schema/contracts/answers'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import type { AnswerParts } from './parts.ts'
import { answerRoutes } from './routes.ts'
import { demoParts } from './testing/demo-parts.ts'

const log = pino({ level: 'silent' })
const empty: AnswerParts['engine'] = { search: async () => [], chunk: async () => undefined }
const app = (engine: AnswerParts['engine'] = empty) => answerRoutes({ parts: demoParts(engine), log })

const post = (body: unknown, engine?: AnswerParts['engine'], signal?: AbortSignal) =>
  app(engine).request('/ask', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })

async function eventsOf(response: Response): Promise<AskEvent[]> {
  const text = await response.text()
  return text.split('\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6)) as AskEvent] : []))
}

test('answers as server-sent events', async () => {
  const response = await post({ question: 'How heavy is the BP-80?', locale: 'en' })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events = await eventsOf(response)
  const last = events.at(-1)
  expect(last).toMatchObject({ type: 'answer', answer: { outcome: 'answered' } })
  expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(0)
})

test.each([
  '',
  '{"question":',
  { locale: 'en' },
  { question: 'x', locale: 'fr' },
  { question: 'x', locale: 'en', more: 1 },
])('refuses %j with problems', async (body) => {
  const response = await post(body)
  expect(response.status).toBe(400)
  expect(await response.json()).toHaveProperty('problems')
})

test('says so when the index cannot be searched', async () => {
  const broken: AnswerParts['engine'] = {
    search: () => Promise.reject(new Error('gone')),
    chunk: async () => undefined,
  }
  const events = await eventsOf(await post({ question: 'Wie funktioniert das?', locale: 'de' }, broken))
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ type: 'problem' })
  expect(JSON.stringify(events)).not.toContain('gone')
})

test('a reader who leaves ends the work without a word', async () => {
  const error = vi.spyOn(log, 'error')
  let found: (hits: []) => void = () => undefined
  const slow: AnswerParts['engine'] = {
    search: () => new Promise((resolve) => (found = resolve)),
    chunk: async () => undefined,
  }
  const response = await post({ question: 'How does a pulse tool work?', locale: 'en' }, slow)
  await response.body?.cancel()
  found([])
  await new Promise((resolve) => setImmediate(resolve))
  expect(error).not.toHaveBeenCalled()
})
