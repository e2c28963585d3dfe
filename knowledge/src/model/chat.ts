import type { AIMessageChunk, BaseMessage, UsageMetadata } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import type { z } from 'zod'
import type { TokenUse } from './budget.ts'
import { asModelFailure, ModelFailure } from './model-failure.ts'
import { CALL_LIMITS, type CallLimits, type ModelSettings } from './settings.ts'
import { watched } from './watchdog.ts'

/** A function the model may call; `parameters` tells it how. */
export interface ToolDescription {
  readonly name: string
  readonly description: string
  readonly parameters: z.ZodType
}

export interface ToolCall {
  readonly id: string
  readonly name: string
  /** As the model wrote them: not checked yet. */
  readonly parameters: unknown
}

export interface ChatReply {
  readonly text: string
  readonly toolCalls: readonly ToolCall[]
  readonly use: TokenUse
  /** What the model said, to be put into the next call's messages. */
  readonly message: AIMessageChunk
}

export interface ChatCall {
  readonly messages: readonly BaseMessage[]
  readonly tools?: readonly ToolDescription[]
  /** Name of the tool that must be called. */
  readonly mustCall?: string
  readonly signal?: AbortSignal
  readonly limits?: CallLimits
}

/** One call of a language model. */
export interface Chat {
  readonly model: string
  /** @throws ModelFailure */
  call(call: ChatCall): Promise<ChatReply>
}

/** Four characters a token, roughly right for every provider: used when it does not say what it counted. */
const estimatedTokens = (text: string): number => Math.ceil(text.length / 4)

/** Parameters are parsed from what the model wrote: LangChain's own reading mends half a JSON text into an empty call. */
function toolCallsOf(message: AIMessageChunk): ToolCall[] {
  return (message.tool_call_chunks ?? []).map((call, n) => {
    try {
      return { id: call.id ?? `call-${n}`, name: call.name ?? '', parameters: JSON.parse(call.args || '{}') as unknown }
    } catch {
      throw new ModelFailure('malformed', 'the model called a function with broken parameters')
    }
  })
}

function useOf(message: AIMessageChunk, messages: readonly BaseMessage[]): TokenUse {
  const counted = message.usage_metadata as UsageMetadata | undefined
  if (counted !== undefined && counted.total_tokens > 0) {
    return { input: counted.input_tokens, output: counted.output_tokens }
  }
  const asked = messages.map(({ text }) => text).join('')
  const called = (message.tool_call_chunks ?? []).map(({ args }) => args ?? '').join('')
  return { input: estimatedTokens(asked), output: estimatedTokens(message.text + called) }
}

/** Why the caller ended the call; undefined when it did not. Its patience running out is the provider's failure. */
function endedBy(signal: AbortSignal | undefined): ModelFailure | undefined {
  if (signal?.aborted !== true) return undefined
  const isLate = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
  return isLate
    ? new ModelFailure('timeout', 'the provider took longer than the caller waits')
    : new ModelFailure('cancelled', 'the buyer went away')
}

/**
 * A model behind any address that speaks OpenAI's chat completions. Always streams, so that the watchdog notices a
 * provider that has fallen silent. Retries nothing: a buyer is waiting, and the rules can answer at once.
 */
export function openAiChat(settings: ModelSettings, clock: () => number = () => performance.now()): Chat {
  const client = new ChatOpenAI({
    model: settings.model,
    apiKey: settings.apiKey,
    // Its own log would print what the provider sent, which may be a buyer's words.
    configuration: { baseURL: settings.baseUrl, logLevel: 'off' },
    // Gemini, DeepSeek and Doubao speak chat completions, not OpenAI's newer protocol.
    useResponsesApi: false,
    temperature: 0,
    maxTokens: settings.maxOutputTokens,
    maxRetries: 0,
    streaming: true,
    streamUsage: true,
  })

  return {
    model: settings.model,
    async call({ messages, tools = [], mustCall, signal, limits = CALL_LIMITS }) {
      const giveUp = new AbortController()
      const either = signal === undefined ? giveUp.signal : AbortSignal.any([signal, giveUp.signal])
      const options = {
        signal: either,
        timeout: limits.total,
        ...(mustCall === undefined ? {} : { tool_choice: { type: 'function' as const, function: { name: mustCall } } }),
      }
      const bound =
        tools.length === 0
          ? client
          : client.bindTools(
              tools.map(({ name, description, parameters }) => ({
                name,
                description,
                schema: parameters as z.ZodObject,
              })),
            )
      let whole: AIMessageChunk | undefined
      try {
        const started = bound.stream([...messages], options)
        const stream = (async function* () {
          yield* await started
        })()
        for await (const piece of watched(stream, limits, clock, () => giveUp.abort())) {
          whole = whole === undefined ? (piece as AIMessageChunk) : whole.concat(piece as AIMessageChunk)
        }
      } catch (error) {
        throw endedBy(signal) ?? asModelFailure(error)
      }
      const ended = endedBy(signal)
      if (ended !== undefined) throw ended
      if (whole === undefined) throw new ModelFailure('malformed', 'the provider answered nothing')
      const toolCalls = toolCallsOf(whole)
      if (whole.text.trim() === '' && toolCalls.length === 0) {
        throw new ModelFailure('malformed', 'the provider answered nothing')
      }
      return { text: whole.text, toolCalls, use: useOf(whole, messages), message: whole }
    },
  }
}
