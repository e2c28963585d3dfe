import type { RequirementInput, SelectRequestInput } from '@tradewind/schema/contracts/selector'
import { LOCALES } from '@tradewind/schema/locales'
import {
  CATEGORIES,
  INDUSTRIES,
  PARAMETERS,
  type Parameter,
  type Specifications,
  type SpecificationValue,
} from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'

/** Uniform numbers in [0, 1). */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const some = <T>(random: Random, from: readonly T[], share: number): T[] => from.filter(() => random() < share)

/** Typical magnitudes by parameter where the trade has them; spread over a decade around 50 elsewhere. */
const TYPICAL: Readonly<Record<string, readonly [number, number]>> = {
  torqueRange: [5, 1000],
  torqueAccuracy: [0.5, 10],
  freeSpeed: [100, 8000],
  weight: [0.5, 8],
  length: [120, 600],
  operatingTemperature: [-20, 60],
  noiseLevel: [60, 90],
  vibration: [0.5, 5],
  warranty: [12, 60],
  boltSize: [3, 24],
}

/** Log-uniform between the ends (uniform where they cross zero), to three digits as a data sheet has them. */
function magnitude(random: Random, code: string): number {
  const [low, high] = TYPICAL[code] ?? [5, 500]
  const value = low <= 0 ? low + random() * (high - low) : low * (high / low) ** random()
  return Number(value.toPrecision(3))
}

function synthesizeValue(random: Random, parameter: Parameter): SpecificationValue {
  switch (parameter.kind) {
    case 'range': {
      const [a, b] = [magnitude(random, parameter.code), magnitude(random, parameter.code)]
      return { kind: 'range', min: Math.min(a, b), max: Math.max(a, b) }
    }
    case 'number':
      return { kind: 'number', value: magnitude(random, parameter.code) }
    case 'enum':
      return { kind: 'enum', value: pick(random, parameter.values) }
    case 'enumSet': {
      const values = some(random, parameter.values, 0.3)
      return { kind: 'enumSet', values: values.length > 0 ? values : [pick(random, parameter.values)] }
    }
    case 'boolean':
      return { kind: 'boolean', value: random() < 0.5 }
  }
}

/** Products with about 30 of the parameters each; a category always leaves out the same fifth. */
export function synthesizeCatalogue(size: number, random: Random): CatalogueProduct[] {
  const known = new Map(
    CATEGORIES.map((category) => [category, new Set(some(random, PARAMETERS, 0.8).map(({ code }) => code))]),
  )
  return Array.from({ length: size }, (_none, n) => {
    const category = pick(random, CATEGORIES)
    const entries = PARAMETERS.filter(({ code }) => known.get(category)?.has(code) && random() < 0.75).map(
      (parameter) => [parameter.code, synthesizeValue(random, parameter)],
    )
    return {
      publication: {
        cmsId: `cms-${n}`,
        sku: `SYN-${n}`,
        slug: `syn-${n}`,
        category,
        name: { en: `Synthetic ${n}`, de: `Synthetisch ${n}` },
        summary: {},
        sellingPoints: [],
        industries: some(random, INDUSTRIES, 0.4),
        specifications: Object.fromEntries(entries) as Specifications,
        options: [],
        accessories: [],
        publishedAt: '2026-01-01T00:00:00.000Z',
      },
      listPrice: { amount: (100 + Math.floor(random() * 9000)).toFixed(2), currency: 'USD' },
    }
  })
}

function synthesizeRequirement(random: Random, parameter: Parameter): RequirementInput {
  const asked = { parameter: parameter.code, importance: random() < 0.65 ? ('must' as const) : ('prefer' as const) }
  const value = magnitude(random, parameter.code)
  switch (parameter.kind) {
    case 'range': {
      const reach = value + Math.abs(value) * random()
      return { ...asked, kind: 'covers', min: value, max: random() < 0.4 ? value : reach, unit: parameter.unit }
    }
    case 'number':
      if (parameter.prefer === 'none')
        return { ...asked, kind: 'about', value, unit: parameter.unit, tolerance: { percent: 20 } }
      return { ...asked, kind: parameter.prefer === 'higher' ? 'atLeast' : 'atMost', value, unit: parameter.unit }
    case 'enum':
      if (parameter.ordered === true) return { ...asked, kind: 'atLeastLevel', value: pick(random, parameter.values) }
      return { ...asked, kind: 'anyOf', values: [pick(random, parameter.values)] }
    case 'enumSet':
      return {
        ...asked,
        kind: random() < 0.5 ? 'allOf' : 'anyOf',
        values: [...new Set([pick(random, parameter.values), pick(random, parameter.values)])],
      }
    case 'boolean':
      return { ...asked, kind: 'equals', value: true }
  }
}

/** What buyers ask: one to eight requirements, most with a category, some with an industry or a joint. */
export function synthesizeRequest(random: Random): SelectRequestInput {
  const wanted = 1 + Math.floor(random() * 8)
  const parameters = new Set(Array.from({ length: wanted }, () => pick(random, PARAMETERS as readonly Parameter[])))
  return {
    locale: pick(random, LOCALES),
    unitSystem: random() < 0.7 ? 'metric' : 'imperial',
    ...(random() < 0.6 ? { category: pick(random, CATEGORIES) } : {}),
    ...(random() < 0.3 ? { industry: pick(random, INDUSTRIES) } : {}),
    ...(random() < 0.15 ? { application: { joint: { thread: 'M12', strengthClass: '8.8' } } } : {}),
    requirements: [...parameters].map((parameter) => synthesizeRequirement(random, parameter)),
  }
}
