import type { IndustryCode, Specifications } from '../../ontology/index.ts'
import { certificates } from '../certificates.ts'
import { sampleFigures } from '../competitors.ts'
import { DRIVE_MM, type Drive, socketsFor } from '../matching.ts'
import { certifyCalibration, type DemoOption, option } from '../options.ts'
import { grossWeight, tiers } from '../pricing.ts'
import type { DemoProduct } from '../product.ts'
import { choice, choices, no, number, range, yes } from '../values.ts'

interface Model {
  readonly sku: string
  readonly torque: readonly [number, number]
  readonly bolts: readonly [number, number]
  /** Setting scale of a click wrench, display step of a digital one. */
  readonly resolution: number
  readonly weight: number
  readonly length: number
  readonly head: number
  readonly headHeight: number
  readonly drive: Drive
  readonly dollars: number
  readonly stock: number
  readonly lead: number
}

const CLICK: readonly Model[] = [
  {
    sku: 'TW-25C',
    torque: [5, 25],
    bolts: [5, 8],
    resolution: 0.25,
    weight: 0.48,
    length: 276,
    head: 30,
    headHeight: 26,
    drive: 'square-3/8',
    dollars: 96,
    stock: 420,
    lead: 7,
  },
  {
    sku: 'TW-60C',
    torque: [12, 60],
    bolts: [6, 10],
    resolution: 0.5,
    weight: 0.78,
    length: 352,
    head: 34,
    headHeight: 29,
    drive: 'square-3/8',
    dollars: 104,
    stock: 510,
    lead: 7,
  },
  {
    sku: 'TW-120C',
    torque: [24, 120],
    bolts: [8, 12],
    resolution: 1,
    weight: 1.15,
    length: 428,
    head: 40,
    headHeight: 36,
    drive: 'square-1/2',
    dollars: 128,
    stock: 480,
    lead: 7,
  },
  {
    sku: 'TW-210C',
    torque: [42, 210],
    bolts: [10, 14],
    resolution: 1,
    weight: 1.48,
    length: 512,
    head: 43,
    headHeight: 38,
    drive: 'square-1/2',
    dollars: 149,
    stock: 365,
    lead: 7,
  },
  {
    sku: 'TW-340C',
    torque: [68, 340],
    bolts: [12, 18],
    resolution: 2,
    weight: 1.86,
    length: 628,
    head: 46,
    headHeight: 40,
    drive: 'square-1/2',
    dollars: 178,
    stock: 240,
    lead: 10,
  },
  {
    sku: 'TW-800C',
    torque: [160, 800],
    bolts: [18, 24],
    resolution: 5,
    weight: 5.2,
    length: 1090,
    head: 66,
    headHeight: 58,
    drive: 'square-3/4',
    dollars: 520,
    stock: 38,
    lead: 18,
  },
]

const DIGITAL: readonly Model[] = [
  {
    sku: 'TW-30D',
    torque: [1.5, 30],
    bolts: [4, 8],
    resolution: 0.01,
    weight: 0.86,
    length: 392,
    head: 32,
    headHeight: 28,
    drive: 'square-3/8',
    dollars: 540,
    stock: 64,
    lead: 14,
  },
  {
    sku: 'TW-85D',
    torque: [4.25, 85],
    bolts: [6, 10],
    resolution: 0.05,
    weight: 1.02,
    length: 424,
    head: 36,
    headHeight: 30,
    drive: 'square-3/8',
    dollars: 575,
    stock: 58,
    lead: 14,
  },
  {
    sku: 'TW-135D',
    torque: [6.75, 135],
    bolts: [6, 12],
    resolution: 0.05,
    weight: 1.24,
    length: 476,
    head: 41,
    headHeight: 36,
    drive: 'square-1/2',
    dollars: 620,
    stock: 72,
    lead: 14,
  },
  {
    sku: 'TW-200D',
    torque: [10, 200],
    bolts: [8, 14],
    resolution: 0.1,
    weight: 1.46,
    length: 548,
    head: 43,
    headHeight: 38,
    drive: 'square-1/2',
    dollars: 685,
    stock: 61,
    lead: 14,
  },
  {
    sku: 'TW-340D',
    torque: [17, 340],
    bolts: [10, 18],
    resolution: 0.1,
    weight: 1.92,
    length: 662,
    head: 47,
    headHeight: 40,
    drive: 'square-1/2',
    dollars: 780,
    stock: 47,
    lead: 14,
  },
  {
    sku: 'TW-1000D',
    torque: [50, 1000],
    bolts: [18, 27],
    resolution: 0.5,
    weight: 6.1,
    length: 1280,
    head: 72,
    headHeight: 62,
    drive: 'square-3/4',
    dollars: 1980,
    stock: 9,
    lead: 28,
  },
]

function common(model: Model): Specifications {
  return {
    torqueRange: range(...model.torque),
    boltSize: range(...model.bolts),
    torqueResolution: number(model.resolution),
    overloadCapacity: number(125),
    weight: number(model.weight),
    length: number(model.length),
    headHeight: number(model.headHeight),
    sideToCentre: number(model.head / 2),
    handleShape: choice('lever'),
    drive: choice(model.drive),
    housingMaterial: choice('steel'),
    reversible: yes,
    calibrationInterval: number(12),
    serviceInterval: number(5000),
    warranty: number(24),
  }
}

