import {
  APPLICATIONS,
  type ApplicationCode,
  type ParameterFacet,
  type Requirement,
  type RequirementInput,
  STRENGTH_CLASSES,
  type StrengthClass,
  THREADS,
  type Thread,
} from '@tradewind/schema/contracts/selector'
import { CATEGORIES, type CategoryCode, INDUSTRIES, type IndustryCode } from '@tradewind/schema/ontology'
import { parseTypedNumber, writeTypedNumber } from './typed-number.ts'

/** One thing asked of a tool, in the words of the form. Numbers are in the buyer's unit. */
export type Wish =
  | { readonly kind: 'span'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'bound'; readonly value: number }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'yes' }

export interface Wishes {
  readonly category: CategoryCode | undefined
  readonly industry: IndustryCode | undefined
  readonly application: ApplicationCode | undefined
  readonly joint: { readonly thread: Thread; readonly strengthClass: StrengthClass } | undefined
  /** By parameter code. */
  readonly wanted: ReadonlyMap<string, Wish>
  /** Parameters that only move a product in the ranking. */
  readonly nice: ReadonlySet<string>
  readonly after: string | undefined
}

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | undefined =>
  codes.find((code) => code === value)

/** Reads the form from an address; what is no number or no known value is as good as not asked. */
export function readWishes(query: URLSearchParams, facets: readonly ParameterFacet[]): Wishes {
  const thread = oneOf(THREADS, query.get('thread'))
  const strengthClass = oneOf(STRENGTH_CLASSES, query.get('class'))
  const wanted = new Map<string, Wish>()
  for (const facet of facets) {
    const wish = readWish(query, facet)
    if (wish !== undefined) wanted.set(facet.code, wish)
  }
  return {
    category: oneOf(CATEGORIES, query.get('category')),
    industry: oneOf(INDUSTRIES, query.get('industry')),
    application: oneOf(APPLICATIONS, query.get('application')),
    joint: thread === undefined || strengthClass === undefined ? undefined : { thread, strengthClass },
    wanted,
    nice: new Set(query.getAll('nice').filter((code) => wanted.has(code))),
    after: query.get('after')?.slice(0, 200) || undefined,
  }
}

function readWish(query: URLSearchParams, facet: ParameterFacet): Wish | undefined {
  const { code } = facet
  switch (facet.kind) {
    case 'range': {
      const min = parseTypedNumber(query.get(`${code}.min`))
      const max = parseTypedNumber(query.get(`${code}.max`))
      if (min === undefined && max === undefined) return undefined
      return min !== undefined && max !== undefined && min > max
        ? { kind: 'span', min: max, max: min }
        : { kind: 'span', min, max }
    }
    case 'number': {
      const value = parseTypedNumber(query.get(code))
      return value === undefined ? undefined : { kind: 'bound', value }
    }
    case 'boolean':
      return query.get(code) === 'yes' ? { kind: 'yes' } : undefined
    default: {
      const known = new Set((facet.values ?? []).map((value) => value.code))
      const values = [...new Set(query.getAll(code))].filter((value) => known.has(value)).slice(0, 20)
      return values.length === 0 ? undefined : { kind: 'values', values }
    }
  }
}

/** The wishes as requirements of the contract. */
export function requirementsOf(wishes: Wishes, facets: readonly ParameterFacet[]): RequirementInput[] {
  return facets.flatMap((facet) => {
    const wish = wishes.wanted.get(facet.code)
    return wish === undefined ? [] : [requirementOf(facet, wish, wishes.nice.has(facet.code) ? 'prefer' : 'must')]
  })
}

function requirementOf(facet: ParameterFacet, wish: Wish, importance: 'must' | 'prefer'): RequirementInput {
  const asked = { parameter: facet.code, importance }
  const unit = facet.quantity?.unit ?? ''
  switch (wish.kind) {
    case 'span': {
      // Only one end is known: that torque has to be within the tool's range.
      const known = (wish.min ?? wish.max) as number
      return { ...asked, kind: 'covers', min: wish.min ?? known, max: wish.max ?? known, unit }
    }
    case 'bound':
      return { ...asked, kind: boundKind(facet), value: wish.value, unit }
    case 'yes':
      return { ...asked, kind: 'equals', value: true }
    case 'values': {
      const [first] = wish.values
      if (facet.kind === 'enumSet') return { ...asked, kind: 'allOf', values: [...wish.values] }
      if (facet.ordered && first !== undefined) return { ...asked, kind: 'atLeastLevel', value: first }
      return { ...asked, kind: 'anyOf', values: [...wish.values] }
    }
  }
}

/** Whether a number is a lower bound, an upper bound or a target: what knowledge calls usual for the parameter. */
export function boundKind(facet: ParameterFacet): 'atLeast' | 'atMost' | 'about' {
  const usual = facet.conditions[0]
  return usual === 'atLeast' || usual === 'atMost' ? usual : 'about'
}

/** The wishes behind requirements that knowledge proposes, so that a relaxation is an address like any other. */
export function wishesFrom(
  base: Wishes,
  requirements: readonly Requirement[],
  convert: (value: number, unit: string, parameter: string) => number,
): Wishes {
  const wanted = new Map<string, Wish>()
  const nice = new Set<string>()
  for (const one of requirements) {
    const wish = wishOf(one, (value, unit) => convert(value, unit, one.parameter))
    if (wish === undefined) continue
    wanted.set(one.parameter, wish)
    if (one.importance === 'prefer') nice.add(one.parameter)
  }
  return { ...base, wanted, nice, after: undefined }
}

function wishOf(one: Requirement, convert: (value: number, unit: string) => number): Wish | undefined {
  switch (one.kind) {
    case 'covers':
    case 'between':
      return { kind: 'span', min: convert(one.min, one.unit), max: convert(one.max, one.unit) }
    case 'atLeast':
    case 'atMost':
    case 'about':
      return { kind: 'bound', value: convert(one.value, one.unit) }
    case 'atLeastLevel':
      return { kind: 'values', values: [one.value] }
    case 'anyOf':
    case 'allOf':
      return { kind: 'values', values: one.values }
    case 'equals':
      return one.value ? { kind: 'yes' } : undefined
    case 'stated':
      return undefined
  }
}

/** The wishes as an address, which {@link readWishes} reads back. */
export function queryOf(wishes: Wishes, unitSystem: string): URLSearchParams {
  const query = new URLSearchParams()
  if (wishes.category !== undefined) query.set('category', wishes.category)
  if (wishes.industry !== undefined) query.set('industry', wishes.industry)
  if (wishes.application !== undefined) query.set('application', wishes.application)
  if (wishes.joint !== undefined) {
    query.set('thread', wishes.joint.thread)
    query.set('class', wishes.joint.strengthClass)
  }
  for (const [code, wish] of wishes.wanted) {
    if (wish.kind === 'span') {
      if (wish.min !== undefined) query.set(`${code}.min`, writeTypedNumber(wish.min))
      if (wish.max !== undefined) query.set(`${code}.max`, writeTypedNumber(wish.max))
    } else if (wish.kind === 'bound') query.set(code, writeTypedNumber(wish.value))
    else if (wish.kind === 'yes') query.set(code, 'yes')
    else for (const value of wish.values) query.append(code, value)
  }
  for (const code of wishes.nice) query.append('nice', code)
  query.set('u', unitSystem)
  if (wishes.after !== undefined) query.set('after', wishes.after)
  return query
}
