import type { Fit, FormattedQuantity } from '@tradewind/schema/contracts/selector'
import { formatSpecification, parameterLabel, type SpecificationValue } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { Assessment } from '../assess.ts'
import type { JudgedCondition } from '../judged-conditions.ts'
import type { ReasonKey } from '../texts/phrases.ts'
import { type Audience, joinWords, phrasesFor } from './audience.ts'
import { differenceQuantity } from './quantities.ts'
import { labelsOf, wantedText } from './wanted.ts'

export function valueIn(product: CatalogueProduct, code: string): SpecificationValue | undefined {
  return (product.publication.specifications as Readonly<Record<string, SpecificationValue | undefined>>)[code]
}

function missedKey({ condition }: JudgedCondition, assessment: Assessment): ReasonKey {
  const bound = assessment.deviation?.bound
  if (condition.test.kind === 'allOf') return 'lacks'
  if (bound === undefined || condition.parameter.kind === 'enum') return 'other'
  if (condition.parameter.kind === 'range') return bound.end === 'upper' ? 'rangeEndsTooLow' : 'rangeStartsTooHigh'
  return bound.direction === 'atLeast' ? 'tooLow' : 'tooHigh'
}

function reasonKey(judged: JudgedCondition, assessment: Assessment): ReasonKey {
  const { parameter, test } = judged.condition
  const isRange = parameter.kind === 'range' && test.kind === 'bounds'
  switch (assessment.verdict) {
    case 'unknown':
      return 'unstated'
    case 'misses':
      return missedKey(judged, assessment)
    case 'just':
      return assessment.deviation === undefined ? 'coversBarely' : 'withinTolerance'
    case 'exceeds': {
      if (isRange) return 'coversWithReserve'
      const isDirected = parameter.kind === 'enum' || (parameter.kind === 'number' && isBetter(judged))
      return isDirected ? 'better' : 'fits'
    }
    case 'meets':
      return isRange ? 'covers' : 'fits'
  }
}

/** More than asked is only better when the demand points the way the parameter does. */
function isBetter({ condition }: JudgedCondition): boolean {
  const { parameter, requirement } = condition
  if (parameter.kind !== 'number') return false
  return (
    (parameter.prefer === 'higher' && requirement.kind === 'atLeast') ||
    (parameter.prefer === 'lower' && requirement.kind === 'atMost')
  )
}

function deviationOf(
  { condition }: JudgedCondition,
  assessment: Assessment,
  audience: Audience,
): FormattedQuantity | undefined {
  const { deviation } = assessment
  if (deviation === undefined || condition.parameter.kind === 'enum') return undefined
  return differenceQuantity(condition.parameter, deviation.bound.limit, deviation.amount, audience)
}

/** One line of a product card: what was wanted, what is offered, and why that fits or does not. */
export function presentFit(
  judged: JudgedCondition,
  assessment: Assessment,
  product: CatalogueProduct,
  at: number,
  audience: Audience,
): Fit {
  const { condition, column } = judged
  const { locale, unitSystem } = audience
  const { code } = condition.parameter
  const value = valueIn(product, code)
  const offered = value === undefined ? undefined : formatSpecification(code, value, locale, unitSystem)
  const label = parameterLabel(code, locale)
  const wanted = wantedText(condition, audience)
  const deviation = deviationOf(judged, assessment, audience)
  const lacking = condition.test.kind === 'allOf' ? condition.test.mask & ~(column.mask[at] ?? 0) : 0
  const reason = phrasesFor(audience).reason[reasonKey(judged, assessment)]({
    label,
    wanted,
    offered: offered ?? '',
    deviation: deviation?.text ?? '',
    missing: joinWords(labelsOf(condition, lacking, locale), 'conjunction', locale),
  })
  return {
    parameter: code,
    label,
    importance: condition.must ? 'must' : 'prefer',
    wanted,
    verdict: assessment.verdict,
    reason,
    ...(offered === undefined ? {} : { offered }),
    ...(deviation === undefined ? {} : { deviation }),
  }
}
