import type { ParametersResponse, SelectRequestInput } from '@tradewind/schema/contracts/selector'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { convertForDisplay, UNIT_CODES, type UnitCode } from '@tradewind/schema/units'
import { readParameters } from '../knowledge/knowledge.ts'
import { isUnitSystem } from '../preferences/preferences.ts'
import type { Visit } from '../visit.ts'
import { readWishes, requirementsOf, type Wishes } from './wishes.ts'

export interface Question {
  readonly wishes: Wishes
  readonly parameters: ParametersResponse
  readonly request: SelectRequestInput
  /** False while nothing has been asked: then everything fits. */
  readonly asked: boolean
}

const isUnit = (unit: string): unit is UnitCode => (UNIT_CODES as readonly string[]).includes(unit)

/** A value in another unit of the same dimension, rounded as the house prints it. */
export function inUnit(value: number, from: string, to: string | undefined): number {
  if (to === undefined || from === to || !isUnit(from) || !isUnit(to)) return value
  return convertForDisplay(value, from, to)
}

/** Reads the selector's form from an address. Numbers typed in the other unit system are converted first. */
export async function readQuestion(visit: Visit, query: URLSearchParams): Promise<Question> {
  const { unitSystem } = visit.preferences
  const category = CATEGORIES.find((code) => code === query.get('category'))
  const parameters = await readParameters(visit, unitSystem, category)
  const typedIn = query.get('u')
  let wishes = readWishes(query, parameters.parameters)
  if (isUnitSystem(typedIn) && typedIn !== unitSystem)
    wishes = converted(wishes, await readParameters(visit, typedIn, category), parameters)
  const requirements = requirementsOf(wishes, parameters.parameters)
  const application = {
    ...(wishes.application === undefined ? {} : { code: wishes.application }),
    ...(wishes.joint === undefined ? {} : { joint: wishes.joint }),
  }
  return {
    wishes,
    parameters,
    asked: requirements.length > 0 || Object.keys(application).length > 0 || wishes.industry !== undefined,
    request: {
      locale: visit.locale,
      unitSystem,
      limit: 12,
      requirements,
      ...(wishes.category === undefined ? {} : { category: wishes.category }),
      ...(wishes.industry === undefined ? {} : { industry: wishes.industry }),
      ...(Object.keys(application).length === 0 ? {} : { application }),
      ...(wishes.after === undefined ? {} : { after: wishes.after }),
    },
  }
}

function converted(wishes: Wishes, typed: ParametersResponse, shown: ParametersResponse): Wishes {
  const unitIn = (parameters: ParametersResponse, code: string): string | undefined =>
    parameters.parameters.find((facet) => facet.code === code)?.quantity?.unit
  const wanted = new Map(
    [...wishes.wanted].map(([code, wish]) => {
      const from = unitIn(typed, code)
      if (from === undefined) return [code, wish] as const
      const change = (value: number): number => inUnit(value, from, unitIn(shown, code))
      if (wish.kind === 'bound') return [code, { ...wish, value: change(wish.value) }] as const
      if (wish.kind !== 'span') return [code, wish] as const
      return [code, { ...wish, min: optionally(wish.min, change), max: optionally(wish.max, change) }] as const
    }),
  )
  return { ...wishes, wanted }
}

function optionally(value: number | undefined, change: (value: number) => number): number | undefined {
  return value === undefined ? undefined : change(value)
}
