import type { DrawingVariant } from '../../drawings/dimensions.ts'
import type { Specifications } from '../../ontology/index.ts'
import { certificates } from '../certificates.ts'
import { sampleFigures } from '../competitors.ts'
import { DRIVE_MM, type Drive, socketsFor } from '../matching.ts'
import { certifyCalibration, type DemoOption, option } from '../options.ts'
import { grossWeight, tiers } from '../pricing.ts'
import type { DemoProduct } from '../product.ts'
import { choice, choices, no, number, range, yes } from '../values.ts'

type Kind = 'rotary' | 'static' | 'bench'

interface Model {
  readonly sku: string
  readonly kind: Kind
  readonly torque: readonly [number, number]
  readonly weight: number
  readonly length: number
  readonly height: number
  readonly body: number
  readonly drive: Drive
  /** Highest speed the shaft may turn at; rotary sensors only. */
  readonly speed?: number
  readonly dollars: number
  readonly stock: number
  readonly lead: number
}

const MODELS: readonly Model[] = [
  {
    sku: 'TS-5R',
    kind: 'rotary',
    torque: [0.5, 5],
    weight: 0.28,
    length: 82,
    height: 56,
    body: 30,
    drive: 'hex-1/4',
    speed: 5000,
    dollars: 1180,
    stock: 26,
    lead: 14,
  },
  {
    sku: 'TS-20R',
    kind: 'rotary',
    torque: [2, 20],
    weight: 0.31,
    length: 86,
    height: 56,
    body: 30,
    drive: 'square-1/4',
    speed: 5000,
    dollars: 1190,
    stock: 34,
    lead: 14,
  },
  {
    sku: 'TS-75R',
    kind: 'rotary',
    torque: [7.5, 75],
    weight: 0.42,
    length: 92,
    height: 62,
    body: 35,
    drive: 'square-3/8',
    speed: 4000,
    dollars: 1240,
    stock: 38,
    lead: 14,
  },
  {
    sku: 'TS-180R',
    kind: 'rotary',
    torque: [18, 180],
    weight: 0.58,
    length: 104,
    height: 68,
    body: 40,
    drive: 'square-1/2',
    speed: 3500,
    dollars: 1320,
    stock: 29,
    lead: 14,
  },
  {
    sku: 'TS-500R',
    kind: 'rotary',
    torque: [50, 500],
    weight: 1.25,
    length: 132,
    height: 84,
    body: 54,
    drive: 'square-3/4',
    speed: 2500,
    dollars: 1680,
    stock: 12,
    lead: 21,
  },
  {
    sku: 'TS-50S',
    kind: 'static',
    torque: [2.5, 50],
    weight: 1.1,
    length: 96,
    height: 78,
    body: 96,
    drive: 'square-3/8',
    dollars: 640,
    stock: 31,
    lead: 14,
  },
  {
    sku: 'TS-250S',
    kind: 'static',
    torque: [12.5, 250],
    weight: 1.7,
    length: 110,
    height: 92,
    body: 110,
    drive: 'square-1/2',
    dollars: 720,
    stock: 28,
    lead: 14,
  },
  {
    sku: 'TS-1000S',
    kind: 'static',
    torque: [50, 1000],
    weight: 4.6,
    length: 150,
    height: 124,
    body: 150,
    drive: 'square-1',
    dollars: 1140,
    stock: 9,
    lead: 21,
  },
  {
    sku: 'TS-10B',
    kind: 'bench',
    torque: [0.2, 10],
    weight: 3.4,
    length: 250,
    height: 118,
    body: 170,
    drive: 'square-1/4',
    dollars: 1850,
    stock: 14,
    lead: 21,
  },
  {
    sku: 'TS-200B',
    kind: 'bench',
    torque: [4, 200],
    weight: 5.9,
    length: 290,
    height: 132,
    body: 190,
    drive: 'square-1/2',
    dollars: 2480,
    stock: 11,
    lead: 21,
  },
]

const SHAPE = { rotary: 'inline', static: 'fixtured', bench: 'bench' } as const
const ACCURACY = { rotary: 0.25, static: 0.2, bench: 0.5 } as const
const VARIANT: Readonly<Record<Kind, DrawingVariant>> = {
  rotary: 'sensor-rotary',
  static: 'sensor-static',
  bench: 'sensor-bench',
}

