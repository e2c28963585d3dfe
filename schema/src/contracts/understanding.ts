import { z } from 'zod'
import { CURRENCIES, LOCALES } from '../locales.ts'
import { CATEGORIES, INDUSTRIES } from '../ontology/categories.ts'
import { APPLICATIONS, STRENGTH_CLASSES, THREADS } from './selector.ts'

/** `POST /understand`: what a buyer's sentence says, each finding with the span it came from. */

/** What the advisor asked last: a bare "120" or "yes" is read as the answer to it. */
export const ASKABLE = [
  'industry',
  'application',
  'category',
  'joint',
  'quantity',
  'budget',
  'certificates',
  'protocols',
  'country',
  'incoterm',
  'deadline',
  'contact',
  'consent',
  'quote',
] as const

export const understandRequest = z.strictObject({
  text: z.string().min(1).max(4_000),
  /** Language of the page: decides where the text does not. */
  locale: z.enum(LOCALES).optional(),
  context: z
    .strictObject({
      /** Fields (see ASKABLE) or parameter codes asked for in the turn before, the most wanted first. */
      asked: z.array(z.string().min(1).max(60)).max(6).default([]),
      /** Parameters known already: what "rather 120" corrects. */
      known: z.array(z.string().min(1).max(60)).max(40).default([]),
      /** SKUs last shown: what "the second one" or "the lighter one" means. */
      shown: z.array(z.string().min(1).max(40)).max(12).default([]),
    })
    .optional(),
})
export type UnderstandRequest = z.infer<typeof understandRequest>

/** Half-open range of UTF-16 code units in the request's text. `text` is the slice, as written. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1) })
export type Span = z.infer<typeof span>

const found = {
  span,
  /** 0…1: 1 is a designation that means nothing else; below 0.5 is worth asking back. */
  confidence: z.number().min(0).max(1),
}
/** True when the buyer does not want it: "no battery tools", "without PROFINET". */
const negated = z.boolean().default(false)

export const BOUNDS = ['exactly', 'about', 'atLeast', 'atMost', 'between'] as const

/** A parameter of the ontology with what is wanted of it. Numbers are as written, in `unit`. */
export const understoodParameter = z.object({
  ...found,
  parameter: z.string(),
  negated,
  /** `exactly`, `about`, `atLeast`: `min` counts; `atMost`: `max`; `between`: both. Absent for enumerations. */
  bound: z.enum(BOUNDS).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Unit code of schema/units; absent when none was written and none can be meant. */
  unit: z.string().optional(),
  /** The same in the parameter's stored unit. */
  normalized: z.object({ min: z.number().optional(), max: z.number().optional(), unit: z.string() }).optional(),
  /** Tolerance written beside the value: "±5 %". */
  tolerancePercent: z.number().optional(),
  /** Value codes of an enumeration, or yes/no. */
  values: z.array(z.string()).optional(),
  value: z.boolean().optional(),
})
export type UnderstoodParameter = z.infer<typeof understoodParameter>

const coded = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ ...found, code: z.enum(codes), negated })

export const INTENTS = [
  /** Wants a product or says what it must do. */
  'find_product',
  'ask_question',
  'compare',
  'request_quote',
  'ask_price',
  'ask_delivery',
  'ask_calculation',
  /** Asks for a person. */
  'talk_to_person',
  'give_contact',
  'correct',
  'confirm',
  'reject',
  'dont_know',
  'greet',
  'thank',
  'complaint',
  'abuse',
  'off_topic',
  'other',
] as const
export type Intent = (typeof INTENTS)[number]

export const understanding = z.object({
  language: z.object({ locale: z.enum(LOCALES), confidence: z.number().min(0).max(1) }),
  /** The main one first. */
  intents: z
    .array(z.object({ code: z.enum(INTENTS), confidence: z.number().min(0).max(1), span: span.optional() }))
    .min(1),
  industry: z.array(coded(INDUSTRIES)),
  application: z.array(coded(APPLICATIONS)),
  category: z.array(coded(CATEGORIES)),
  /** The screwed joint. */
  joint: z
    .object({
      ...found,
      thread: z.enum(THREADS).optional(),
      strengthClass: z.enum(STRENGTH_CLASSES).optional(),
      friction: z.number().optional(),
    })
    .optional(),
  parameters: z.array(understoodParameter),
  quantity: z.object({ ...found, value: z.int().min(1), max: z.int().min(1).optional() }).optional(),
  budget: z
    .object({
      ...found,
      /** Whole currency units, as written. */
      amount: z.number().min(0),
      min: z.number().min(0).optional(),
      /** ISO 4217; one the house does not quote in is possible. Absent when none was written. */
      currency: z.string().length(3).optional(),
      bound: z.enum(BOUNDS),
      per: z.enum(['unit', 'total']),
    })
    .optional(),
  /** Value codes of the parameter `certificates`, or a standard's designation as written. */
  certificates: z.array(z.object({ ...found, code: z.string(), negated })),
  /** Value codes of the parameter `protocols`. */
  protocols: z.array(z.object({ ...found, code: z.string(), negated })),
  /** ISO 3166-1 alpha-2. */
  country: z.object({ ...found, code: z.string().length(2) }).optional(),
  incoterm: z.object({ ...found, code: z.string().length(3), place: z.string().optional() }).optional(),
  /** A day (ISO date) or a number of days from now. */
  deadline: z.object({ ...found, date: z.iso.date().optional(), days: z.int().min(0).optional() }).optional(),
  contact: z.object({
    name: z.object({ ...found, value: z.string() }).optional(),
    email: z.object({ ...found, value: z.string() }).optional(),
    phone: z.object({ ...found, value: z.string() }).optional(),
    company: z.object({ ...found, value: z.string() }).optional(),
  }),
  competitor: z.array(z.object({ ...found, brand: z.string(), model: z.string().optional() })),
  /** Our own models named. */
  models: z.array(z.object({ ...found, sku: z.string(), negated })),
  /** "like the ETV ST61 but lighter": which way a parameter should differ from the product meant. */
  comparison: z
    .object({
      ...found,
      /** SKU of ours, or brand and model of a competitor's; absent when what was last shown is meant. */
      reference: z.string().optional(),
      wishes: z.array(z.object({ parameter: z.string(), direction: z.enum(['lower', 'higher', 'same']), span })),
    })
    .optional(),
  /** Words that name an earlier value to be replaced: "no, rather 120". The new value is among the findings. */
  corrections: z.array(z.object({ ...found, field: z.string() })),
  /** Fields (ASKABLE or parameter) the buyer says not to know. */
  unknown: z.array(z.object({ ...found, field: z.string().optional() })),
  /** Content words nothing was made of. */
  unrecognised: z.array(span),
  /** `rules`, or `rules+model` when a language model read it as well and its spans were checked. */
  by: z.enum(['rules', 'rules+model']),
})
export type Understanding = z.infer<typeof understanding>

/** A reading in which nothing was found: what readers fill, and tests begin with. */
export const NOTHING_UNDERSTOOD: Understanding = {
  language: { locale: 'en', confidence: 0.3 },
  intents: [{ code: 'other', confidence: 1 }],
  industry: [],
  application: [],
  category: [],
  parameters: [],
  certificates: [],
  protocols: [],
  contact: {},
  competitor: [],
  models: [],
  corrections: [],
  unknown: [],
  unrecognised: [],
  by: 'rules',
}

/** A currency the house quotes in. */
export const isQuotedCurrency = (code: string): boolean => (CURRENCIES as readonly string[]).includes(code)
