import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { findParameter } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { scaleFor } from '../../selector/request-units.ts'

/** Further than this from everything in the catalogue, as a factor, is more than a wish we cannot serve. */
const FAR = 5
/** Who spells a temperature out says of which scale. */
const DEGREES = /[°º]|deg|grad|grau|fahrenheit|celsius|度|氏|درج/iu

/** "12 of these": the word, not °F. */
const OF = /\sof$/u

const hasDigit = (text: string): boolean => /\p{N}/u.test(text)

/** The ends of what the catalogue has of a parameter, stored unit; undefined when nothing states it. */
function extent(index: CatalogueIndex, code: string): readonly [number, number] | undefined {
  const column = index.columns.get(code)
  if (column === undefined) return undefined
  const lower = column.lower.filter((value) => !Number.isNaN(value))
  const upper = column.upper.filter((value) => !Number.isNaN(value))
  return lower.length === 0 ? undefined : [Math.min(...lower), Math.max(...upper)]
}

/**
 * A figure nobody wrote in digits and no product comes near: a word was taken for a number. "Four of them" is no
 * temperature in °F. What is written in digits is believed, however far off.
 */
export function isMisread(found: UnderstoodParameter, index: CatalogueIndex): boolean {
  const parameter = findParameter(found.parameter)
  const value = found.min ?? found.max
  const { text } = found.span
  if (parameter === undefined || !('unit' in parameter) || value === undefined) return false
  if (parameter.dimension === 'temperature' && OF.test(text)) return true
  if (hasDigit(text)) return false
  if (parameter.dimension === 'temperature') return !DEGREES.test(text)
  const scale = scaleFor(parameter, found.unit ?? parameter.unit)
  const ends = extent(index, parameter.code)
  if (typeof scale === 'string' || ends === undefined) return false
  const stored = scale.toStored(value)
  const [low, high] = ends
  return stored > high * FAR || stored < low / FAR
}
