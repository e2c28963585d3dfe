import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'

/** What the API was told, for tests to look at. */
export interface FakeApiRecord {
  readonly filed: Map<string, FakeTurn[]>
  readonly states: Map<string, unknown>
  readonly quotes: Record<string, unknown>[]
  readonly handOffs: Record<string, unknown>[]
  readonly calls: string[]
}

interface FakeTurn {
  readonly turnId: string
  readonly position: number
  readonly [key: string]: unknown
}

export interface FakeApi {
  readonly endpoint: string
  readonly record: FakeApiRecord
  /** `down`: 503 to everything; `slow`: answers after two seconds; `deaf`: quotes fail, conversations work. */
  mode: 'well' | 'down' | 'slow' | 'deaf'
  close(): Promise<void>
}

export const FAKE_API_KEY = 'fake-api-key-for-tests'

interface BasketInput {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
  readonly currency: string
  readonly incoterm: string
  readonly country: string | null
}

const OFFERED = ['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DDP']

const cents = (minor: number, currency: string) => ({
  amount: (minor / 100).toFixed(currency === 'JPY' ? 0 : 2),
  currency,
})

/** Prices as the list has them, in the currency asked for one to one: enough to see what was asked. */
function estimateOf(input: BasketInput): object {
  if (!OFFERED.includes(input.incoterm)) {
    return {
      __typename: 'ValidationFailure',
      fields: [{ path: ['incoterm'], code: 'not_offered', message: 'not offered' }],
    }
  }
  let total = 0
  const lineItems = []
  for (const { sku, quantity } of input.lines) {
    const product = DEMO_PRODUCTS.find((it) => it.sku === sku)
    if (product === undefined) return { __typename: 'PriceFailure', code: 'PRICE.UNKNOWN_PRODUCT', sku }
    const tier = product.listPrice.findLast(({ minQuantity }) => minQuantity <= quantity)
    const next = product.listPrice.find(({ minQuantity }) => minQuantity > quantity)
    const unit = tier?.unitPriceMinor ?? 0
    total += unit * quantity
    lineItems.push({
      sku,
      quantity,
      unitPrice: cents(unit, input.currency),
      nextTier: next
        ? { minimumQuantity: next.minQuantity, unitPrice: cents(next.unitPriceMinor, input.currency) }
        : null,
    })
  }
  const tax = input.country === 'CN' ? Math.round(total * 0.13) : 0
  return {
    __typename: 'EstimateQuoteSuccess',
    data: {
      currency: input.currency,
      leadTimeDays: 21,
      taxLabel: tax > 0 ? 'VAT 13 %' : 'Export, 0 %',
      total: cents(total + tax, input.currency),
      tax: cents(tax, input.currency),
      lineItems,
    },
  }
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks).toString()))
  })
}

function fileTurn(record: FakeApiRecord, input: { conversationId: string; state: unknown; turn: FakeTurn }): object {
  const turns = record.filed.get(input.conversationId) ?? []
  const isKnown = turns.some(({ turnId }) => turnId === input.turn.turnId)
  if (!isKnown && input.turn.position !== turns.length) {
    return { __typename: 'TurnOrderFailure', expectedPosition: turns.length }
  }
  if (!isKnown) {
    record.filed.set(input.conversationId, [...turns, input.turn])
    record.states.set(input.conversationId, input.state)
  }
  return { __typename: 'FileConversationTurnSuccess', data: { conversationId: input.conversationId } }
}

function requestQuote(record: FakeApiRecord, input: Record<string, unknown>): object {
  const known = record.quotes.find(({ idempotencyKey }) => idempotencyKey === input.idempotencyKey)
  if (known === undefined) record.quotes.push(input)
  const number = `Q-2026-${String(1001 + record.quotes.indexOf(known ?? input)).padStart(4, '0')}`
  return { __typename: 'RequestQuoteSuccess', data: { number, quotePath: `/en/quote/${number}`, email: input.email } }
}

/** Stands in for the API: the operations the advisor uses, over real HTTP, with the key checked. */
export async function startFakeApi(): Promise<FakeApi> {
  const record: FakeApiRecord = { filed: new Map(), states: new Map(), quotes: [], handOffs: [], calls: [] }
  const server = createServer(async (request, response) => {
    const { operationName, variables } = JSON.parse(await read(request)) as {
      operationName: string
      variables: { id: string; input: never }
    }
    record.calls.push(operationName)
    const isMoney = operationName === 'AdvisorEstimate' || operationName === 'AdvisorRequestQuote'
    if (api.mode === 'slow') await new Promise((resolve) => setTimeout(resolve, 2_000))
    if (api.mode === 'down' || (api.mode === 'deaf' && isMoney)) {
      response.writeHead(503).end()
      return
    }
    if (request.headers.authorization !== `Bearer ${FAKE_API_KEY}`) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{}], data: null }))
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: answer(record, operationName, variables) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const api: FakeApi = {
    endpoint: `http://127.0.0.1:${port}/graphql`,
    record,
    mode: 'well',
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return api
}

function answer(record: FakeApiRecord, operation: string, { id, input }: { id: string; input: never }): object {
  switch (operation) {
    case 'AdvisorEstimate':
      return { estimateQuote: estimateOf(input) }
    case 'AdvisorRequestQuote':
      return { requestQuote: requestQuote(record, input) }
    case 'AdvisorFileTurn':
      return { fileConversationTurn: fileTurn(record, input) }
    case 'AdvisorHandOff':
      record.handOffs.push(input)
      return {
        handOffConversation: {
          __typename: 'HandOffConversationSuccess',
          data: { reference: `C-${record.handOffs.length}` },
        },
      }
    case 'AdvisorConversation': {
      const turns = record.filed.get(id)
      return {
        advisorConversation:
          turns === undefined ? null : { id, locale: 'en', state: record.states.get(id), turns, handedOffAt: null },
      }
    }
    default:
      return {}
  }
}
