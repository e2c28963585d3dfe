import type { CategoryCode, ParameterCode, Specifications } from '@tradewind/schema/ontology'

/** What a buyer of each family looks at first; the first three a product states are set large. */
const WANTED: Readonly<Record<CategoryCode, readonly ParameterCode[]>> = {
  'battery-pulse-tools': ['torqueRange', 'torqueAccuracy', 'weight'],
  'dc-nutrunners': ['torqueRange', 'torqueAccuracy', 'weight'],
  'air-pulse-tools': ['torqueRange', 'torqueAccuracy', 'weight'],
  'torque-wrenches': ['torqueRange', 'torqueAccuracy', 'weight'],
  'torque-sensors': ['torqueRange', 'torqueAccuracy', 'sampleRate', 'weight'],
  controllers: ['channels', 'programs', 'resultMemory', 'ipClass', 'weight'],
  accessories: [
    'torqueRange',
    'batteryVoltage',
    'batteryCapacity',
    'cableLength',
    'drive',
    'airPressure',
    'weight',
    'length',
    'warranty',
  ],
}

const ANY: readonly ParameterCode[] = ['torqueRange', 'torqueAccuracy', 'weight', 'length', 'warranty']

/** Codes of the parameters set large beside the drawing, at most `count`. */
export function keyParameters(
  category: CategoryCode | undefined,
  values: Specifications,
  count = 3,
): readonly ParameterCode[] {
  const wanted = category === undefined ? ANY : [...WANTED[category], ...ANY]
  return [...new Set(wanted)].filter((code) => values[code] !== undefined).slice(0, count)
}
