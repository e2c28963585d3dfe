/** Unit codes of the house: UCUM where UCUM has a readable one. */
export const UNIT_CODES = [
  'N.m', 'cN.m', 'lbf.ft', 'lbf.in', 'kgf.m', 'kgf.cm',
  'rpm', 'kg', 'g', 'lb', 'oz', 'mm', 'cm', 'm', 'in', 'ft',
  'Cel', '[degF]', 'K', 'bar', 'psi', 'kPa', 'MPa', 'L/min', 'L/s', 'm3/min', 'cfm',
  'V', 'W', 'kW', 'Ah', 'deg', 'Hz', 'kHz', 'dB(A)', 'm/s2', '%', 's', 'min', 'mo', 'a', 'count',
] as const
export type UnitCode = (typeof UNIT_CODES)[number]
