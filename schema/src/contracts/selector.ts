import { z } from 'zod'
import { LOCALES } from '../locales.ts'
import { CATEGORIES, INDUSTRIES } from '../ontology/categories.ts'

/**
 * What site and knowledge agree on about the parametric selector: `POST /select`, `POST /compare` and
 * `GET /parameters`. Numbers in a request may be in any unit of the parameter's dimension; every answer speaks
 * the buyer's language and unit system.
 */

/** Largest magnitude taken for any number: far above every torque, speed or count of the trade. */
const amount = z.number().min(-1e9).max(1e9)
const unit = z.string().min(1).max(20)
const valueCode = z.string().min(1).max(40)
const valueCodes = z.array(valueCode).min(1).max(20)
const skuCode = z.string().min(2).max(40)

const audience = {
  locale: z.enum(LOCALES),
  unitSystem: z.enum(['metric', 'imperial']),
}

/** How far a value may stay away from what is asked and still count as fitting ("just"). Temperatures take no percent. */
export const tolerance = z.union([
  z.strictObject({ percent: z.number().min(0).max(100) }),
  z.strictObject({ absolute: z.number().min(0).max(1e9), unit }),
])
export type Tolerance = z.infer<typeof tolerance>

const asked = {
  /** Parameter code of the ontology. */
  parameter: z.string().min(1).max(60),
  /** A product that misses a `must` is no match; a `prefer` only moves it in the ranking. */
  importance: z.enum(['must', 'prefer']).default('must'),
  tolerance: tolerance.optional(),
  /** True: a product that does not state this parameter is taken, if others of its category state it. */
  acceptUnstated: z.boolean().default(false),
}

/**
 * One requirement. Which kinds a parameter takes:
 * range → covers, atLeast (its upper end), atMost (its lower end) · number → atLeast, atMost, about, between ·
 * enum → anyOf, and atLeastLevel when its values are ordered · enumSet → anyOf, allOf · boolean → equals ·
 * all → stated. A parameter may be asked about more than once.
 */
export const requirement = z.discriminatedUnion('kind', [
  /** The product's range holds min…max; a single value is min = max. */
  z.strictObject({ kind: z.literal('covers'), ...asked, min: amount, max: amount, unit }),
  z.strictObject({ kind: z.literal('atLeast'), ...asked, value: amount, unit }),
  z.strictObject({ kind: z.literal('atMost'), ...asked, value: amount, unit }),
  /** Within the tolerance of the value; ±10 % when none is given. */
  z.strictObject({ kind: z.literal('about'), ...asked, value: amount, unit }),
  z.strictObject({ kind: z.literal('between'), ...asked, min: amount, max: amount, unit }),
  z.strictObject({ kind: z.literal('atLeastLevel'), ...asked, value: valueCode }),
  z.strictObject({ kind: z.literal('anyOf'), ...asked, values: valueCodes }),
  z.strictObject({ kind: z.literal('allOf'), ...asked, values: valueCodes }),
  z.strictObject({ kind: z.literal('equals'), ...asked, value: z.boolean() }),
  /** The product states the parameter, whatever its value. */
  z.strictObject({ kind: z.literal('stated'), ...asked }),
])
export type Requirement = z.infer<typeof requirement>
/** A requirement as a client writes it: what has a default may be left out. */
export type RequirementInput = z.input<typeof requirement>
export type RequirementKind = Requirement['kind']

/** What the tool is for. Missing parameters are completed from it by named rules. */
export const APPLICATIONS = [
  'wheel-bolts',
  'engine-and-gearbox',
  'battery-pack',
  'electronics',
  'airframe',
  'wind-turbine',
  'pipe-flange',
  'track-and-bogie',
  'site-assembly',
  'explosive-atmosphere',
  'calibration',
] as const
export type ApplicationCode = (typeof APPLICATIONS)[number]

/** Metric coarse threads (ISO 261) and strength classes (ISO 898-1) a torque can be computed for. */
export const THREADS = [
  'M4',
  'M5',
  'M6',
  'M8',
  'M10',
  'M12',
  'M14',
  'M16',
  'M18',
  'M20',
  'M22',
  'M24',
  'M27',
  'M30',
  'M33',
  'M36',
  'M39',
] as const
export type Thread = (typeof THREADS)[number]
export const STRENGTH_CLASSES = ['8.8', '10.9', '12.9'] as const
export type StrengthClass = (typeof STRENGTH_CLASSES)[number]