function specifyClick(model: Model): Specifications {
  return {
    ...common(model),
    torqueAccuracy: number(3),
    torqueRepeatability: number(2),
    measuringDirection: choices('clockwise'),
    powerSource: choice('manual'),
    torqueControl: choice('click'),
    angleMonitoring: no,
    display: choice('none'),
    ledLight: no,
    operatingTemperature: range(-10, 50),
    storageTemperature: range(-20, 60),
    humidity: number(90),
    certificates: choices('iso-6789-1', 'iso-6789-2', 'rohs', 'reach'),
  }
}

function specifyDigital(model: Model): Specifications {
  return {
    ...common(model),
    torqueAccuracy: number(1),
    torqueRepeatability: number(0.5),
    measuringDirection: choices('clockwise', 'counterclockwise'),
    powerSource: choice('battery'),
    batteryVoltage: number(3.6),
    batteryCapacity: number(2.6),
    tighteningsPerCharge: number(4000),
    torqueControl: choice('electronic-display'),
    angleMonitoring: yes,
    angleResolution: number(0.1),
    programs: number(100),
    resultMemory: number(5000),
    sampleRate: number(1000),
    display: choice('oled'),
    ledLight: yes,
    protocols: choices('open-protocol', 'usb'),
    ipClass: choice('IP54'),
    operatingTemperature: range(0, 45),
    storageTemperature: range(-20, 60),
    humidity: number(85),
    certificates: choices('ce', 'ukca', 'fcc', 'iso-6789-1', 'iso-6789-2', 'rohs', 'reach'),
  }
}

function optionsOf(model: Model, digital: boolean): readonly DemoOption[] {
  return [
    option('calibration-iso-17025', digital ? 95 : 65),
    ...(digital
      ? [option('wifi-module', 145), option('bluetooth-module', 95)]
      : [option('left-hand-thread', 38, { measuringDirection: choices('counterclockwise') })]),
    ...(model.drive === 'square-3/8' ? [option('drive-square-1-2', 24)] : []),
    ...(model.drive === 'square-1/2' ? [option('drive-square-3-8', 24)] : []),
    ...(model.drive === 'square-3/4' ? [option('drive-square-1', 68)] : []),
    ...(model.torque[1] <= 340 ? [option('transport-case', 48)] : []),
  ]
}

function accessoriesOf(model: Model): readonly string[] {
  const sensor = model.torque[1] <= 50 ? 'TS-50S' : model.torque[1] <= 250 ? 'TS-250S' : 'TS-1000S'
  return [
    ...socketsFor(model.drive),
    ...(model.length <= 700 ? ['AC-CASE-TW'] : []),
    sensor,
    ...(model.torque[1] <= 200 ? ['TS-200B'] : []),
  ]
}

function industriesOf(model: Model): readonly IndustryCode[] {
  if (model.torque[1] <= 60) return ['aerospace', 'automotive', 'new-energy']
  if (model.torque[1] <= 340) return ['automotive', 'rail', 'energy', 'new-energy']
  return ['construction-machinery', 'energy', 'rail']
}

const wrench =
  (kind: 'click' | 'digital') =>
  (model: Model, index: number): DemoProduct => {
    const digital = kind === 'digital'
    const specifications = digital ? specifyDigital(model) : specifyClick(model)
    return {
      sku: model.sku,
      slug: model.sku.toLowerCase(),
      category: 'torque-wrenches',
      variant: digital ? 'wrench-digital' : 'wrench-click',
      specifications,
      industries: industriesOf(model),
      listPrice: tiers(model.dollars, 'wrench'),
      options: certifyCalibration(optionsOf(model, digital), specifications),
      accessories: accessoriesOf(model),
      leadTimeDays: model.lead,
      stock: model.stock,
      hsCode: '8204.11',
      countryOfOrigin: 'CN',
      grossWeightKg: grossWeight(model.weight),
      dimensions: {
        length: model.length,
        height: model.headHeight,
        body: digital ? model.head * 0.8 : model.head * 0.58,
        head: model.head,
        grip: model.length > 1000 ? 220 : 128,
        drive: DRIVE_MM[model.drive],
      },
      competitorFigures: sampleFigures(`${kind} torque wrench, ${model.torque[1]} Nm class`, specifications, index, [
        { competitor: 'Atlas Copco', figures: { weight: 0.98, length: 1.02, torqueAccuracy: 1 } },
        { competitor: 'Ingersoll Rand', figures: { weight: 1.1, length: 1.05 } },
        ...(digital ? [{ competitor: 'Desoutter', figures: { weight: 1.06, resultMemory: 0.8 } } as const] : []),
      ]),
      certificates: digital
        ? certificates(model.sku, 'ce', 'ukca', 'iso-6789-2')
        : certificates(model.sku, 'iso-6789-2'),
    }
  }

export const TORQUE_WRENCHES: readonly DemoProduct[] = [
  ...CLICK.map(wrench('click')),
  ...DIGITAL.map(wrench('digital')),
]
