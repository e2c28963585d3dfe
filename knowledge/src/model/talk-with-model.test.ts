import { randomUUID } from 'node:crypto'
import { type TurnEvent, turnRequest } from '@tradewind/schema/contracts/advisor'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FakeApi, startFakeApi } from '../advisor/testing/fake-api.ts'
import { type House, openHouse } from '../advisor/testing/open-house.ts'
import {
  type ProviderBehaviour,
  type ProviderRequest,
  type ProviderServer,
  startProvider,
} from './testing/provider-server.ts'
import { testSettings } from './testing/settings.ts'

/** A buyer waits this long at the most, whatever the provider does. */
const PATIENCE_MS = 10_000

let api: FakeApi
let provider: ProviderServer | undefined
let house: House | undefined
beforeAll(async () => {
  api = await startFakeApi()
})
afterEach(async () => {
  await house?.close()
  await provider?.close()
})
afterAll(() => api.close())

type Behave = (request: ProviderRequest, count: number) => ProviderBehaviour

async function open(behave: Behave): Promise<House> {
  provider = await startProvider(behave)
  house = await openHouse(api, testSettings(provider.url))
  return house
}

async function say(text: string, conversationId: string = randomUUID()) {
  const request = turnRequest.parse({ conversationId, turnId: randomUUID(), locale: 'en', text })
  const events: TurnEvent[] = []
  const startedAt = performance.now()
  for await (const event of (house as House).advisor.turn(request)) events.push(event)
  const said = events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('')
  const done = events.find((event) => event.type === 'done')
  return { events, said, by: done?.by, milliseconds: performance.now() - startedAt }
}

const NEED = 'We tighten 40 to 60 Nm on a gearbox line and want battery pulse tools'
const QUESTION = 'What does the BP-80 weigh?'
const isReading = (request: ProviderRequest): boolean =>
  request.tools?.some(({ function: { name } }) => name === 'report_message') === true
/** The house's sentences as they were handed over, in other words at the beginning. */
const reworded = (request: ProviderRequest): ProviderBehaviour => {
  const asked = String(request.messages.at(-1)?.content)
  return { kind: 'text', text: `Gladly, for your gearbox line: ${asked.split('Sentences to say:\n')[1] ?? ''}` }
}
const reading: ProviderBehaviour = { kind: 'tool', name: 'report_message', parameters: {} }

describe('a talk with a language model', () => {
  it('phrases the house’s sentences, and the turn says so', async () => {
    await open((request) => (isReading(request) ? reading : reworded(request)))
    const { said, by, events } = await say(NEED)
    expect(said).toContain('Gladly, for your gearbox line: ')
    expect(by).toBe('test-model')
    expect(events.some(({ type }) => type === 'recommendation')).toBe(true)
  })

  it('loses the figures the model invents, and keeps the recommendation of the selector', async () => {
    await open((request) =>
      isReading(request)
        ? reading
        : { kind: 'text', text: 'These fit. BP-80 delivers 400 N·m and costs 99 USD with 30 % off.' },
    )
    const { said, events } = await say(NEED)
    expect(said).not.toMatch(/400|99 USD|30 %/)
    const recommendation = events.find((event) => event.type === 'recommendation')?.recommendation
    expect(recommendation?.products.map(({ sku }) => sku)).toContain('BP-80')
  })

  it('lets the model read what the rules do not know, when it stands in the message', async () => {
    const parameters = { application: [{ quote: 'planet carriers', code: 'engine-and-gearbox' }] }
    await open((request) =>
      isReading(request) ? { kind: 'tool', name: 'report_message', parameters } : { kind: 'status', status: 500 },
    )
    const conversationId = randomUUID()
    await say('we bolt planet carriers', conversationId)
    expect(house?.advisor.stateOf(conversationId)?.facts.application).toBe('engine-and-gearbox')
  })

  it('lets the model look up, calculate and price by our functions, and keeps what they carry', async () => {
    await open((request) => {
      if (isReading(request)) return reading
      const results = request.messages.filter(({ role }) => role === 'tool')
      if (request.tools === undefined) return { kind: 'status', status: 500 }
      if (results.length === 0) {
        return { kind: 'tool', name: 'calculate', parameters: { code: 'clamp-force', thread: 'M10', torque: 45 } }
      }
      const force = /([\d.]+)\s?kN/.exec(String(results[0]?.content))?.[1] ?? '0'
      return { kind: 'text', text: `The clamp force is about ${force} kN. It holds for 77 years.` }
    })
    const { said, by } = await say('Why do pulse units lose torque over the years in general?')
    if (by === 'test-model') expect(said).not.toContain('77')
    expect(said).not.toContain('77 years')
  })

  it.each<[string, Behave]>([
    ['never answers', () => ({ kind: 'silent' })],
    ['falls silent in mid-stream', () => ({ kind: 'stall', text: 'For your line ' })],
    ['breaks the connection', () => ({ kind: 'cut', text: 'For your line ' })],
    ['answers 429', () => ({ kind: 'status', status: 429 })],
    ['answers 500', () => ({ kind: 'status', status: 500 })],
    ['answers with HTML', () => ({ kind: 'garbage', body: '<html></html>', type: 'text/html' })],
    ['answers with broken events', () => ({ kind: 'garbage', body: 'data: {"cho\n\n' })],
    [
      'refuses json_schema and functions',
      (request) =>
        request.tools || request.response_format ? { kind: 'status', status: 400 } : { kind: 'garbage', body: '' },
    ],
    ['calls what does not exist', () => ({ kind: 'tool', name: 'delete_everything', parameters: {} })],
  ])('ends in a useful answer within ten seconds when the provider %s', async (_what, behave) => {
    await open(behave)
    const conversationId = randomUUID()
    const need = await say(NEED, conversationId)
    expect(need.events.some(({ type }) => type === 'recommendation')).toBe(true)
    expect(need.said).not.toBe('')
    expect(need.by).toBe('rules (model failed)')
    expect(need.milliseconds).toBeLessThan(PATIENCE_MS)
    const question = await say(QUESTION, conversationId)
    expect(question.said).toMatch(/1\.7\skg/)
    expect(question.milliseconds).toBeLessThan(PATIENCE_MS)
    expect(question.events.at(-1)?.type).toBe('done')
  })
})
