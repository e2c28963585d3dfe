import type { ParameterCode, Specifications, SpecificationValue } from '../ontology/index.ts'
import type { CompetitorFigure } from './product.ts'

/** How a sample figure stands to ours, as a factor; 1.06 is 6 % more. */
export interface Comparison {
  readonly competitor: CompetitorFigure['competitor']
  readonly figures: Readonly<Partial<Record<ParameterCode, number>>>
}

const SOURCE = 'sample figure for demonstration'
const AS_OF = '2026-09-30'

/**
 * Sample figures for a model class, derived from our own by factor so that a comparison has something to show.
 * They stand for no real model and carry `sample: true`.
 * @param spread shifts every factor by up to ±2 % so that a family's rows are not all alike; any whole number
 */
export function sampleFigures(
  modelClass: string,
  own: Specifications,
  spread: number,
  comparisons: readonly Comparison[],
): readonly CompetitorFigure[] {
  return comparisons.flatMap(({ competitor, figures }, place) =>
    Object.entries(figures).flatMap(([code, factor], row) => {
      const parameter = code as ParameterCode
      const value = scaled(own[parameter], factor, ((spread * 7 + place * 3 + row * 2) % 5) - 2)
      return value === undefined
        ? []
        : [{ competitor, modelClass, parameter, value, sample: true as const, source: SOURCE, asOf: AS_OF }]
    }),
  )
}

function scaled(own: SpecificationValue | undefined, factor: number, shift: number): SpecificationValue | undefined {
  if (own?.kind !== 'number') return undefined
  // A factor of 1 means the class is specified alike (an accuracy of ±3 % is a class, not a measurement).
  return { kind: 'number', value: factor === 1 ? own.value : twoDigits(own.value * (factor + shift / 100)) }
}

/** Two significant digits, as a data sheet prints them; three above 100. */
function twoDigits(value: number): number {
  return Number(value.toPrecision(value >= 100 ? 3 : 2))
}
