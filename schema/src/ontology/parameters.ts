import type { Parameter } from './types.ts'

/**
 * What a torque tool can be asked about. Values are stored in the unit named here and shown in the buyer's.
 * The order is the order of a parameter table.
 */
export const PARAMETERS = [
  { code: 'torqueRange', kind: 'range', dimension: 'torque', unit: 'N.m', group: 'performance' },
  { code: 'torqueAccuracy', kind: 'number', dimension: 'ratio', unit: '%', prefer: 'lower', plusMinus: true, group: 'performance' },
  { code: 'torqueRepeatability', kind: 'number', dimension: 'ratio', unit: '%', prefer: 'lower', plusMinus: true, group: 'performance' },
  { code: 'torqueResolution', kind: 'number', dimension: 'torque', unit: 'N.m', prefer: 'lower', group: 'performance' },
  { code: 'overloadCapacity', kind: 'number', dimension: 'ratio', unit: '%', prefer: 'higher', group: 'performance' },
  { code: 'freeSpeed', kind: 'number', dimension: 'rotationalSpeed', unit: 'rpm', prefer: 'higher', group: 'performance' },
  { code: 'boltSize', kind: 'range', dimension: 'length', unit: 'mm', group: 'performance' },
  { code: 'dutyCycle', kind: 'number', dimension: 'ratio', unit: '%', prefer: 'higher', group: 'performance' },
  { code: 'cycleTime', kind: 'number', dimension: 'duration', unit: 's', prefer: 'lower', group: 'performance' },
  { code: 'tighteningsPerCharge', kind: 'number', dimension: 'count', unit: 'count', prefer: 'higher', group: 'performance' },
  { code: 'reversible', kind: 'boolean', group: 'performance' },
  { code: 'measuringDirection', kind: 'enumSet', values: ['clockwise', 'counterclockwise'], group: 'performance' },

  { code: 'weight', kind: 'number', dimension: 'mass', unit: 'kg', prefer: 'lower', group: 'mechanical' },
  { code: 'length', kind: 'number', dimension: 'length', unit: 'mm', prefer: 'lower', group: 'mechanical' },
  { code: 'headHeight', kind: 'number', dimension: 'length', unit: 'mm', prefer: 'lower', group: 'mechanical' },
  { code: 'sideToCentre', kind: 'number', dimension: 'length', unit: 'mm', prefer: 'lower', group: 'mechanical' },
  { code: 'handleShape', kind: 'enum', values: ['pistol', 'angle', 'inline', 'lever', 'fixtured', 'bench', 'panel'], group: 'mechanical' },
  { code: 'drive', kind: 'enum', values: ['hex-1/4', 'square-1/4', 'square-3/8', 'square-1/2', 'square-3/4', 'square-1', 'square-1-1/2', 'insert-9x12', 'insert-14x18'], group: 'mechanical' },
  { code: 'housingMaterial', kind: 'enum', values: ['composite', 'aluminium', 'magnesium', 'steel', 'stainless-steel'], group: 'mechanical' },
  { code: 'ledLight', kind: 'boolean', group: 'mechanical' },
  { code: 'cableLength', kind: 'number', dimension: 'length', unit: 'm', prefer: 'higher', group: 'mechanical' },

  { code: 'powerSource', kind: 'enum', values: ['battery', 'electric', 'pneumatic', 'manual', 'usb', 'passive'], group: 'power' },
  { code: 'batteryVoltage', kind: 'number', dimension: 'voltage', unit: 'V', prefer: 'none', group: 'power' },
  { code: 'batteryCapacity', kind: 'number', dimension: 'charge', unit: 'Ah', prefer: 'higher', group: 'power' },
  { code: 'supplyVoltage', kind: 'range', dimension: 'voltage', unit: 'V', group: 'power' },
  { code: 'ratedPower', kind: 'number', dimension: 'power', unit: 'W', prefer: 'none', group: 'power' },
  { code: 'airPressure', kind: 'number', dimension: 'pressure', unit: 'bar', prefer: 'none', group: 'power' },
  { code: 'airConsumption', kind: 'number', dimension: 'airFlow', unit: 'L/min', prefer: 'lower', group: 'power' },
  { code: 'airInlet', kind: 'enum', values: ['g-1/8', 'g-1/4', 'g-3/8', 'g-1/2'], group: 'power' },
  { code: 'hoseDiameter', kind: 'number', dimension: 'length', unit: 'mm', prefer: 'none', group: 'power' },

  { code: 'torqueControl', kind: 'enum', values: ['transducer', 'current', 'pulse-shutoff', 'mechanical-clutch', 'click', 'electronic-display', 'none'], group: 'control' },
  { code: 'angleMonitoring', kind: 'boolean', group: 'control' },
  { code: 'angleResolution', kind: 'number', dimension: 'angle', unit: 'deg', prefer: 'lower', group: 'control' },
  { code: 'programs', kind: 'number', dimension: 'count', unit: 'count', prefer: 'higher', group: 'control' },
  { code: 'resultMemory', kind: 'number', dimension: 'count', unit: 'count', prefer: 'higher', group: 'control' },
  { code: 'sampleRate', kind: 'number', dimension: 'frequency', unit: 'Hz', prefer: 'higher', group: 'control' },
  { code: 'channels', kind: 'number', dimension: 'count', unit: 'count', prefer: 'higher', group: 'control' },
  { code: 'display', kind: 'enum', values: ['none', 'led', 'lcd', 'oled', 'touch'], group: 'control' },

  { code: 'protocols', kind: 'enumSet', values: ['open-protocol', 'profinet', 'ethernet-ip', 'ethercat', 'modbus-tcp', 'modbus-rtu', 'opc-ua', 'mqtt', 'rs-232', 'usb', 'digital-io', 'analog-10v'], group: 'connectivity' },
  { code: 'wireless', kind: 'enumSet', values: ['wifi-2.4', 'wifi-5', 'bluetooth-le', 'ism-868', 'ism-915'], group: 'connectivity' },
  { code: 'wirelessRange', kind: 'number', dimension: 'length', unit: 'm', prefer: 'higher', group: 'connectivity' },

  { code: 'ipClass', kind: 'enum', values: ['IP20', 'IP30', 'IP40', 'IP42', 'IP44', 'IP50', 'IP52', 'IP54', 'IP65', 'IP67'], ordered: true, group: 'environment' },
  { code: 'operatingTemperature', kind: 'range', dimension: 'temperature', unit: 'Cel', group: 'environment' },
  { code: 'storageTemperature', kind: 'range', dimension: 'temperature', unit: 'Cel', group: 'environment' },
  { code: 'humidity', kind: 'number', dimension: 'ratio', unit: '%', prefer: 'higher', group: 'environment' },
  { code: 'noiseLevel', kind: 'number', dimension: 'soundLevel', unit: 'dB(A)', prefer: 'lower', group: 'environment' },
  { code: 'vibration', kind: 'number', dimension: 'acceleration', unit: 'm/s2', prefer: 'lower', group: 'environment' },
  { code: 'esdSafe', kind: 'boolean', group: 'environment' },

  { code: 'certificates', kind: 'enumSet', values: ['ce', 'ukca', 'ul', 'csa', 'fcc', 'rohs', 'reach', 'atex', 'iecex', 'iso-6789-1', 'iso-6789-2', 'iso-17025', 'vdi-2647', 'ccc', 'kc', 'pse', 'anatel'], group: 'compliance' },
  { code: 'calibrationInterval', kind: 'number', dimension: 'duration', unit: 'mo', prefer: 'higher', group: 'service' },
  { code: 'serviceInterval', kind: 'number', dimension: 'count', unit: 'count', prefer: 'higher', group: 'service' },
  { code: 'warranty', kind: 'number', dimension: 'duration', unit: 'mo', prefer: 'higher', group: 'service' },
] as const satisfies readonly Parameter[]

const BY_CODE: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((parameter) => [parameter.code, parameter]))

/** The parameter with this code, or undefined. */
export function findParameter(code: string): Parameter | undefined {
  return BY_CODE.get(code)
}
