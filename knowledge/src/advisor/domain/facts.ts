import { APPLICATIONS, requirement, STRENGTH_CLASSES, THREADS } from '@tradewind/schema/contracts/selector'
import { CATEGORIES, INDUSTRIES } from '@tradewind/schema/ontology'
import { z } from 'zod'

/** What the buyer said, and what was assumed for want of it. Travels as JSON. */
export const facts = z.object({
  industry: z.enum(INDUSTRIES).optional(),
  application: z.enum(APPLICATIONS).optional(),
  category: z.enum(CATEGORIES).optional(),
  /** "No air tools". */
  excluded: z.array(z.enum(CATEGORIES)).default([]),
  joint: z
    .object({
      thread: z.enum(THREADS).optional(),
      strengthClass: z.enum(STRENGTH_CLASSES).optional(),
      friction: z.number().min(0.04).max(0.4).optional(),
    })
    .optional(),
  requirements: z.array(requirement).default([]),
  /** Pieces. */
  quantity: z.int().min(1).optional(),
  /** Whole currency units. */
  budget: z
    .object({ amount: z.number().min(0), currency: z.string().length(3).optional(), per: z.enum(['unit', 'total']) })
    .optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  incoterm: z.object({ code: z.string(), place: z.string().optional() }).optional(),
  /** An ISO day, or days from the day it was said. */
  deadline: z.object({ date: z.string().optional(), days: z.int().min(0).optional() }).optional(),
  competitors: z.array(z.object({ brand: z.string(), model: z.string().optional() })).default([]),
  /** Products of ours the buyer named or picked. */
  skus: z.array(z.string()).default([]),
  /** Products of ours the buyer does not want. */
  rejected: z.array(z.string()).default([]),
  /** For calculations: tightenings in one shift, and tools that run at the same time. */
  tighteningsPerShift: z.int().min(1).optional(),
  toolsAtOnce: z.int().min(1).optional(),
  /** Typed in free text; not used before consent. */
  contact: z
    .object({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      company: z.string().optional(),
    })
    .default({}),
})
export type Facts = z.infer<typeof facts>

export const NO_FACTS: Facts = facts.parse({})

/** Fields of Facts that are one value, replaced as a whole. */
export const SINGLE_FIELDS = [
  'industry',
  'application',
  'category',
  'joint',
  'quantity',
  'budget',
  'country',
  'incoterm',
  'deadline',
  'tighteningsPerShift',
  'toolsAtOnce',
] as const
export type SingleField = (typeof SINGLE_FIELDS)[number]

const isSingle = (field: string): field is SingleField => (SINGLE_FIELDS as readonly string[]).includes(field)

/** Whether something is known about a field: one of SINGLE_FIELDS or a parameter code. */
export function isKnown(known: Facts, field: string): boolean {
  if (field === 'contact') return known.contact.email !== undefined
  if (isSingle(field)) return known[field] !== undefined
  return known.requirements.some(({ parameter }) => parameter === field)
}

/** Thread and class, from which a torque follows. */
export function completeJoint(
  known: Facts,
): Required<Pick<NonNullable<Facts['joint']>, 'thread' | 'strengthClass'>> | undefined {
  const { thread, strengthClass } = known.joint ?? {}
  return thread === undefined || strengthClass === undefined ? undefined : { thread, strengthClass }
}

/** The facts without what was said about a field. */
export function without(known: Facts, field: string): Facts {
  if (isSingle(field)) {
    const { [field]: _gone, ...rest } = known
    return rest
  }
  return { ...known, requirements: known.requirements.filter(({ parameter }) => parameter !== field) }
}
