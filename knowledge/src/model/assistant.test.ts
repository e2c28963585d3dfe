import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { HumanMessage } from '@langchain/core/messages'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Assistant, createAssistant, type ModelTool } from './assistant.ts'
import { openAiChat } from './chat.ts'
import { openLedger } from './ledger.ts'
import type { ModelSettings } from './settings.ts'
import {
  type ProviderBehaviour,
  type ProviderRequest,
  type ProviderServer,
  startProvider,
} from './testing/provider-server.ts'
import { testSettings } from './testing/settings.ts'

let provider: ProviderServer
let ledgerFile: string
afterEach(() => provider.close())

let time = Date.UTC(2026, 10, 28, 12)
const now = () => time

async function assistant(
  behave: (request: ProviderRequest, count: number) => ProviderBehaviour,
  changes: Partial<ModelSettings> = {},
  totalMs = 20_000,
): Promise<Assistant> {
  provider = await startProvider(behave)
  const settings = testSettings(provider.url, changes)
  ledgerFile = path.join(await mkdtemp(path.join(tmpdir(), 'ledger-')), 'spending.json')
  const ledger = await openLedger({
    file: ledgerFile,
    limits: settings.limits,
    prices: settings.prices,
    now,
    onUnwritable: (error) => {
      throw error
    },
  })
  return createAssistant({ chat: openAiChat(settings), ledger, log: pino({ level: 'silent' }), now, totalMs })
}

const asked = { messages: [new HumanMessage('80 Nm, please')], visitor: 'visitor-1' }
const shape = z.object({ torque: z.number(), unit: z.enum(['N.m', 'lbf.ft']) })
const reading = { ...asked, name: 'report', description: 'Reports what the buyer wants.', shape }

describe('structured output', () => {
  it('comes by a function call', async () => {
    const { structured } = await assistant(() => ({
      kind: 'tool',
      name: 'report',
      parameters: { torque: 80, unit: 'N.m' },
    }))
    expect(await structured(reading)).toEqual({ value: { torque: 80, unit: 'N.m' }, use: { input: 120, output: 30 } })
    expect(provider.requests[0]?.response_format).toBeUndefined()
  })

  it('comes as JSON text from a provider that refuses functions and json_schema', async () => {
    const { structured } = await assistant((request) =>
      request.tools !== undefined || request.response_format !== undefined
        ? { kind: 'status', status: 400, body: { error: { message: 'tools are not supported' } } }
        : { kind: 'text', text: 'Here:\n```json\n{"torque": 80, "unit": "N.m"}\n```' },
    )
    expect((await structured(reading)).value).toEqual({ torque: 80, unit: 'N.m' })
  })

  it('is taken from the text of a model that talks instead of calling', async () => {
    const { structured } = await assistant(() => ({ kind: 'text', text: '{"torque": 80, "unit": "N.m"}' }))
    expect((await structured(reading)).value.torque).toBe(80)
    expect(provider.requests).toHaveLength(1)
  })

  it('is asked for once more when it misses the shape, then given up', async () => {
    const { structured } = await assistant(() => ({ kind: 'tool', name: 'report', parameters: { torque: 'much' } }))
    await expect(structured(reading)).rejects.toMatchObject({ code: 'malformed' })
    expect(provider.requests).toHaveLength(2)
  })
})

