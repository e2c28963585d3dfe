import type { Requirement, RequirementKind, Tolerance } from '@tradewind/schema/contracts/selector'
import { findParameter, type Parameter } from '@tradewind/schema/ontology'
import type { Bound, Condition, Finding, Test } from './conditions.ts'
import { levelsOf } from './levels.ts'
import { isIntervalScale, lowestOf, scaleFor } from './request-units.ts'
import { maskOf, valueCodes } from './value-sets.ts'

const RANGE_KINDS: readonly RequirementKind[] = ['covers', 'atLeast', 'atMost', 'stated']
const NUMBER_KINDS: Readonly<Record<'higher' | 'lower' | 'none', readonly RequirementKind[]>> = {
  higher: ['atLeast', 'atMost', 'about', 'between', 'stated'],
  lower: ['atMost', 'atLeast', 'about', 'between', 'stated'],
  none: ['about', 'atLeast', 'atMost', 'between', 'stated'],
}

/** The requirement kinds a parameter takes, the usual one first. */
export function conditionsOf(parameter: Parameter): readonly RequirementKind[] {
  switch (parameter.kind) {
    case 'range':
      return RANGE_KINDS
    case 'number':
      return NUMBER_KINDS[parameter.prefer]
    case 'enum':
      return parameter.ordered === true ? ['atLeastLevel', 'anyOf', 'stated'] : ['anyOf', 'stated']
    case 'enumSet':
      return ['anyOf', 'allOf', 'stated']
    case 'boolean':
      return ['equals', 'stated']
  }
}

/** What `about` means without a tolerance. */
const ABOUT_SHARE = 0.1
/** On a temperature scale a share means nothing: 5 K. */
const ABOUT_KELVIN = 5

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }

class Refused extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.code)
    this.finding = finding
  }
}

interface Reader {
  refuse(code: Finding['code'], field: string, subject: string): never
  readonly parameter: Parameter
}

function slackReader(reader: Reader, given: Tolerance | undefined): (limit: number) => number {
  if (given === undefined) return () => 0
  if ('percent' in given) {
    if (isIntervalScale(reader.parameter)) reader.refuse('tolerance-not-applicable', 'tolerance', `${given.percent}%`)
    return (limit) => (Math.abs(limit) * given.percent) / 100
  }
  const scale = scaleFor(reader.parameter, given.unit)
  if (typeof scale === 'string') reader.refuse(scale, 'tolerance', given.unit)
  const slack = scale.differenceToStored(given.absolute)
  return () => slack
}

type Quantified = Extract<Requirement, { unit: string }>

function readBounds(reader: Reader, asked: Quantified): readonly Bound[] {
  const scale = scaleFor(reader.parameter, asked.unit)
  if (typeof scale === 'string') return reader.refuse(scale, 'unit', asked.unit)
  const stored = (value: number, field: string): number => {
    const read = scale.toStored(value)
    if (read < lowestOf(reader.parameter) - 1e-9) reader.refuse('impossible-value', field, String(value))
    return read
  }
  const slack = slackReader(reader, asked.tolerance)
  const bound = (end: Bound['end'], direction: Bound['direction'], limit: number, written: number): Bound => ({
    end,
    direction,
    limit,
    slack: slack(limit),
    grain: scale.grainOf(written),
  })
  switch (asked.kind) {
    case 'covers':
    case 'between': {
      if (asked.min > asked.max) reader.refuse('contradiction', 'min', `${asked.min} > ${asked.max}`)
      const [min, max] = [stored(asked.min, 'min'), stored(asked.max, 'max')]
      // Covering reaches down to min and up to max; lying between starts at min and ends at max.
      return asked.kind === 'covers'
        ? [bound('lower', 'atMost', min, asked.min), bound('upper', 'atLeast', max, asked.max)]
        : [bound('lower', 'atLeast', min, asked.min), bound('upper', 'atMost', max, asked.max)]
    }
    case 'about': {
      const value = stored(asked.value, 'value')
      const usual = isIntervalScale(reader.parameter) ? ABOUT_KELVIN : Math.abs(value) * ABOUT_SHARE
      const reach = asked.tolerance === undefined ? usual : slack(value)
      return [
        {
          end: 'lower',
          direction: 'atLeast',
          limit: Math.max(value - reach, lowestOf(reader.parameter)),
          slack: 0,
          grain: 0,
        },
        { end: 'upper', direction: 'atMost', limit: value + reach, slack: 0, grain: 0 },
      ]
    }
    case 'atLeast':
      return [bound('upper', 'atLeast', stored(asked.value, 'value'), asked.value)]
    case 'atMost':
      return [bound('lower', 'atMost', stored(asked.value, 'value'), asked.value)]
  }
}

function readMask(reader: Reader, values: readonly string[], field: string): number {
  const known = valueCodes(reader.parameter)
  const stranger = values.find((value) => !known.includes(value))
  if (stranger !== undefined) reader.refuse('unknown-value', field, stranger)
  return maskOf(reader.parameter, values)
}

function readTest(reader: Reader, asked: Requirement): Test {
  if (asked.tolerance !== undefined && !('unit' in asked)) {
    reader.refuse('tolerance-not-applicable', 'tolerance', asked.kind)
  }
  switch (asked.kind) {
    case 'atLeastLevel': {
      readMask(reader, [asked.value], 'value')
      const [first, second] = levelsOf(reader.parameter, asked.value)
      const bounds: Bound[] = [
        { end: 'lower', direction: 'atLeast', limit: first, slack: 0, grain: 0 },
        { end: 'upper', direction: 'atLeast', limit: second, slack: 0, grain: 0 },
      ]
      return { kind: 'bounds', bounds }
    }
    case 'anyOf':
    case 'allOf':
      return { kind: asked.kind, mask: readMask(reader, asked.values, 'values') }
    case 'equals':
      return { kind: 'anyOf', mask: asked.value ? 2 : 1 }
    case 'stated':
      return { kind: 'stated' }
    default:
      return { kind: 'bounds', bounds: readBounds(reader, asked) }
  }
}

/** Checks one requirement against the ontology and brings it to stored units. */
export function resolveRequirement(asked: Requirement, path: readonly (string | number)[]): Outcome<Condition> {
  const parameter = findParameter(asked.parameter)
  const refuse = (code: Finding['code'], field: string, subject: string): never => {
    const known = parameter === undefined ? {} : { parameter: parameter.code }
    throw new Refused({ code, path: [...path, field], subject, ...known })
  }
  try {
    if (parameter === undefined) return refuse('unknown-parameter', 'parameter', asked.parameter)
    if (!conditionsOf(parameter).includes(asked.kind)) refuse('wrong-condition', 'kind', asked.kind)
    const test = readTest({ refuse, parameter }, asked)
    const { acceptUnstated } = asked
    return {
      ok: true,
      value: { requirement: asked, parameter, must: asked.importance === 'must', acceptUnstated, test },
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, finding: error.finding }
    throw error
  }
}
