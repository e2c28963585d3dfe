import { ontologyWords, valueLabel } from '@tradewind/schema/ontology'
import { isolate } from '@tradewind/schema/units'
import type { Bound, Condition } from '../conditions.ts'
import { valuesOf } from '../value-sets.ts'
import { type Audience, joinWords, phrasesFor } from './audience.ts'
import { quantityText } from './quantities.ts'

export function labelsOf(condition: Condition, mask: number, locale: Audience['locale']): string[] {
  const { parameter } = condition
  return valuesOf(parameter, mask).map((value) => isolate(valueLabel(parameter.code, value, locale), locale))
}

/** One bound by itself, as a demand: "up to 80 N·m", "at most 1.8 kg". */
function boundText(condition: Condition, bound: Bound, limit: number, audience: Audience): string {
  const { wanted } = phrasesFor(audience)
  const quantity = quantityText(condition.parameter, limit, limit, audience)
  if (condition.parameter.kind === 'range') return bound.end === 'upper' ? wanted.upTo(quantity) : wanted.from(quantity)
  return bound.direction === 'atLeast' ? wanted.atLeast(quantity) : wanted.atMost(quantity)
}

function boundsText(condition: Condition, bounds: readonly Bound[], audience: Audience): string {
  const { parameter, requirement } = condition
  const { wanted } = phrasesFor(audience)
  const [first, second] = bounds
  if (first === undefined) return wanted.stated
  if (second === undefined) return boundText(condition, first, first.limit, audience)
  const low = Math.min(first.limit, second.limit)
  const high = Math.max(first.limit, second.limit)
  if (requirement.kind !== 'about') return quantityText(parameter, low, high, audience)
  return wanted.about(quantityText(parameter, (low + high) / 2, (low + high) / 2, audience))
}

/** What is asked for, in the buyer's unit and language: "20–60 N·m", "IP54 or better", "PROFINET or EtherNet/IP". */
export function wantedText(condition: Condition, audience: Audience): string {
  const { parameter, requirement, test } = condition
  const { locale } = audience
  const { wanted } = phrasesFor(audience)
  switch (test.kind) {
    case 'stated':
      return wanted.stated
    case 'allOf':
      return joinWords(labelsOf(condition, test.mask, locale), 'conjunction', locale)
    case 'anyOf':
      if (parameter.kind === 'boolean') return booleanText(test.mask === 2, audience)
      return joinWords(labelsOf(condition, test.mask, locale), 'disjunction', locale)
    case 'bounds':
      if (requirement.kind === 'atLeastLevel') {
        return wanted.orBetter(isolate(valueLabel(parameter.code, requirement.value, locale), locale))
      }
      return boundsText(condition, test.bounds, audience)
  }
}

export function booleanText(value: boolean, audience: Audience): string {
  return ontologyWords(audience.locale).booleans[value ? 'yes' : 'no']
}
