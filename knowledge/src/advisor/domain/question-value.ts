import { APPLICATIONS, requirement } from '@tradewind/schema/contracts/selector'
import { CATEGORIES, findParameter, INDUSTRIES, type Parameter } from '@tradewind/schema/ontology'
import { satisfies } from '../../selector/assess.ts'
import { type CatalogueIndex, type Column, isStated } from '../../selector/columns.ts'
import { proposalsFor } from '../../selector/completion/rules.ts'
import { resolveRequirement } from '../../selector/resolve.ts'
import { valueCodes } from '../../selector/value-sets.ts'

/** How many products an answer would leave, for each answer that products of the result suggest. */
export interface Outcome {
  /** Relative likelihood of the answer: how many products of the result stand for it. */
  readonly likelihood: number
  readonly left: number
}

/**
 * What an answer is expected to tell, in bits: log2 of the products that fit now, less the mean of log2 of those left
 * after each answer. 0 when every answer leaves everything; an answer that leaves nothing counts as one that leaves one.
 */
export function expectedInformation(total: number, outcomes: readonly Outcome[]): number {
  const sum = outcomes.reduce((whole, { likelihood }) => whole + likelihood, 0)
  if (total <= 1 || sum === 0) return 0
  const left = outcomes.reduce(
    (mean, { likelihood, left }) => mean + (likelihood / sum) * Math.log2(Math.max(1, left)),
    0,
  )
  return Math.max(0, Math.log2(total) - left)
}

/** Answers are tried at no more places than this: more would tell the same for much work. */
const MOST_SAMPLES = 48

function sampled<T>(values: readonly T[]): readonly T[] {
  if (values.length <= MOST_SAMPLES) return values
  return Array.from({ length: MOST_SAMPLES }, (_none, n) => values[Math.floor((n * values.length) / MOST_SAMPLES)] as T)
}

/** A value somewhere inside each product's range, and how many ranges hold it. */
function rangeOutcomes(column: Column, stating: readonly number[]): Outcome[] {
  return sampled(stating).map((at) => {
    const [low, high] = [column.lower[at] ?? 0, column.upper[at] ?? 0]
    const middle = low > 0 ? Math.sqrt(low * high) : (low + high) / 2
    const holds = (other: number) => (column.lower[other] ?? 0) <= middle && (column.upper[other] ?? 0) >= middle
    return { likelihood: 1, left: stating.filter(holds).length }
  })
}

/** Each product's figure taken as the limit that is still good enough. */
function numberOutcomes(column: Column, stating: readonly number[], prefersHigher: boolean): Outcome[] {
  const values = new Set(stating.map((at) => column.upper[at] ?? 0))
  return sampled([...values]).map((limit) => {
    const isGood = (at: number) => (prefersHigher ? (column.upper[at] ?? 0) >= limit : (column.upper[at] ?? 0) <= limit)
    return { likelihood: 1, left: stating.filter(isGood).length }
  })
}

/** Each value by how many products have it; ordered values as "this or better". */
function valueOutcomes(column: Column, stating: readonly number[]): Outcome[] {
  const { parameter } = column
  const isOrdered = parameter.kind === 'enum' && parameter.ordered === true
  return valueCodes(parameter).flatMap((_code, bit) => {
    const having = stating.filter((at) => ((column.mask[at] ?? 0) & (1 << bit)) !== 0)
    const first = having[0]
    if (first === undefined) return []
    const isEnough = (at: number) =>
      (column.lower[at] ?? 0) >= (column.lower[first] ?? 0) && (column.upper[at] ?? 0) >= (column.upper[first] ?? 0)
    return [{ likelihood: having.length, left: isOrdered ? stating.filter(isEnough).length : having.length }]
  })
}

function statedOutcomes(column: Column, stating: readonly number[], parameter: Parameter): Outcome[] {
  switch (parameter.kind) {
    case 'range':
      return rangeOutcomes(column, stating)
    case 'number':
      return parameter.prefer === 'none' ? [] : numberOutcomes(column, stating, parameter.prefer === 'higher')
    default:
      return valueOutcomes(column, stating)
  }
}

/** Products that do not state the parameter stand for the buyer who does not care: everything is left. */
function parameterOutcomes(column: Column, positions: readonly number[], parameter: Parameter): Outcome[] {
  const stating = positions.filter((at) => isStated(column, at))
  const outcomes = statedOutcomes(column, stating, parameter)
  const answered = outcomes.reduce((sum, { likelihood }) => sum + likelihood, 0)
  const share = stating.length === 0 ? 1 : (positions.length - stating.length) / stating.length
  return outcomes.length === 0 ? [] : [...outcomes, { likelihood: answered * share, left: positions.length }]
}

/** Products of the result that would satisfy everything the rules say about a use. */
function fittingUse(index: CatalogueIndex, positions: readonly number[], code: (typeof APPLICATIONS)[number]): number {
  const conditions = proposalsFor({ code }, undefined).flatMap((proposal) => {
    const resolved = resolveRequirement(requirement.parse(proposal.requirement), [])
    return resolved.ok ? [resolved.value] : []
  })
  return positions.filter((at) =>
    conditions.every((condition) => {
      const column = index.columns.get(condition.parameter.code)
      return column !== undefined && satisfies(condition, column, index.category[at] ?? 0, at)
    }),
  ).length
}

/** What the answers to a question would leave of the result. Empty for what moves the price only. */
export function outcomesOf(index: CatalogueIndex, positions: readonly number[], field: string): readonly Outcome[] {
  if (field === 'category') {
    return CATEGORIES.flatMap((_code, category) => {
      const left = positions.filter((at) => index.category[at] === category).length
      return left === 0 ? [] : [{ likelihood: left, left }]
    })
  }
  if (field === 'industry') {
    return INDUSTRIES.map((code) => ({
      likelihood: 1,
      left: positions.filter((at) => index.products[at]?.publication.industries.includes(code)).length,
    }))
  }
  if (field === 'application') {
    return APPLICATIONS.map((code) => ({ likelihood: 1, left: fittingUse(index, positions, code) }))
  }
  const parameter = findParameter(field)
  const column = index.columns.get(field)
  return parameter === undefined || column === undefined ? [] : parameterOutcomes(column, positions, parameter)
}
