import type { Dimensions, DrawingVariant } from '../drawings/dimensions.ts'
import type {
  CategoryCode,
  IndustryCode,
  ParameterCode,
  Specifications,
  SpecificationValue,
} from '../ontology/index.ts'
import type { DemoOption } from './options.ts'

/** A unit price in USD cents that holds from this quantity on. */
export interface PriceTier {
  readonly minQuantity: number
  readonly unitPriceMinor: number
}

/** A figure of a competitor's model class. Never a claim about a real model: `sample` says so, and must be shown. */
export interface CompetitorFigure {
  readonly competitor: 'Atlas Copco' | 'Ingersoll Rand' | 'Desoutter'
  /** A class of models, not a model. */
  readonly modelClass: string
  readonly parameter: ParameterCode
  readonly value: SpecificationValue
  readonly sample: true
  readonly source: string
  /** ISO date the figure was noted. */
  readonly asOf: string
}

export interface DemoCertificate {
  /** A value of the ontology's `certificates` parameter. */
  readonly kind: string
  readonly number: string
  /** An invented body. */
  readonly issuedBy: string
  readonly validFrom: string
  readonly validUntil: string
  readonly sample: true
}

export interface DemoProduct {
  readonly sku: string
  readonly slug: string
  readonly category: CategoryCode
  readonly variant: DrawingVariant
  readonly specifications: Specifications
  readonly industries: readonly IndustryCode[]
  /** Tiers from quantity 1 up, in USD. */
  readonly listPrice: readonly PriceTier[]
  readonly options: readonly DemoOption[]
  /** SKUs of the demo's accessories, controllers or sensors that go with it. */
  readonly accessories: readonly string[]
  /** Calendar days from order to readiness in Ningbo when stock does not cover the order. */
  readonly leadTimeDays: number
  /** Pieces on hand. */
  readonly stock: number
  /** Harmonised System, six digits with a dot. */
  readonly hsCode: string
  readonly countryOfOrigin: 'CN'
  /** Packed for shipping. */
  readonly grossWeightKg: number
  readonly dimensions: Dimensions
  readonly competitorFigures: readonly CompetitorFigure[]
  readonly certificates: readonly DemoCertificate[]
}
