import type { Specifications } from '../ontology/index.ts'
import { choice, choices, number, yes } from './values.ts'

/** Options on offer. The codes are working names; the texts in seven languages are written where texts are kept. */
export const DEMO_OPTION_CODES = [
  'transducer',
  'calibration-iso-17025',
  'wifi-module',
  'bluetooth-module',
  'cable-5m',
  'cable-10m',
  'drive-hex-1-4',
  'drive-square-3-8',
  'drive-square-1-2',
  'drive-square-3-4',
  'drive-square-1',
  'protective-cover',
  'reaction-bar',
  'suspension-bail',
  'esd-housing',
  'exhaust-silencer',
  'fieldbus-profinet',
  'fieldbus-ethernet-ip',
  'fieldbus-ethercat',
  'second-battery',
  'transport-case',
  'left-hand-thread',
] as const
export type DemoOptionCode = (typeof DEMO_OPTION_CODES)[number]

export interface DemoOption {
  readonly code: DemoOptionCode
  /** Surcharge per piece in USD cents. */
  readonly priceMinor: number
  /** Specification values that replace the product's own when the option is chosen; empty when it adds a service. */
  readonly changes: Specifications
}

/** What choosing an option does to the specifications, unless a family says otherwise. */
const CHANGES: Readonly<Record<DemoOptionCode, Specifications>> = {
  transducer: { torqueControl: choice('transducer'), angleMonitoring: yes },
  'calibration-iso-17025': {},
  'wifi-module': { wireless: choices('wifi-2.4', 'wifi-5'), wirelessRange: number(40) },
  'bluetooth-module': { wireless: choices('bluetooth-le'), wirelessRange: number(15) },
  'cable-5m': { cableLength: number(5) },
  'cable-10m': { cableLength: number(10) },
  'drive-hex-1-4': { drive: choice('hex-1/4') },
  'drive-square-3-8': { drive: choice('square-3/8') },
  'drive-square-1-2': { drive: choice('square-1/2') },
  'drive-square-3-4': { drive: choice('square-3/4') },
  'drive-square-1': { drive: choice('square-1') },
  'protective-cover': {},
  'reaction-bar': {},
  'suspension-bail': {},
  'esd-housing': { esdSafe: yes },
  'exhaust-silencer': {},
  'fieldbus-profinet': {},
  'fieldbus-ethernet-ip': {},
  'fieldbus-ethercat': {},
  'second-battery': {},
  'transport-case': {},
  'left-hand-thread': {},
}

/**
 * An option at a surcharge in whole US dollars.
 * `changes` are added to what the option does everywhere (a transducer also betters the accuracy of this tool).
 */
export function option(code: DemoOptionCode, dollars: number, changes: Specifications = {}): DemoOption {
  return { code, priceMinor: dollars * 100, changes: { ...CHANGES[code], ...changes } }
}

/** Adds the certificate an ISO 17025 calibration brings to the ones the product has already. */
export function certifyCalibration(options: readonly DemoOption[], own: Specifications): readonly DemoOption[] {
  const held = own.certificates?.kind === 'enumSet' ? own.certificates.values : []
  return options.map((offered) =>
    offered.code === 'calibration-iso-17025' && !held.includes('iso-17025')
      ? { ...offered, changes: { ...offered.changes, certificates: choices(...held, 'iso-17025') } }
      : offered,
  )
}