describe('a talk with functions', () => {
  const ran: unknown[] = []
  const tool: ModelTool = {
    name: 'select_products',
    description: 'Finds tools.',
    parameters: z.object({ torque: z.number() }),
    run: (parameters) => {
      ran.push(parameters)
      return Promise.resolve('BP-80 fits')
    },
  }

  it('runs what the model calls and hands the result back', async () => {
    const { converse } = await assistant((_request, count) =>
      count === 0
        ? { kind: 'tool', name: 'select_products', parameters: { torque: 80 } }
        : { kind: 'text', text: 'BP-80 fits [1].' },
    )
    expect((await converse({ ...asked, tools: [tool] })).value).toBe('BP-80 fits [1].')
    expect(ran.at(-1)).toEqual({ torque: 80 })
    expect(provider.requests[1]?.messages.at(-1)).toMatchObject({ role: 'tool', content: 'BP-80 fits' })
  })

  it('tells the model what is wrong with a call instead of running it', async () => {
    const before = ran.length
    const { converse } = await assistant(
      (_request, count) =>
        [
          { kind: 'tool', name: 'select_products', parameters: { torque: 'eighty' } } as const,
          { kind: 'tool', name: 'drop_tables', parameters: {} } as const,
          { kind: 'text', text: 'I could not look it up.' } as const,
        ][count] ?? { kind: 'silent' },
    )
    await converse({ ...asked, tools: [tool] })
    expect(ran.length).toBe(before)
    expect(String(provider.requests[1]?.messages.at(-1)?.content)).toContain('not right')
    expect(String(provider.requests[2]?.messages.at(-1)?.content)).toContain('no function drop_tables')
  })

  it('ends after three rounds of functions', async () => {
    const { converse } = await assistant((request) =>
      request.tools === undefined
        ? { kind: 'text', text: 'That is all.' }
        : { kind: 'tool', name: 'select_products', parameters: { torque: 80 } },
    )
    expect((await converse({ ...asked, tools: [tool] })).value).toBe('That is all.')
    expect(provider.requests).toHaveLength(4)
  })

  it('goes on without functions where the provider refuses them', async () => {
    const { converse } = await assistant((request) =>
      request.tools === undefined ? { kind: 'text', text: 'Plainly said.' } : { kind: 'status', status: 400 },
    )
    expect((await converse({ ...asked, tools: [tool] })).value).toBe('Plainly said.')
  })
})

describe('limits', () => {
  it('counts tokens per visitor and asks nobody when they are used up', async () => {
    const limits = { visitorTokens: 200, totalTokens: 1_000_000, totalCost: undefined }
    const { converse } = await assistant(() => ({ kind: 'text', text: 'Yes.' }), { limits })
    await converse(asked)
    await converse(asked)
    await expect(converse(asked)).rejects.toMatchObject({ code: 'budget' })
    await converse({ ...asked, visitor: 'visitor-2' })
    expect(provider.requests).toHaveLength(3)
  })

  it('keeps the day’s spending through a restart, without the visitor’s id', async () => {
    const { converse } = await assistant(() => ({ kind: 'text', text: 'Yes.' }))
    await converse(asked)
    const settings = testSettings(provider.url)
    await expect.poll(() => readFile(ledgerFile, 'utf8').catch(() => '')).toContain('"tokens":150')
    expect(await readFile(ledgerFile, 'utf8')).not.toContain('visitor-1')
    const onUnwritable = () => undefined
    const limits = { ...settings.limits, visitorTokens: 150 }
    const again = await openLedger({ file: ledgerFile, limits, prices: settings.prices, now, onUnwritable })
    expect(again.refusal('visitor-1')).toBe('visitor')
    time += 24 * 3_600_000
    expect(again.refusal('visitor-1')).toBeUndefined()
  })

  it('leaves a failing provider alone for half a minute, then tries again', async () => {
    let isWell = false
    const { converse, state } = await assistant(() =>
      isWell ? { kind: 'text', text: 'Yes.' } : { kind: 'status', status: 500 },
    )
    for (let n = 0; n < 3; n += 1) await expect(converse(asked)).rejects.toMatchObject({ code: 'server_error' })
    await expect(converse(asked)).rejects.toMatchObject({ code: 'paused' })
    expect(provider.requests).toHaveLength(3)
    expect(state().isPaused).toBe(true)
    time += 31_000
    isWell = true
    expect((await converse(asked)).value).toBe('Yes.')
  })

  it('spends one time limit over all calls of a request', async () => {
    const { structured } = await assistant(() => ({ kind: 'silent' }), {}, 600)
    await expect(structured(reading)).rejects.toMatchObject({ code: 'timeout' })
    expect(provider.requests).toHaveLength(1)
  })
})
