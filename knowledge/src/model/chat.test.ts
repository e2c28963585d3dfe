import { HumanMessage } from '@langchain/core/messages'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ChatCall, type ChatReply, openAiChat } from './chat.ts'
import type { CallLimits } from './settings.ts'
import { type ProviderBehaviour, type ProviderServer, startProvider } from './testing/provider-server.ts'
import { testSettings } from './testing/settings.ts'

let provider: ProviderServer
afterEach(() => provider.close())

/** Long enough for a busy machine. */
const patient = { first: 20_000, idle: 20_000, total: 20_000 }
/** For providers that keep us waiting, one kind of waiting at a time. */
const hasty = {
  first: { ...patient, first: 300 },
  idle: { ...patient, idle: 300 },
  total: { ...patient, total: 900 },
}
const tool = { name: 'select_products', description: 'Finds tools.', parameters: z.object({ torque: z.number() }) }

async function ask(behaviour: ProviderBehaviour, call: Partial<ChatCall> = {}): Promise<ChatReply> {
  provider = await startProvider(() => behaviour)
  return openAiChat(testSettings(provider.url)).call({
    messages: [new HumanMessage('hello')],
    limits: patient,
    ...call,
  })
}

describe('a call of the model', () => {
  it('collects a stream and counts what it cost', async () => {
    const reply = await ask({ kind: 'text', text: 'BP-80 reaches 80 N·m at the spindle.' })
    expect(reply.text).toBe('BP-80 reaches 80 N·m at the spindle.')
    expect(reply.use).toEqual({ input: 120, output: 30 })
    expect(provider.requests[0]).toMatchObject({ stream: true, model: 'test-model' })
  })

  it('hands over a function call with its parameters', async () => {
    const reply = await ask({ kind: 'tool', name: 'select_products', parameters: { torque: 80 } }, { tools: [tool] })
    expect(reply.toolCalls).toEqual([{ id: 'call-1', name: 'select_products', parameters: { torque: 80 } }])
    expect(provider.requests[0]?.tools?.[0]?.function).toMatchObject({
      name: 'select_products',
      parameters: { properties: { torque: { type: 'number' } } },
    })
  })

  it('may insist on one function', async () => {
    await ask(
      { kind: 'tool', name: 'select_products', parameters: { torque: 80 } },
      { tools: [tool], mustCall: 'select_products' },
    )
    expect(provider.requests[0]?.tool_choice).toEqual({ type: 'function', function: { name: 'select_products' } })
  })

  it.each<[string, ProviderBehaviour, string, CallLimits?]>([
    ['a provider that never answers', { kind: 'silent' }, 'timeout', hasty.first],
    ['one that falls silent in the middle', { kind: 'stall', text: 'The torque is' }, 'stalled', hasty.idle],
    [
      'one that takes too long altogether',
      { kind: 'text', text: 'x'.repeat(600), pauseMs: 60 },
      'timeout',
      hasty.total,
    ],
    ['429', { kind: 'status', status: 429 }, 'rate_limited'],
    ['500', { kind: 'status', status: 500 }, 'server_error'],
    ['503', { kind: 'status', status: 503 }, 'server_error'],
    ['401', { kind: 'status', status: 401 }, 'refused'],
    ['a page of HTML', { kind: 'garbage', body: '<html>hello</html>', type: 'text/html' }, 'malformed'],
    ['broken events', { kind: 'garbage', body: 'data: {"choices": [{\n\n' }, 'malformed'],
    ['nothing at all', { kind: 'garbage', body: '' }, 'malformed'],
    [
      'a function call with broken parameters',
      { kind: 'tool', name: 'select_products', parameters: '{"torque": ' },
      'malformed',
    ],
  ])('ends with a typed failure at %s', async (_name, behaviour, code, limits = patient) => {
    await expect(ask(behaviour, { tools: [tool], limits })).rejects.toMatchObject({ name: 'ModelFailure', code })
  })

  it('asks once and does not repeat a refused call', async () => {
    await expect(ask({ kind: 'status', status: 500 })).rejects.toThrow()
    expect(provider.requests).toHaveLength(1)
  })

  it('tells an unreachable provider from a slow one', async () => {
    provider = await startProvider(() => ({ kind: 'silent' }))
    const { url } = provider
    await provider.close()
    const call = openAiChat(testSettings(url)).call({ messages: [new HumanMessage('hello')], limits: patient })
    await expect(call).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('stops when the buyer goes away', async () => {
    const leaving = new AbortController()
    setTimeout(() => leaving.abort(), 100)
    await expect(ask({ kind: 'silent' }, { signal: leaving.signal })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('tells a caller whose patience ran out from one who went away', async () => {
    const call = ask({ kind: 'silent' }, { signal: AbortSignal.timeout(100) })
    await expect(call).rejects.toMatchObject({ code: 'timeout' })
  })

  it('never repeats the key or the provider’s words', async () => {
    const failure = await ask({
      kind: 'status',
      status: 401,
      body: { error: { message: 'bad key sk-test-secret' } },
    }).catch((error: Error) => error)
    expect(String(failure)).not.toContain('sk-test')
    expect(JSON.stringify(failure)).not.toContain('sk-test')
  })
})
