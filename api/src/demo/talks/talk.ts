import type { AdvisorStep } from '@tradewind/schema/contracts/advisor'
import type { Answer, GateReport, QuestionKind } from '@tradewind/schema/contracts/answers'
import type { IndustryCode, ParameterCode } from '@tradewind/schema/ontology'

/** A wish about a parameter; `said` is the part of the buyer's words it was read from. */
export interface Wish {
  readonly code: ParameterCode
  readonly said: string
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly values?: readonly string[]
}

/** A code and the buyer's words for it. */
type Said<Code = string> = readonly [code: Code, said: string]

/** One message of a buyer and what the advisor made of it. */
export interface Line {
  readonly buyer: string
  /**
   * A figure of ours stands as `{BP-80.weight}` and is written from the product's data. Products named so are cited as
   * [1], [2] … in the order they come.
   */
  readonly advisor: string
  readonly step: AdvisorStep
  readonly industry?: Said<IndustryCode>
  readonly wants?: readonly Wish[]
  readonly quantity?: Said<number>
  readonly country?: Said
  readonly certificates?: readonly Said[]
  readonly protocols?: readonly Said[]
  /** Competitors' brands. */
  readonly brands?: readonly Said[]
  /** Products recommended. */
  readonly shows?: readonly string[]
  readonly answer?: readonly [Answer['outcome'], QuestionKind]
  /** What the citation gate took out. */
  readonly removed?: GateReport['removed']
  readonly unserved?: readonly ParameterCode[]
  readonly form?: 'quotation' | 'hand_off'
  /** The buyer's own. */
  readonly thumb?: 'up' | 'down'
  /** What a team lead wrote beside a thumb down. */
  readonly correction?: string
}

export interface Talk {
  /** Unique among all talks; ids are made of it. */
  readonly key: string
  /** Days before the demo's first start, and minutes after that moment of the day. */
  readonly at: readonly [daysAgo: number, minutes: number]
  /** Page it began on, without the language. */
  readonly page: string
  /** Mail address of the story this buyer turns out to be. */
  readonly storyOf?: string
  readonly lines: readonly Line[]
  /** Said after the story's quotation went out; `{quote}` is its number. */
  readonly closing?: Line
  /** A person was asked for, in these words. */
  readonly handOver?: string
  /** The person it was given to has taken it over. */
  readonly takenOver?: true
}
