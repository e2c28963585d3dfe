import {
  APPLICATIONS,
  type SelectRequest,
  STRENGTH_CLASSES,
  selectRequest,
  THREADS,
} from '@tradewind/schema/contracts/selector'
import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { CATEGORIES, findParameter, INDUSTRIES } from '@tradewind/schema/ontology'
import { convertWithin, dimensionOf, parseUnit } from '@tradewind/schema/units'
import { z } from 'zod'
import { USUAL_DUTY } from '../calculations/air-consumption.ts'
import { assumed, type CalculationInputs, given } from '../calculations/calculation.ts'
import type { CatalogueProduct } from '../catalogue/product.ts'
import { USUAL_FRICTION } from '../selector/completion/joint-torque.ts'

/** What a model may ask our functions, and what that means in the words of selector and calculator. */

const sku = z.string().min(2).max(40)

export const selectParameters = z.object({
  category: z.enum(CATEGORIES).optional(),
  industry: z.enum(INDUSTRIES).optional(),
  application: z.enum(APPLICATIONS).optional(),
  wishes: z
    .array(
      z.object({
        parameter: z.string().max(60).describe('Code such as torqueRange, weight, ipClass, protocols, certificates'),
        min: z.number().optional(),
        max: z.number().optional(),
        unit: z.string().max(20).optional(),
        values: z.array(z.string().max(40)).max(8).optional(),
        value: z.boolean().optional(),
        nice: z.boolean().optional().describe('True when it is no must'),
      }),
    )
    .max(12)
    .default([]),
})

type Wish = z.infer<typeof selectParameters>['wishes'][number]

/** One wish as requirements of the selector; a sentence when it cannot be one. */
function requirementOf(wish: Wish): object | string {
  const parameter = findParameter(wish.parameter)
  if (parameter === undefined) return `There is no parameter ${wish.parameter}.`
  const base = { parameter: parameter.code, importance: wish.nice === true ? 'prefer' : 'must' }
  if (parameter.kind === 'boolean') return { ...base, kind: 'equals', value: wish.value ?? true }
  if ('values' in parameter) {
    return wish.values === undefined
      ? `${parameter.code} needs values: ${parameter.values.join(', ')}.`
      : { ...base, kind: 'anyOf', values: wish.values }
  }
  const unit = wish.unit === undefined ? parameter.unit : (parseUnit(wish.unit) ?? wish.unit)
  const { min, max } = wish
  if (min === undefined && max === undefined) return `${parameter.code} needs min or max.`
  if (parameter.kind === 'range') {
    return { ...base, kind: 'covers', min: min ?? (max as number), max: max ?? (min as number), unit }
  }
  if (min !== undefined && max !== undefined) return { ...base, kind: 'between', min, max, unit }
  return min !== undefined
    ? { ...base, kind: 'atLeast', value: min, unit }
    : { ...base, kind: 'atMost', value: max, unit }
}

export function selectRequestOf(
  asked: z.infer<typeof selectParameters>,
  audience: { readonly locale: Locale; readonly unitSystem: UnitSystem },
): SelectRequest | string {
  const requirements = asked.wishes.map(requirementOf)
  const wrong = requirements.find((it) => typeof it === 'string')
  if (typeof wrong === 'string') return wrong
  const parsed = selectRequest.safeParse({
    locale: audience.locale,
    unitSystem: audience.unitSystem,
    ...(asked.category === undefined ? {} : { category: asked.category }),
    ...(asked.industry === undefined ? {} : { industry: asked.industry }),
    ...(asked.application === undefined ? {} : { application: { code: asked.application } }),
    requirements,
    limit: 3,
  })
  return parsed.success ? parsed.data : z.prettifyError(parsed.error).slice(0, 400)
}

export const calculateParameters = z.object({
  code: z.enum(['joint-torque', 'clamp-force', 'battery-per-shift', 'air-consumption']),
  thread: z.enum(THREADS).optional(),
  strengthClass: z.enum(STRENGTH_CLASSES).optional(),
  friction: z.number().min(0.04).max(0.4).optional(),
  torque: z.number().positive().max(100_000).optional(),
  torqueUnit: z.string().max(20).optional(),
  sku: sku.optional().describe('Tool, for batteries and air'),
  tighteningsPerShift: z.number().int().min(1).max(1_000_000).optional(),
  tools: z.number().int().min(1).max(1_000).optional(),
})

/** What the calculation is made with, from what was said and the tool's own data; a sentence when something lacks. */
export function calculationOf(
  asked: z.infer<typeof calculateParameters>,
  productOf: (sku: string) => CatalogueProduct | undefined,
): CalculationInputs | string {
  const friction = asked.friction === undefined ? assumed(USUAL_FRICTION) : given(asked.friction)
  if (asked.code === 'joint-torque') {
    if (asked.thread === undefined) return 'joint-torque needs a thread.'
    const { thread, strengthClass = '8.8' } = asked
    return { code: 'joint-torque', thread, strengthClass, classAssumed: asked.strengthClass === undefined, friction }
  }
  if (asked.code === 'clamp-force') {
    if (asked.thread === undefined || asked.torque === undefined) return 'clamp-force needs thread and torque.'
    const unit = parseUnit(asked.torqueUnit ?? 'N.m')
    if (unit === undefined || dimensionOf(unit) !== 'torque') return 'torqueUnit is no unit of torque.'
    const torque = given(convertWithin(asked.torque, unit, 'N.m'))
    const { thread, strengthClass } = asked
    return { code: 'clamp-force', thread, ...(strengthClass === undefined ? {} : { strengthClass }), torque, friction }
  }
  const product = asked.sku === undefined ? undefined : productOf(asked.sku)
  if (product === undefined) return `${asked.code} needs the sku of a tool of ours.`
  const { specifications } = product.publication
  const number = (code: 'tighteningsPerCharge' | 'airConsumption'): number | undefined => {
    const value = specifications[code]
    return value?.kind === 'number' ? value.value : undefined
  }
  if (asked.code === 'battery-per-shift') {
    const perCharge = number('tighteningsPerCharge')
    if (perCharge === undefined || asked.tighteningsPerShift === undefined) {
      return 'battery-per-shift needs tighteningsPerShift and a tool that states its tightenings per charge.'
    }
    const tightenings = given(asked.tighteningsPerShift)
    return { code: 'battery-per-shift', sku: product.publication.sku, tightenings, perCharge: given(perCharge) }
  }
  const flow = number('airConsumption')
  if (flow === undefined) return 'air-consumption needs a tool that states its air consumption.'
  const tools = asked.tools === undefined ? assumed(1) : given(asked.tools)
  return { code: 'air-consumption', sku: product.publication.sku, flow: given(flow), duty: assumed(USUAL_DUTY), tools }
}

export const searchParameters = z.object({
  query: z.string().min(2).max(300),
  sku: sku.optional(),
})

export const draftParameters = z.object({
  lines: z
    .array(z.object({ sku, quantity: z.number().int().min(1).max(100_000) }))
    .min(1)
    .max(10),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('ISO 3166-1 alpha-2 of the buyer'),
})
