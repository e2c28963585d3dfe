import { CATEGORIES, type CategoryCode, type IndustryCode } from '@tradewind/schema/ontology'
import { type Assessment, assess, satisfies } from './assess.ts'
import type { CatalogueIndex } from './columns.ts'
import type { Condition } from './conditions.ts'
import { candidatesOf, type JudgedCondition, judge } from './judged-conditions.ts'
import { findNearMisses } from './near-misses.ts'
import { findRelaxations, type Relaxation } from './relaxations.ts'

export interface Question {
  readonly category?: CategoryCode | undefined
  readonly industry?: IndustryCode | undefined
  readonly conditions: readonly Condition[]
}

export interface Ranked {
  /** Position in the index. */
  readonly at: number
  /** 0…1 */
  readonly score: number
}

export interface Selection {
  readonly judged: readonly JudgedCondition[]
  /** Every match, best first. */
  readonly matches: readonly Ranked[]
}

/**
 * score = Σ quality ÷ n over all requirements, hard and soft alike, and the industry when one is named (1 when the
 * product is made for it, else 0). `assess` says what the quality of each verdict is. With nothing asked, 1.
 */
export function scoreOf(
  index: CatalogueIndex,
  question: Question,
  assessments: readonly Assessment[],
  at: number,
): number {
  let sum = 0
  for (const assessment of assessments) sum += assessment.quality
  let count = assessments.length
  if (question.industry !== undefined) {
    count += 1
    sum += index.products[at]?.publication.industries.includes(question.industry) ? 1 : 0
  }
  return count === 0 ? 1 : sum / count
}

export const assessAll = (index: CatalogueIndex, judged: readonly JudgedCondition[], at: number): Assessment[] =>
  judged.map(({ condition, column }) => assess(condition, column, index.category[at] ?? 0, at))

function judgeQuestion(index: CatalogueIndex, question: Question): readonly JudgedCondition[] {
  const { category } = question
  const categories = category === undefined ? CATEGORIES.map((_code, at) => at) : [CATEGORIES.indexOf(category)]
  return judge(index, question.conditions, categories)
}

/**
 * Every product that satisfies all hard requirements, best score first, equals in order of SKU. Deterministic: the
 * same catalogue and question give the same list.
 */
export function select(index: CatalogueIndex, question: Question): Selection {
  const judged = judgeQuestion(index, question)
  const hard = judged.filter(({ condition }) => condition.must)
  const fitting = candidatesOf(index, question.category).filter((at) =>
    hard.every(({ condition, column }) => satisfies(condition, column, index.category[at] ?? 0, at)),
  )
  const matches = fitting.map((at) => ({ at, score: scoreOf(index, question, assessAll(index, judged, at), at) }))
  return { judged, matches: matches.sort((a, b) => b.score - a.score || a.at - b.at) }
}

export interface Alternatives {
  readonly nearMisses: readonly { readonly at: number; readonly cost: number }[]
  readonly relaxations: readonly Relaxation[]
}

/** What comes closest: near misses always, relaxations only when nothing fits. */
export function findAlternatives(index: CatalogueIndex, question: Question, selection: Selection): Alternatives {
  const candidates = candidatesOf(index, question.category)
  const hard = selection.judged.filter(({ condition }) => condition.must)
  const soft = selection.judged.filter(({ condition }) => !condition.must).map(({ condition }) => condition)
  return {
    nearMisses: hard.length === 0 ? [] : findNearMisses(index, candidates, hard),
    relaxations: selection.matches.length > 0 ? [] : findRelaxations(index, candidates, hard, soft),
  }
}