export const application = z.strictObject({
  code: z.enum(APPLICATIONS).optional(),
  /** The screwed joint: thread and class give the torque. */
  joint: z
    .strictObject({
      thread: z.enum(THREADS),
      strengthClass: z.enum(STRENGTH_CLASSES),
      /** Coefficient of friction in thread and under head; 0.12 when not given (lightly oiled steel). */
      friction: z.number().min(0.04).max(0.4).optional(),
    })
    .optional(),
})
export type Application = z.infer<typeof application>

export const selectRequest = z.strictObject({
  ...audience,
  category: z.enum(CATEGORIES).optional(),
  industry: z.enum(INDUSTRIES).optional(),
  application: application.optional(),
  requirements: z.array(requirement).max(30).default([]),
  limit: z.int().min(1).max(50).default(12),
  /** `next` of the page before. */
  after: z.string().min(1).max(200).optional(),
})
export type SelectRequest = z.infer<typeof selectRequest>
export type SelectRequestInput = z.input<typeof selectRequest>

/**
 * What is wrong with a request (answer 400; 413 for `body-too-large`, 404 for `unknown-product`, 503 with Retry-After for
 * `catalogue-unavailable`: nothing was ever loaded), or worth knowing about a good one
 * (in its answer: `not-in-category`, `nothing-to-complete`, `unknown-product`).
 */
