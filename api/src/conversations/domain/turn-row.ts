import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import type { AnswerOutcome } from '../../generated/prisma/enums.ts'
import { characterGrams, searchable } from './search-text.ts'

/** What lists, filters and the analysis read of a turn, beside the whole of it. */
export interface TurnRow {
  readonly outcome: AnswerOutcome | null
  readonly questionKind: string | null
  readonly parameters: string[]
  readonly skus: string[]
  readonly unserved: string[]
  readonly competitors: string[]
  readonly gateStatements: number
  readonly gateRemoved: number
  /** Whole milliseconds, when knowledge measured them. */
  readonly totalMs: number | null
  readonly searchText: string
  readonly searchGrams: string[]
}

export function turnRow(turn: FiledTurn): TurnRow {
  const answer = turn.events.flatMap((event) => (event.type === 'answer' ? [event.answer] : []))[0]
  const shown = turn.events.flatMap((event) =>
    event.type === 'recommendation' ? event.recommendation.products.map(({ sku }) => sku) : [],
  )
  const named = turn.understanding?.models.flatMap(({ sku, negated }) => (negated ? [] : [sku])) ?? []
  const gate = turn.gate ?? answer?.gate
  const searchText = searchable(`${turn.buyerText}\n${turn.advisorText}`)
  return {
    outcome: turn.outcome ?? null,
    questionKind: answer?.kind ?? null,
    parameters: [...new Set(turn.understanding?.parameters.map(({ parameter }) => parameter))],
    skus: [...new Set([...named, ...shown])],
    unserved: [...new Set(turn.unserved)],
    competitors: [...new Set(turn.competitors)],
    gateStatements: gate?.statements ?? 0,
    gateRemoved: gate?.removed.length ?? 0,
    totalMs: turn.timing.total === undefined ? null : Math.round(turn.timing.total),
    searchText,
    searchGrams: characterGrams(searchText),
  }
}