function specify(model: Model): Specifications {
  const bench = model.kind === 'bench'
  return {
    torqueRange: range(...model.torque),
    torqueAccuracy: number(ACCURACY[model.kind]),
    torqueRepeatability: number(bench ? 0.2 : 0.1),
    torqueResolution: number(model.torque[1] / (bench ? 10_000 : 5000)),
    overloadCapacity: number(model.kind === 'static' ? 150 : 200),
    ...(model.speed === undefined ? {} : { freeSpeed: number(model.speed) }),
    measuringDirection: choices('clockwise', 'counterclockwise'),
    weight: number(model.weight),
    length: number(model.length),
    handleShape: choice(SHAPE[model.kind]),
    drive: choice(model.drive),
    housingMaterial: choice(bench ? 'aluminium' : 'stainless-steel'),
    ...(bench ? {} : { cableLength: number(2) }),
    powerSource: choice(bench ? 'electric' : 'passive'),
    ...(bench ? { supplyVoltage: range(100, 240), ratedPower: number(25) } : { supplyVoltage: range(5, 12) }),
    torqueControl: choice('transducer'),
    angleMonitoring: model.kind === 'rotary' || bench ? yes : no,
    ...(model.kind === 'rotary' ? { angleResolution: number(0.25) } : {}),
    ...(bench ? { angleResolution: number(0.1), resultMemory: number(50_000), programs: number(200) } : {}),
    sampleRate: number(bench ? 20_000 : 10_000),
    channels: number(bench ? 2 : 1),
    display: choice(bench ? 'touch' : 'none'),
    protocols: bench ? choices('usb', 'rs-232', 'modbus-tcp', 'open-protocol') : choices('analog-10v', 'rs-232'),
    ipClass: choice(bench ? 'IP40' : model.kind === 'static' ? 'IP65' : 'IP50'),
    operatingTemperature: range(5, bench ? 40 : 50),
    storageTemperature: range(-20, 60),
    humidity: number(80),
    esdSafe: yes,
    certificates: bench
      ? choices('ce', 'ukca', 'ul', 'rohs', 'iso-17025')
      : choices('ce', 'rohs', 'reach', 'iso-17025'),
    calibrationInterval: number(12),
    warranty: number(24),
  }
}

function optionsOf(model: Model): readonly DemoOption[] {
  const calibration = option('calibration-iso-17025', model.kind === 'bench' ? 260 : 180, {
    torqueAccuracy: number(ACCURACY[model.kind] / 2),
  })
  if (model.kind === 'bench') {
    return [calibration, option('wifi-module', 160), option('drive-square-3-8', 45), option('transport-case', 85)]
  }
  return [calibration, option('cable-5m', 38), option('cable-10m', 66), option('transport-case', 42)]
}

function accessoriesOf(model: Model): readonly string[] {
  if (model.kind === 'bench') return ['TS-50S', 'TS-250S']
  return [...socketsFor(model.drive), model.torque[1] <= 20 ? 'TS-10B' : 'TS-200B']
}

export const TORQUE_SENSORS: readonly DemoProduct[] = MODELS.map((model, index) => {
  const specifications = specify(model)
  return {
    sku: model.sku,
    slug: model.sku.toLowerCase(),
    category: 'torque-sensors',
    variant: VARIANT[model.kind],
    specifications,
    industries:
      model.torque[1] >= 500
        ? ['energy', 'rail', 'construction-machinery']
        : ['automotive', 'aerospace', 'new-energy', 'rail'],
    listPrice: tiers(model.dollars, model.kind === 'bench' ? 'system' : 'tool'),
    options: certifyCalibration(optionsOf(model), specifications),
    accessories: accessoriesOf(model),
    leadTimeDays: model.lead,
    stock: model.stock,
    hsCode: '9031.80',
    countryOfOrigin: 'CN',
    grossWeightKg: grossWeight(model.weight),
    dimensions: {
      length: model.length,
      height: model.height,
      body: model.body,
      drive: DRIVE_MM[model.drive],
      driveShape: model.drive === 'hex-1/4' ? 'hex' : 'square',
    },
    competitorFigures: sampleFigures(
      `${model.kind === 'bench' ? 'bench torque analyser' : `${model.kind} torque sensor`}, ${model.torque[1]} Nm class`,
      specifications,
      index,
      [
        { competitor: 'Atlas Copco', figures: { torqueAccuracy: 1, weight: 0.98, length: 1.03 } },
        { competitor: 'Desoutter', figures: { weight: 1.05, sampleRate: 0.5 } },
      ],
    ),
    certificates:
      model.kind === 'bench'
        ? certificates(model.sku, 'ce', 'ukca', 'ul', 'iso-17025')
        : certificates(model.sku, 'ce', 'iso-17025'),
  }
})
