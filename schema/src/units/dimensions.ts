import type { UnitCode } from './codes.ts'

/** What a quantity measures. Only quantities of one dimension can be converted into each other. */
export const DIMENSIONS = [
  'torque',
  'rotationalSpeed',
  'mass',
  'length',
  'temperature',
  'pressure',
  'airFlow',
  'voltage',
  'power',
  'charge',
  'angle',
  'frequency',
  'soundLevel',
  'acceleration',
  'ratio',
  'duration',
  'count',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface UnitFacts {
  readonly dimension: Dimension
  /** Size of one unit in the dimension's base unit: base = value × factor + offset. */
  readonly factor: number
  /** Only scales of temperature have one. */
  readonly offset?: number
}

/** Exact by the international yard and pound agreement (1959): NIST SP 811, appendix B.8. */
const INCH_IN_METRES = 0.0254
const FOOT_IN_METRES = 0.3048
const POUND_IN_KILOGRAMS = 0.45359237
/** Standard acceleration of free fall, exact by CGPM 1901: makes a kilogram-force and a pound-force. */
const STANDARD_GRAVITY = 9.80665
const POUND_FORCE_IN_NEWTONS = 4.4482216152605
/** Mean Gregorian year of 365.2425 days; a month is its twelfth, so that 12 mo = 1 a. */
const YEAR_IN_SECONDS = 365.2425 * 86_400

/**
 * Every unit, its dimension and its size. Base units: N·m, rpm, kg, m, K, Pa, m³/s, V, W, A·h, °, Hz, dB(A), m/s²,
 * %, s, 1. Every factor is exact by definition (NIST SP 811, appendix B; BIPM SI brochure, 9th edition).
 */
export const UNITS: Readonly<Record<UnitCode, UnitFacts>> = {
  'N.m': { dimension: 'torque', factor: 1 },
  'cN.m': { dimension: 'torque', factor: 0.01 },
  /** 4.4482216152605 N × 0.3048 m = 1.3558179483314004 N·m. */
  'lbf.ft': { dimension: 'torque', factor: POUND_FORCE_IN_NEWTONS * FOOT_IN_METRES },
  /** A twelfth of the pound-force foot: 0.1129848290276167 N·m. */
  'lbf.in': { dimension: 'torque', factor: POUND_FORCE_IN_NEWTONS * INCH_IN_METRES },
  'kgf.m': { dimension: 'torque', factor: STANDARD_GRAVITY },
  'kgf.cm': { dimension: 'torque', factor: 0.0980665 },

  rpm: { dimension: 'rotationalSpeed', factor: 1 },

  kg: { dimension: 'mass', factor: 1 },
  g: { dimension: 'mass', factor: 0.001 },
  lb: { dimension: 'mass', factor: POUND_IN_KILOGRAMS },
  /** A sixteenth of the pound. */
  oz: { dimension: 'mass', factor: 0.028349523125 },

  mm: { dimension: 'length', factor: 0.001 },
  cm: { dimension: 'length', factor: 0.01 },
  m: { dimension: 'length', factor: 1 },
  in: { dimension: 'length', factor: INCH_IN_METRES },
  ft: { dimension: 'length', factor: FOOT_IN_METRES },

  K: { dimension: 'temperature', factor: 1 },
  Cel: { dimension: 'temperature', factor: 1, offset: 273.15 },
  /** T(K) = (t(°F) + 459.67) ÷ 1.8, NIST SP 811, B.8. */
  '[degF]': { dimension: 'temperature', factor: 1 / 1.8, offset: 459.67 / 1.8 },

  bar: { dimension: 'pressure', factor: 100_000 },
  kPa: { dimension: 'pressure', factor: 1_000 },
  MPa: { dimension: 'pressure', factor: 1_000_000 },
  /** One pound-force on one square inch: 6894.757293168361 Pa. */
  psi: { dimension: 'pressure', factor: POUND_FORCE_IN_NEWTONS / INCH_IN_METRES ** 2 },

  'L/min': { dimension: 'airFlow', factor: 0.001 / 60 },
  'L/s': { dimension: 'airFlow', factor: 0.001 },
  'm3/min': { dimension: 'airFlow', factor: 1 / 60 },
  /** A cubic foot is 0.028316846592 m³. Free air at the same reference state on both sides. */
  cfm: { dimension: 'airFlow', factor: 0.028316846592 / 60 },

  V: { dimension: 'voltage', factor: 1 },
  W: { dimension: 'power', factor: 1 },
  kW: { dimension: 'power', factor: 1_000 },
  Ah: { dimension: 'charge', factor: 1 },
  deg: { dimension: 'angle', factor: 1 },
  Hz: { dimension: 'frequency', factor: 1 },
  kHz: { dimension: 'frequency', factor: 1_000 },
  'dB(A)': { dimension: 'soundLevel', factor: 1 },
  'm/s2': { dimension: 'acceleration', factor: 1 },
  '%': { dimension: 'ratio', factor: 1 },

  s: { dimension: 'duration', factor: 1 },
  min: { dimension: 'duration', factor: 60 },
  mo: { dimension: 'duration', factor: YEAR_IN_SECONDS / 12 },
  a: { dimension: 'duration', factor: YEAR_IN_SECONDS },
  count: { dimension: 'count', factor: 1 },
}

export function dimensionOf(unit: UnitCode): Dimension {
  return UNITS[unit].dimension
}
