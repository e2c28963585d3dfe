import {
  APPLICATIONS,
  type RequirementInput,
  requirement,
  STRENGTH_CLASSES,
  THREADS,
} from '@tradewind/schema/contracts/selector'
import { CATEGORIES, findParameter, INDUSTRIES } from '@tradewind/schema/ontology'
import { CALCULATION_CODES } from '../../calculations/calculation.ts'
import { NOTHING_READ, type Reading } from './reading.ts'

/**
 * Codes of choices say themselves what they mean, so that a choice works however late it is pressed:
 * `set:industry:rail`, `want:powerSource:battery`, `most:weight:1.5`, `unknown:torqueRange`, `any:drive`, `pick:BP-80`,
 * `relax:0`, `calculate:air-consumption`, `consent:yes`, and the plain words below.
 */
const PLAIN = ['compare', 'quote', 'person', 'restart', 'decline_contact'] as const

/** How fields and parameters are named: what is declined is remembered for the whole talk. */
const FIELD = /^[a-zA-Z\d]{2,40}$/

const member = <T extends string>(codes: readonly T[], code: string): T | undefined => codes.find((it) => it === code)

function readSet(field: string, value: string): Reading['facts'] | undefined {
  switch (field) {
    case 'industry': {
      const industry = member(INDUSTRIES, value)
      return industry && { industry }
    }
    case 'application': {
      const application = member(APPLICATIONS, value)
      return application && { application }
    }
    case 'category': {
      const category = member(CATEGORIES, value)
      return category && { category }
    }
    case 'thread': {
      const thread = member(THREADS, value)
      return thread && { joint: { thread } }
    }
    case 'strengthClass': {
      const strengthClass = member(STRENGTH_CLASSES, value)
      return strengthClass && { joint: { strengthClass } }
    }
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? { country: value } : undefined
    case 'quantity':
    case 'tighteningsPerShift':
    case 'toolsAtOnce': {
      const count = Number(value)
      return Number.isInteger(count) && count >= 1 && count <= 100_000 ? { [field]: count } : undefined
    }
    default:
      return undefined
  }
}

/** A figure no product could have is no wish. */
function withRequirement(wanted: RequirementInput): Reading | undefined {
  const parsed = requirement.safeParse(wanted)
  return parsed.success ? { ...NOTHING_READ, requirements: [parsed.data] } : undefined
}

function readWant(kind: 'want' | 'most' | 'least' | 'about', code: string, value: string): Reading | undefined {
  const parameter = findParameter(code)
  if (parameter === undefined) return undefined
  const asked = { parameter: code, importance: 'must' as const }
  const number = Number(value)
  if (parameter.kind === 'range' || parameter.kind === 'number') {
    if (!Number.isFinite(number)) return undefined
    const { unit } = parameter
    const wanted =
      parameter.kind === 'range'
        ? { kind: 'covers' as const, ...asked, min: number, max: number, unit }
        : {
            kind: kind === 'most' ? ('atMost' as const) : kind === 'least' ? ('atLeast' as const) : ('about' as const),
            ...asked,
            value: number,
            unit,
          }
    return withRequirement(wanted)
  }
  const wanted =
    parameter.kind === 'boolean'
      ? { kind: 'equals' as const, ...asked, value: value === 'yes' }
      : parameter.kind === 'enum' && parameter.ordered === true
        ? { kind: 'atLeastLevel' as const, ...asked, value }
        : { kind: 'anyOf' as const, ...asked, values: [value] }
  if (parameter.kind !== 'boolean' && !parameter.values.includes(value)) return undefined
  return withRequirement(wanted)
}

/** What a pressed choice says; undefined when it is none of ours. */
export function readChoice(code: string): Reading | undefined {
  const plain = member(PLAIN, code)
  if (plain !== undefined) return { ...NOTHING_READ, action: { kind: plain } }
  const [verb = '', first = '', ...rest] = code.split(':')
  const second = rest.join(':')
  switch (verb) {
    case 'set': {
      const facts = readSet(first, second)
      return facts && { ...NOTHING_READ, facts }
    }
    case 'want':
    case 'most':
    case 'least':
    case 'about':
      return readWant(verb, first, second)
    case 'unknown':
      return FIELD.test(first) ? { ...NOTHING_READ, intents: ['dont_know'], unknown: [first] } : undefined
    case 'any':
      return FIELD.test(first) ? { ...NOTHING_READ, removed: [first] } : undefined
    case 'pick':
      return { ...NOTHING_READ, action: { kind: 'pick', sku: first }, skus: [first] }
    case 'relax':
      return /^\d$/.test(first) ? { ...NOTHING_READ, action: { kind: 'relax', n: Number(first) } } : undefined
    case 'calculate': {
      const calculation = member(CALCULATION_CODES, first)
      return calculation && { ...NOTHING_READ, action: { kind: 'calculate', code: calculation } }
    }
    case 'consent':
      return { ...NOTHING_READ, action: { kind: 'consent', given: first === 'yes' } }
    default:
      return undefined
  }
}
