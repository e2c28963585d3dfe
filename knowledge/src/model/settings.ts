/** How to reach a language model and how much it may cost. Any provider that speaks OpenAI's chat completions. */
export interface ModelSettings {
  /** Without the trailing `/chat/completions`. */
  readonly baseUrl: string
  readonly apiKey: string
  readonly model: string
  /** Output tokens of one call at the most. */
  readonly maxOutputTokens: number
  readonly limits: BudgetLimits
  readonly prices: TokenPrices
}

/** Per UTC day. Undefined: no such limit. */
export interface BudgetLimits {
  readonly visitorTokens: number
  readonly totalTokens: number
  /** In the currency of the prices. */
  readonly totalCost: number | undefined
}

/** Per million tokens, in the provider's currency. 0 when it costs nothing or is not known. */
export interface TokenPrices {
  readonly input: number
  readonly output: number
}

/** Milliseconds. A call ends when the first of them runs out. */
export interface CallLimits {
  /** Until the first piece arrives. */
  readonly first: number
  /** Between two pieces. */
  readonly idle: number
  /** Altogether. */
  readonly total: number
}

/** A buyer waits ten seconds at the most: a reading of 2.5 s and an answer of 6 s leave the rules time to answer instead. */
export const CALL_LIMITS: CallLimits = { first: 3_500, idle: 2_500, total: 6_000 }
