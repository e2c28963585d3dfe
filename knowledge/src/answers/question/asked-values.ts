import { findParameter } from '@tradewind/schema/ontology'
import type { Designation } from '../../gate/reading/designations.ts'

/** A value of an enumeration that a question names: PROFINET of the protocols, ATEX of the certificates. */
export interface Asked {
  readonly parameter: string
  readonly value: string
}

/** Standards that the ontology keeps as certificates. */
const STANDARDS: Readonly<Record<string, string>> = {
  'standard:ISO 6789-1': 'iso-6789-1',
  'standard:ISO 6789-2': 'iso-6789-2',
  'standard:ISO 6789': 'iso-6789-1',
  'standard:ISO 17025': 'iso-17025',
  'standard:VDI 2647': 'vdi-2647',
  'directive:2014/34/': 'atex',
  'directive:2011/65/': 'rohs',
}

/** What the designations of a question are in the ontology; those it does not know are left out. */
export function askedValues(designations: readonly Designation[]): Asked[] {
  return designations.flatMap(({ key }): Asked[] => {
    const standard = STANDARDS[key]
    if (standard !== undefined) return [{ parameter: 'certificates', value: standard }]
    const [set = '', code = ''] = key.split(':')
    const [parameter, value] = set === 'ip' ? ['ipClass', `IP${code}`] : [set, code]
    const known = findParameter(parameter)
    const values: readonly string[] = known !== undefined && 'values' in known ? known.values : []
    return values.includes(value) ? [{ parameter, value }] : []
  })
}
