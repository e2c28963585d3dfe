import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { TokenUse } from './budget.ts'
import type { Chat, ChatCall, ChatReply, ToolCall, ToolDescription } from './chat.ts'
import { afterFailure, type Circuit, CLOSED, isPaused } from './circuit.ts'
import { jsonIn } from './json-in-text.ts'
import type { Ledger } from './ledger.ts'
import { asModelFailure, ModelFailure } from './model-failure.ts'
import { CALL_LIMITS } from './settings.ts'

/** A function of ours the model may call. What it returns is evidence for the gate. */
export interface ModelTool<Parameters extends z.ZodType = z.ZodType> extends ToolDescription {
  readonly parameters: Parameters
  /** Answers as text for the model; never throws for bad parameters, it says what is wrong with them. */
  run(parameters: z.infer<Parameters>, signal: AbortSignal): Promise<string>
}

interface Asked {
  readonly messages: readonly BaseMessage[]
  /** Who the tokens are counted for: the anonymous id or the conversation. */
  readonly visitor: string
  readonly signal?: AbortSignal
}

export interface StructuredRequest<Shape extends z.ZodType> extends Asked {
  readonly name: string
  readonly description: string
  readonly shape: Shape
}

export interface Told<Value> {
  readonly value: Value
  readonly use: TokenUse
}

/** A language model within its budget, its time and its rights: it reads and phrases, and decides nothing. */
export interface Assistant {
  readonly model: string
  /** @throws ModelFailure */
  structured<Shape extends z.ZodType>(request: StructuredRequest<Shape>): Promise<Told<z.infer<Shape>>>
  /** Free text, after at most three rounds of function calls. @throws ModelFailure */
  converse(request: Asked & { readonly tools?: readonly ModelTool[] }): Promise<Told<string>>
  state(): {
    readonly model: string
    readonly isPaused: boolean
    readonly tokensToday: number
    readonly costToday: number
  }
}

const MOST_ROUNDS = 3
/** Too little to be worth another call. */
const LEAST_MS = 400

const NOTHING: TokenUse = { input: 0, output: 0 }
const sum = (a: TokenUse, b: TokenUse): TokenUse => ({ input: a.input + b.input, output: a.output + b.output })

export function createAssistant(parts: {
  readonly chat: Chat
  readonly ledger: Ledger
  readonly log: Logger
  /** ms since the epoch */
  readonly now: () => number
  /** ms a whole request may take, all calls together */
  readonly totalMs?: number
}): Assistant {
  const { chat, ledger, log, now, totalMs = CALL_LIMITS.total } = parts
  let circuit: Circuit = CLOSED

  /** Budget, pause and time around a request; every call inside is counted even when the request fails in the end. */
  async function guarded<Value>(
    asked: Asked,
    request: (call: (chatCall: Omit<ChatCall, 'signal' | 'limits'>) => Promise<ChatReply>) => Promise<Value>,
  ): Promise<Told<Value>> {
    if (isPaused(circuit, now())) throw new ModelFailure('paused', 'the model failed several times and is left alone')
    const limit = ledger.refusal(asked.visitor)
    if (limit !== undefined) throw new ModelFailure('budget', `the limit per ${limit} is reached`)
    const end = now() + totalMs
    let use = NOTHING
    try {
      const value = await request(async (chatCall) => {
        const left = end - now()
        if (left < LEAST_MS) throw new ModelFailure('timeout', 'no time is left for another call')
        const limits = {
          first: Math.min(CALL_LIMITS.first, left),
          idle: Math.min(CALL_LIMITS.idle, left),
          total: left,
        }
        const signal = asked.signal === undefined ? {} : { signal: asked.signal }
        const reply = await chat.call({ ...chatCall, ...signal, limits })
        use = sum(use, reply.use)
        ledger.record(asked.visitor, reply.use)
        return reply
      })
      circuit = CLOSED
      return { value, use }
    } catch (error) {
      const failure = asModelFailure(error)
      if (failure.code !== 'cancelled') circuit = afterFailure(circuit, now())
      log.warn({ code: failure.code, reason: failure.message, failures: circuit.failures }, 'the model did not help')
      throw failure
    }
  }

  return {
    model: chat.model,
    structured: (request) =>
      guarded(request, async (call) => {
        const { name, description, shape, messages } = request
        const tool = { name, description, parameters: shape }
        const reply = await call({ messages, tools: [tool], mustCall: name }).catch((error: unknown) => {
          if (asModelFailure(error).code !== 'refused') throw error
          return undefined
        })
        const given = reply?.toolCalls.find((made) => made.name === name)?.parameters ?? jsonIn(reply?.text ?? '')
        const parsed = shape.safeParse(given)
        if (parsed.success) return parsed.data
        // Providers without function calling, and answers that miss the shape: once more, as plain JSON.
        const wanted = JSON.stringify(z.toJSONSchema(shape, { unrepresentable: 'any' }))
        const again = new HumanMessage(
          `${description}\nAnswer with one JSON object and nothing else. Its JSON schema: ${wanted}`,
        )
        const text = await call({ messages: [...messages, again] })
        const second = shape.safeParse(jsonIn(text.text))
        if (!second.success) throw new ModelFailure('malformed', 'the model did not keep to the shape asked for')
        return second.data
      }),
    converse: (request) =>
      guarded(request, async (call) => {
        const tools = request.tools ?? []
        const messages = [...request.messages]
        let offered: readonly ModelTool[] = tools
        for (let round = 0; ; round += 1) {
          if (round === MOST_ROUNDS) offered = []
          const reply = await call({ messages, tools: offered }).catch((error: unknown) => {
            if (offered.length === 0 || asModelFailure(error).code !== 'refused') throw error
            return undefined
          })
          if (reply === undefined) {
            // This provider takes no functions: it may still phrase what it was given.
            offered = []
            continue
          }
          if (reply.toolCalls.length === 0) return reply.text
          if (offered.length === 0) throw new ModelFailure('malformed', 'the model calls functions it was not given')
          messages.push(new AIMessage({ content: reply.text, tool_calls: reply.toolCalls.map(asLangChain) }))
          for (const made of reply.toolCalls) messages.push(await answerCall(made, offered, request.signal))
        }
      }),
    state: () => {
      const { tokens, cost } = ledger.today()
      return { model: chat.model, isPaused: isPaused(circuit, now()), tokensToday: tokens, costToday: cost }
    },
  }
}

const asLangChain = ({ id, name, parameters }: ToolCall) => ({
  id,
  name,
  args: (parameters ?? {}) as Record<string, unknown>,
  type: 'tool_call' as const,
})

/** Runs one function; what is wrong with the call is told to the model, which may mend it in the next round. */
async function answerCall(made: ToolCall, tools: readonly ModelTool[], signal?: AbortSignal): Promise<ToolMessage> {
  const say = (content: string) => new ToolMessage({ tool_call_id: made.id, content })
  const index = tools.findIndex(({ name }) => name === made.name)
  const tool = tools[index]
  if (tool === undefined) return say(`There is no function ${made.name.slice(0, 40)}.`)
  const parsed = tool.parameters.safeParse(made.parameters)
  if (!parsed.success) return say(`The parameters are not right: ${z.prettifyError(parsed.error).slice(0, 400)}`)
  return say(await tool.run(parsed.data, signal ?? new AbortController().signal))
}
