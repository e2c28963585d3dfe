import type { SpecificationValue } from '@tradewind/schema/ontology'
import type { ParameterChoice } from './parameter-choices.ts'

/** A value while it is being typed: numbers may still be missing. The server refuses what is left incomplete. */
export type DraftValue =
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'enum'; readonly value: string }
  | Exclude<SpecificationValue, { kind: 'range' } | { kind: 'number' } | { kind: 'enum' }>

/** The empty value a newly chosen parameter starts with. */
export function emptyValue(choice: ParameterChoice): DraftValue {
  switch (choice.kind) {
    case 'range':
      return { kind: 'range', min: null, max: null }
    case 'number':
      return { kind: 'number', value: null }
    case 'enum':
      return { kind: 'enum', value: '' }
    case 'enumSet':
      return { kind: 'enumSet', values: [] }
    case 'boolean':
      return { kind: 'boolean', value: true }
  }
}

/** Number a person typed; a decimal comma counts as a point, anything else that is no number as nothing. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
