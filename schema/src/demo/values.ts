import type { SpecificationValue } from '../ontology/index.ts'

export const range = (min: number, max: number): SpecificationValue => ({ kind: 'range', min, max })
export const number = (value: number): SpecificationValue => ({ kind: 'number', value })
export const choice = (value: string): SpecificationValue => ({ kind: 'enum', value })
export const choices = (...values: string[]): SpecificationValue => ({ kind: 'enumSet', values })
export const yes: SpecificationValue = { kind: 'boolean', value: true }
export const no: SpecificationValue = { kind: 'boolean', value: false }