export const PROBLEM_CODES = [
  'malformed-json',
  'body-too-large',
  'invalid',
  'unknown-parameter',
  'unknown-unit',
  'unit-mismatch',
  'unknown-value',
  'wrong-condition',
  'contradiction',
  'impossible-value',
  'tolerance-not-applicable',
  'invalid-cursor',
  'not-in-category',
  'nothing-to-complete',
  'unknown-product',
  'catalogue-unavailable',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const problem = z.object({
  code: z.enum(PROBLEM_CODES),
  /** Where in the request: `['requirements', 2, 'unit']`. Empty for the request as a whole. */
  path: z.array(z.union([z.string(), z.number()])),
  /** One sentence in the buyer's language (English when the request does not say which). */
  message: z.string(),
})
export type Problem = z.infer<typeof problem>

/** Body of every 400, 404, 413 and 503 answer. */
export const refusal = z.object({ problems: z.array(problem).min(1) })
export type Refusal = z.infer<typeof refusal>

const resolvedText = z.object({ text: z.string(), locale: z.enum(LOCALES) })

/** A number with its unit code, and both as a reader of the request's locale writes them. */
export const formattedQuantity = z.object({ value: z.number(), unit: z.string(), text: z.string() })
export type FormattedQuantity = z.infer<typeof formattedQuantity>

/** `just`: fits only thanks to the tolerance, or with less than 5 % torque in reserve. */
export const VERDICTS = ['meets', 'exceeds', 'just', 'misses', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How one product stands to one requirement. Texts are in the buyer's language and units. */
export const fit = z.object({
  parameter: z.string(),
  label: z.string(),
  importance: z.enum(['must', 'prefer']),
  wanted: z.string(),
  /** Undefined when the product does not state the parameter. */
  offered: z.string().optional(),
  verdict: z.enum(VERDICTS),
  /** How much is missing, for numbers, when the verdict is `misses` or the tolerance was needed. */
  deviation: formattedQuantity.optional(),
  reason: z.string(),
})
export type Fit = z.infer<typeof fit>

const price = z.object({ amount: z.string(), currency: z.string(), text: z.string() })

const productHead = {
  sku: z.string(),
  slug: z.string(),
  category: z.enum(CATEGORIES),
  name: resolvedText,
  /** List price, absent when the API has none. */
  priceFrom: price.optional(),
}

export const match = z.object({
  ...productHead,
  /** 0…1, the weighted mean of how well each requirement is met. */
  score: z.number().min(0).max(1),
  fits: z.array(fit),
})
export type Match = z.infer<typeof match>

export const nearMiss = match.extend({
  /** The `must` requirements it misses, a subset of `fits`. */
  missed: z.array(fit).min(1),
})
export type NearMiss = z.infer<typeof nearMiss>

export const relaxation = z.object({
  /** What would have to give, one entry per loosened bound or value. */
  changes: z
    .array(z.object({ parameter: z.string(), label: z.string(), from: z.string(), to: z.string(), text: z.string() }))
    .min(1),
  /** The whole request's requirements with the changes made: send these to get the products. */
  requirements: z.array(requirement),
  /** How many products it gives; at least one. */
  count: z.int().min(1),
  /** The best of them, at most 12. */
  products: z.array(z.string()).min(1).max(12),
  /** "IP54 instead of IP65 gives 3 products", in the buyer's language. */
  sentence: z.string(),
})
export type Relaxation = z.infer<typeof relaxation>

/** A requirement that was completed from application, joint or industry. */
export const completion = z.object({
  requirement,
  parameter: z.string(),
  label: z.string(),
  wanted: z.string(),
  /** Code of the rule, such as `joint-torque`. */
  rule: z.string(),
  /** Why, in the buyer's language. */
  sentence: z.string(),
  /** Standard or book the rule is from. */
  source: z.string(),
})
export type Completion = z.infer<typeof completion>

export const selectResponse = z.object({
  total: z.int().min(0),
  matches: z.array(match),
  /** Cursor of the next page; absent on the last one. */
  next: z.string().optional(),
  /** Products that miss one or two hard requirements, the nearest first, at most 6. First page only. */
  nearMisses: z.array(nearMiss),
  /** Only when nothing fits: at most 5, the smallest first, none of which could be smaller and still give a product. */
  relaxations: z.array(relaxation),
  completed: z.array(completion),
  problems: z.array(problem),
})
export type SelectResponse = z.infer<typeof selectResponse>

export const compareRequest = z.strictObject({
  ...audience,
  skus: z
    .array(skuCode)
    .min(2)
    .max(4)
    .refine((skus) => new Set(skus).size === skus.length, 'each product once'),
})
export type CompareRequest = z.infer<typeof compareRequest>

export const compareResponse = z.object({
  /** In the order asked for; products that are not in the catalogue are left out and named in `problems`. */
  products: z.array(z.object(productHead)),
  /** One per parameter that at least one product states, in the ontology's order. */
  rows: z.array(
    z.object({
      parameter: z.string(),
      label: z.string(),
      group: z.string(),
      groupLabel: z.string(),
      /** True when the products do not all say the same (an unstated value is a difference). */
      differs: z.boolean(),
      /** Aligned with `products`. `best` only where better has a direction and the products differ. */
      cells: z.array(z.object({ text: z.string().optional(), best: z.boolean() })),
    }),
  ),
  problems: z.array(problem),
})
export type CompareResponse = z.infer<typeof compareResponse>

/** Query of `GET /parameters`. */
export const parametersQuery = z.object({ ...audience, category: z.enum(CATEGORIES).optional() })

const labelled = z.object({ code: z.string(), label: z.string() })
const counted = labelled.extend({ count: z.int().min(0) })

export const parameterFacet = z.object({
  code: z.string(),
  kind: z.enum(['range', 'number', 'enum', 'enumSet', 'boolean']),
  label: z.string(),
  help: z.string(),
  group: z.string(),
  groupLabel: z.string(),
  /** Requirement kinds this parameter takes, the usual one first. */
  conditions: z.array(z.string()).min(1),
  /** How many products of the category state it. */
  stated: z.int().min(1),
  /** For numbers and ranges: the buyer's unit, the catalogue's ends in it, and a sensible slider step. */
  quantity: z
    .object({ unit: z.string(), symbol: z.string(), min: z.number(), max: z.number(), step: z.number().positive() })
    .optional(),
  /** Enumerations: values that occur, with how many products have them; weakest first when ordered. */
  values: z.array(counted).optional(),
  ordered: z.boolean(),
})
export type ParameterFacet = z.infer<typeof parameterFacet>

export const parametersResponse = z.object({
  total: z.int().min(0),
  parameters: z.array(parameterFacet),
  categories: z.array(counted),
  industries: z.array(counted),
  applications: z.array(labelled),
  threads: z.array(z.string()),
  strengthClasses: z.array(z.string()),
})
export type ParametersResponse = z.infer<typeof parametersResponse>
