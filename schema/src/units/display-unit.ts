import type { UnitSystem } from '../locales.ts'
import type { UnitCode } from './codes.ts'
import { convertWithin } from './conversion.ts'

interface Partner {
  readonly unit: UnitCode
  /** Taken instead while the value, in `unit`, is below this limit. */
  readonly small?: { readonly unit: UnitCode; readonly below: number }
}

/** Under 10 N·m (88.5 lbf·in) the trade speaks of inch-pounds: 7.3756 lbf·ft. */
const IMPERIAL_TORQUE: Partner = { unit: 'lbf.ft', small: { unit: 'lbf.in', below: 7.375 } }
const IMPERIAL_MASS: Partner = { unit: 'lb', small: { unit: 'oz', below: 1 } }

const IMPERIAL: Partial<Record<UnitCode, Partner>> = {
  'N.m': IMPERIAL_TORQUE,
  'cN.m': IMPERIAL_TORQUE,
  'kgf.m': IMPERIAL_TORQUE,
  'kgf.cm': IMPERIAL_TORQUE,
  kg: IMPERIAL_MASS,
  g: IMPERIAL_MASS,
  mm: { unit: 'in' },
  cm: { unit: 'in' },
  m: { unit: 'ft' },
  Cel: { unit: '[degF]' },
  bar: { unit: 'psi' },
  kPa: { unit: 'psi' },
  MPa: { unit: 'psi' },
  'L/min': { unit: 'cfm' },
  'L/s': { unit: 'cfm' },
  'm3/min': { unit: 'cfm' },
}

const METRIC: Partial<Record<UnitCode, Partner>> = {
  'lbf.ft': { unit: 'N.m' },
  'lbf.in': { unit: 'N.m' },
  lb: { unit: 'kg' },
  oz: { unit: 'g' },
  in: { unit: 'mm' },
  ft: { unit: 'm' },
  '[degF]': { unit: 'Cel' },
  psi: { unit: 'bar' },
  cfm: { unit: 'L/min' },
}

/**
 * The unit in which a buyer of this unit system reads a quantity stored in `unit`; `unit` itself when the other
 * system has no partner for it (rpm, V, dB(A)) or it belongs to the system already.
 *
 * @param magnitude a typical value in `unit` (the upper end of a range): small torques become lbf·in, small masses oz.
 */
export function displayUnit(unit: UnitCode, unitSystem: UnitSystem, magnitude?: number): UnitCode {
  const partner = (unitSystem === 'imperial' ? IMPERIAL : METRIC)[unit]
  if (partner === undefined) return unit
  if (partner.small === undefined || magnitude === undefined) return partner.unit
  const shown = Math.abs(convertWithin(magnitude, unit, partner.unit))
  return shown < partner.small.below ? partner.small.unit : partner.unit
}
