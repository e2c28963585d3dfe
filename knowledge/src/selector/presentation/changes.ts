import type { Relaxation as PresentedRelaxation } from '@tradewind/schema/contracts/selector'
import { parameterLabel, valueLabel } from '@tradewind/schema/ontology'
import { formatNumber, isolate } from '@tradewind/schema/units'
import { levelsOf, valuesFrom } from '../levels.ts'
import type { Handle } from '../loosening.ts'
import type { Relaxation } from '../relaxations.ts'
import { limitAfter } from '../relaxed-requirements.ts'
import { type Audience, capitalised, joinClauses, joinWords, phrasesFor } from './audience.ts'
import { quantityText } from './quantities.ts'
import { booleanText, labelsOf, wantedText } from './wanted.ts'

type Change = PresentedRelaxation['changes'][number]

interface Loosened {
  readonly handle: Handle
  readonly amount: number
}

/** Both levels of an ordered value change together: IP54 instead of IP65 is one change. */
function levelChange(own: readonly Loosened[], audience: Audience): Change | undefined {
  const condition = own[0]?.handle.condition
  if (condition === undefined || condition.requirement.kind !== 'atLeastLevel') return undefined
  const { parameter, requirement } = condition
  const moved = own.filter(({ handle, amount }) => handle.kind === 'bound' && amount > 0)
  if (moved.length === 0) return undefined
  const levels = [...levelsOf(parameter, requirement.value)] as [number, number]
  for (const { handle, amount } of moved) {
    if (handle.kind === 'bound') levels[handle.bound.end === 'lower' ? 0 : 1] -= amount
  }
  const [weakest = requirement.value] = valuesFrom(parameter, levels)
  const [from, to] = [requirement.value, weakest].map((value) =>
    isolate(valueLabel(parameter.code, value, audience.locale), audience.locale),
  ) as [string, string]
  const label = parameterLabel(parameter.code, audience.locale)
  return { parameter: parameter.code, label, from, to, text: phrasesFor(audience).change.insteadOf('', to, from) }
}

function handleChange({ handle, amount }: Loosened, audience: Audience): Change {
  const { condition } = handle
  const { code } = condition.parameter
  const { locale } = audience
  const { change } = phrasesFor(audience)
  const label = parameterLabel(code, locale)
  const wanted = wantedText(condition, audience)
  const shaped = (from: string, to: string, text: string): Change => ({ parameter: code, label, from, to, text })
  switch (handle.kind) {
    case 'bound': {
      const [from, to] = [handle.bound.limit, limitAfter(condition, handle.bound, amount)].map((limit) =>
        quantityText(condition.parameter, limit, limit, audience),
      ) as [string, string]
      return shaped(from, to, change.insteadOf(label, to, from))
    }
    case 'added': {
      if (condition.parameter.kind === 'boolean') {
        const either = joinWords([booleanText(true, audience), booleanText(false, audience)], 'disjunction', locale)
        return shaped(wanted, either, change.notRequired(label))
      }
      const to = joinWords(labelsOf(condition, handle.mask | amount, locale), 'disjunction', locale)
      return shaped(wanted, to, change.insteadOf(label, to, wanted))
    }
    case 'dropped': {
      const left = joinWords(labelsOf(condition, handle.mask & ~amount, locale), 'conjunction', locale)
      const dropped = joinWords(labelsOf(condition, amount, locale), 'conjunction', locale)
      return shaped(wanted, left === '' ? phrasesFor(audience).wanted.stated : left, change.without(dropped))
    }
    case 'unstated': {
      const text = amount === 2 ? change.asWish(label) : change.unstatedToo(label)
      return shaped(wanted, text, text)
    }
  }
}

function changesOf(relaxation: Relaxation, audience: Audience): Change[] {
  const loosened = relaxation.handles.map((handle, h) => ({ handle, amount: relaxation.loosening[h] ?? 0 }))
  const requirements = [...new Set(loosened.map(({ handle }) => handle.requirement))]
  return requirements.flatMap((requirement) => {
    const own = loosened.filter(({ handle }) => handle.requirement === requirement)
    const level = levelChange(own, audience)
    const single = own.filter(({ handle, amount }) => amount > 0 && !(level !== undefined && handle.kind === 'bound'))
    return [...(level === undefined ? [] : [level]), ...single.map((it) => handleChange(it, audience))]
  })
}

/** A relaxation in the buyer's words, with the products it gives, best first. */
export function presentRelaxation(
  relaxation: Relaxation,
  skus: readonly string[],
  audience: Audience,
): PresentedRelaxation {
  const { locale } = audience
  const changes = changesOf(relaxation, audience)
  const texts = changes.map(({ text }) => text)
  const clauses = texts.length <= 1 ? (texts[0] ?? '') : joinClauses(texts, locale)
  const sentence = phrasesFor(audience).gives(
    clauses,
    skus.length,
    formatNumber(skus.length, locale),
    changes.length > 1,
  )
  return {
    changes,
    requirements: [...relaxation.requirements],
    count: skus.length,
    products: skus.slice(0, 12),
    sentence: capitalised(sentence, locale),
  }
}
