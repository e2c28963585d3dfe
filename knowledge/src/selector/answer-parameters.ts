import {
  APPLICATIONS,
  type ParameterFacet,
  type ParametersResponse,
  STRENGTH_CLASSES,
  THREADS,
} from '@tradewind/schema/contracts/selector'
import {
  CATEGORIES,
  type CategoryCode,
  INDUSTRIES,
  ontologyWords,
  PARAMETERS,
  type ParameterCode,
  valueLabel,
} from '@tradewind/schema/ontology'
import { convertForDisplay, displayUnit, UNIT_SYMBOLS } from '@tradewind/schema/units'
import { type CatalogueIndex, type Column, isStated } from './columns.ts'
import { candidatesOf } from './judged-conditions.ts'
import { type Audience, phrasesFor } from './presentation/audience.ts'
import { conditionsOf } from './resolve.ts'
import { valueCodes } from './value-sets.ts'

/** About this many steps from one end of a slider to the other. */
const STEPS = 100

/** 1, 2 or 5 times a power of ten, so that a slider stops at round numbers. */
function roundStep(span: number): number {
  if (!(span > 0)) return 1
  const raw = span / STEPS
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 5, 10].find((it) => it * power >= raw * 0.999_999) ?? 10
  return Number((factor * power).toPrecision(1))
}

function quantityFacet(column: Column, stating: readonly number[], audience: Audience): ParameterFacet['quantity'] {
  const { parameter } = column
  if (parameter.kind !== 'range' && parameter.kind !== 'number') return undefined
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const at of stating) {
    min = Math.min(min, column.lower[at] ?? min)
    max = Math.max(max, column.upper[at] ?? max)
  }
  const unit = displayUnit(parameter.unit, audience.unitSystem, max)
  const shown = { min: convertForDisplay(min, parameter.unit, unit), max: convertForDisplay(max, parameter.unit, unit) }
  return { unit, symbol: UNIT_SYMBOLS[audience.locale][unit], ...shown, step: roundStep(shown.max - shown.min) }
}

function valuesFacet(column: Column, stating: readonly number[], audience: Audience): ParameterFacet['values'] {
  const { parameter } = column
  if (parameter.kind !== 'enum' && parameter.kind !== 'enumSet' && parameter.kind !== 'boolean') return undefined
  const { booleans } = ontologyWords(audience.locale)
  return valueCodes(parameter).flatMap((code, bit) => {
    const count = stating.filter((at) => ((column.mask[at] ?? 0) & (1 << bit)) !== 0).length
    if (count === 0) return []
    const label =
      parameter.kind === 'boolean'
        ? booleans[bit === 1 ? 'yes' : 'no']
        : valueLabel(parameter.code, code, audience.locale)
    return [{ code, label, count }]
  })
}

function facet(column: Column, candidates: readonly number[], audience: Audience): ParameterFacet | undefined {
  const { parameter } = column
  const stating = candidates.filter((at) => isStated(column, at))
  if (stating.length === 0) return undefined
  const words = ontologyWords(audience.locale)
  const { label, help } = words.parameters[parameter.code as ParameterCode]
  const quantity = quantityFacet(column, stating, audience)
  const values = valuesFacet(column, stating, audience)
  return {
    code: parameter.code,
    kind: parameter.kind,
    label,
    help,
    group: parameter.group,
    groupLabel: words.groups[parameter.group],
    conditions: [...conditionsOf(parameter)],
    stated: stating.length,
    ordered: 'ordered' in parameter && parameter.ordered === true,
    ...(quantity === undefined ? {} : { quantity }),
    ...(values === undefined ? {} : { values }),
  }
}

/** The whole of `GET /parameters`: what the selector's form can ask about, from what the catalogue holds. */
export function answerParameters(
  index: CatalogueIndex,
  category: CategoryCode | undefined,
  audience: Audience,
): ParametersResponse {
  const words = ontologyWords(audience.locale)
  const candidates = candidatesOf(index, category)
  const made = (industry: string): number =>
    candidates.filter((at) => index.products[at]?.publication.industries.some((it) => it === industry)).length
  return {
    total: candidates.length,
    parameters: PARAMETERS.flatMap(({ code }) => {
      const column = index.columns.get(code)
      return column === undefined ? [] : (facet(column, candidates, audience) ?? [])
    }),
    categories: CATEGORIES.map((code) => ({
      code,
      label: words.categories[code]?.label ?? code,
      count: index.byCategory.get(code)?.length ?? 0,
    })),
    industries: INDUSTRIES.map((code) => ({ code, label: words.industries[code]?.label ?? code, count: made(code) })),
    applications: APPLICATIONS.map((code) => ({ code, label: phrasesFor(audience).application[code] })),
    threads: [...THREADS],
    strengthClasses: [...STRENGTH_CLASSES],
  }
}
