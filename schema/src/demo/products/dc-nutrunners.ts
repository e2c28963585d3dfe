import type { DrawingVariant } from '../../drawings/dimensions.ts'
import type { IndustryCode, Specifications } from '../../ontology/index.ts'
import { certificates } from '../certificates.ts'
import { sampleFigures } from '../competitors.ts'
import { checkingSensor, DRIVE_MM, type Drive, socketsFor } from '../matching.ts'
import { certifyCalibration, type DemoOption, option } from '../options.ts'
import { grossWeight, tiers } from '../pricing.ts'
import type { DemoProduct } from '../product.ts'
import { choice, choices, no, number, range, yes } from '../values.ts'

interface Model {
  readonly sku: string
  readonly shape: 'pistol' | 'angle' | 'fixtured'
  readonly torque: readonly [number, number]
  readonly bolts: readonly [number, number]
  readonly speed: number
  readonly weight: number
  readonly length: number
  readonly height: number
  readonly body: number
  readonly sideToCentre: number
  readonly drive: Drive
  readonly watts: number
  readonly noise: number
  readonly vibration: number
  readonly dollars: number
  readonly stock: number
  readonly lead: number
  /** Angle tools: height of the head along the bolt's axis. */
  readonly headHeight?: number
}

const MODELS: readonly Model[] = [
  {
    sku: 'DN-8',
    shape: 'pistol',
    torque: [1.2, 8],
    bolts: [4, 5],
    speed: 1950,
    weight: 0.85,
    length: 172,
    height: 176,
    body: 38,
    sideToCentre: 19,
    drive: 'hex-1/4',
    watts: 250,
    noise: 66,
    vibration: 1.2,
    dollars: 2480,
    stock: 22,
    lead: 21,
  },
  {
    sku: 'DN-20',
    shape: 'pistol',
    torque: [3, 20],
    bolts: [5, 6],
    speed: 1480,
    weight: 1,
    length: 184,
    height: 180,
    body: 41,
    sideToCentre: 20.5,
    drive: 'square-3/8',
    watts: 320,
    noise: 68,
    vibration: 1.4,
    dollars: 2560,
    stock: 26,
    lead: 21,
  },
  {
    sku: 'DN-40',
    shape: 'pistol',
    torque: [6, 40],
    bolts: [6, 8],
    speed: 1060,
    weight: 1.25,
    length: 202,
    height: 184,
    body: 44,
    sideToCentre: 22,
    drive: 'square-3/8',
    watts: 420,
    noise: 70,
    vibration: 1.6,
    dollars: 2740,
    stock: 31,
    lead: 21,
  },
  {
    sku: 'DN-40A',
    shape: 'angle',
    torque: [6, 40],
    bolts: [6, 8],
    speed: 880,
    weight: 1.55,
    length: 412,
    height: 62,
    body: 44,
    sideToCentre: 16,
    drive: 'square-3/8',
    watts: 420,
    noise: 70,
    vibration: 1.6,
    dollars: 3120,
    stock: 19,
    lead: 24,
    headHeight: 36,
  },
  {
    sku: 'DN-75',
    shape: 'pistol',
    torque: [12, 75],
    bolts: [8, 10],
    speed: 640,
    weight: 1.6,
    length: 221,
    height: 190,
    body: 48,
    sideToCentre: 24,
    drive: 'square-1/2',
    watts: 520,
    noise: 71,
    vibration: 1.8,
    dollars: 2980,
    stock: 24,
    lead: 24,
  },
  {
    sku: 'DN-75A',
    shape: 'angle',
    torque: [12, 75],
    bolts: [8, 10],
    speed: 520,
    weight: 2.2,
    length: 468,
    height: 72,
    body: 48,
    sideToCentre: 19.5,
    drive: 'square-1/2',
    watts: 520,
    noise: 72,
    vibration: 1.8,
    dollars: 3380,
    stock: 17,
    lead: 24,
    headHeight: 44,
  },
  {
    sku: 'DN-150',
    shape: 'pistol',
    torque: [25, 150],
    bolts: [10, 14],
    speed: 330,
    weight: 2.5,
    length: 264,
    height: 198,
    body: 55,
    sideToCentre: 27.5,
    drive: 'square-1/2',
    watts: 650,
    noise: 73,
    vibration: 2.1,
    dollars: 3890,
    stock: 12,
    lead: 28,
  },
  {
    sku: 'DN-250',
    shape: 'pistol',
    torque: [40, 250],
    bolts: [12, 16],
    speed: 205,
    weight: 3.6,
    length: 306,
    height: 204,
    body: 62,
    sideToCentre: 31,
    drive: 'square-3/4',
    watts: 720,
    noise: 74,
    vibration: 2.3,
    dollars: 4680,
    stock: 8,
    lead: 35,
  },
  {
    sku: 'DN-150F',
    shape: 'fixtured',
    torque: [25, 150],
    bolts: [10, 14],
    speed: 460,
    weight: 4.4,
    length: 438,
    height: 84,
    body: 58,
    sideToCentre: 29,
    drive: 'square-1/2',
    watts: 900,
    noise: 70,
    vibration: 1.5,
    dollars: 5240,
    stock: 6,
    lead: 35,
  },
  {
    sku: 'DN-400F',
    shape: 'fixtured',
    torque: [70, 400],
    bolts: [14, 20],
    speed: 240,
    weight: 8.8,
    length: 552,
    height: 108,
    body: 80,
    sideToCentre: 40,
    drive: 'square-3/4',
    watts: 1400,
    noise: 72,
    vibration: 1.8,
    dollars: 7460,
    stock: 3,
    lead: 42,
  },
]

function specify(model: Model): Specifications {
  const fixtured = model.shape === 'fixtured'
  return {
    torqueRange: range(...model.torque),
    torqueAccuracy: number(3),
    torqueRepeatability: number(fixtured ? 1 : 1.5),
    torqueResolution: number(model.torque[1] <= 20 ? 0.01 : model.torque[1] <= 100 ? 0.05 : 0.1),
    overloadCapacity: number(120),
    freeSpeed: number(model.speed),
    boltSize: range(...model.bolts),
    dutyCycle: number(fixtured ? 70 : 50),
    cycleTime: number(model.torque[1] <= 40 ? 1.2 : model.torque[1] <= 150 ? 1.8 : 2.6),
    reversible: yes,
    weight: number(model.weight),
    length: number(model.length),
    ...(model.headHeight === undefined ? {} : { headHeight: number(model.headHeight) }),
    sideToCentre: number(model.sideToCentre),
    handleShape: choice(model.shape),
    drive: choice(model.drive),
    housingMaterial: choice(fixtured ? 'steel' : model.torque[1] <= 20 ? 'composite' : 'aluminium'),
    ledLight: fixtured ? no : yes,
    cableLength: number(5),
    powerSource: choice('electric'),
    supplyVoltage: range(48, 48),
    ratedPower: number(model.watts),
    torqueControl: choice('transducer'),
    angleMonitoring: yes,
    angleResolution: number(fixtured ? 0.5 : 1),
    sampleRate: number(4000),
    display: choice(fixtured ? 'none' : 'led'),
    ipClass: choice(fixtured ? 'IP54' : 'IP42'),
    operatingTemperature: range(0, 50),
    storageTemperature: range(-20, 70),
    humidity: number(85),
    noiseLevel: number(model.noise),
    vibration: number(model.vibration),
    esdSafe: model.torque[1] <= 20 ? yes : no,
    certificates: choices('ce', 'ukca', 'ul', 'csa', 'rohs', 'reach', 'vdi-2647'),
    calibrationInterval: number(12),
    serviceInterval: number(fixtured ? 2_000_000 : 1_000_000),
    warranty: number(24),
  }
}

function optionsOf(model: Model): readonly DemoOption[] {
  return [
    option('cable-10m', model.shape === 'fixtured' ? 120 : 95),
    option('calibration-iso-17025', 120, { torqueAccuracy: number(2) }),
    ...(model.drive === 'square-3/8' ? [option('drive-square-1-2', 48)] : []),
    ...(model.drive === 'square-3/8' && model.torque[1] <= 25 ? [option('drive-hex-1-4', 42)] : []),
    ...(model.drive === 'square-1/2' ? [option('drive-square-3-8', 48), option('drive-square-3-4', 75)] : []),
    ...(model.drive === 'square-3/4' ? [option('drive-square-1', 110)] : []),
    ...(model.drive === 'hex-1/4' ? [option('drive-square-3-8', 42)] : []),
    ...(model.torque[1] >= 40 && model.shape === 'pistol' ? [option('reaction-bar', 165)] : []),
    // The smaller ones are ESD-safe as they come.
    ...(model.torque[1] > 20 && model.torque[1] <= 40 ? [option('esd-housing', 140)] : []),
    ...(model.shape === 'fixtured' ? [] : [option('suspension-bail', 26), option('protective-cover', 36)]),
  ]
}

function accessoriesOf(model: Model): readonly string[] {
  const controllers = model.shape === 'fixtured' ? ['CX-2', 'CX-4', 'CX-8'] : ['CX-1', 'CX-2', 'CX-4']
  const support = model.shape === 'fixtured' ? [] : ['AC-BAL-20', ...(model.torque[1] <= 40 ? ['AC-ARM-30'] : [])]
  return [
    ...controllers,
    'CX-G',
    'AC-CBL-5',
    'AC-CBL-10',
    ...socketsFor(model.drive),
    ...support,
    checkingSensor(model.torque[1]),
  ]
}

function industriesOf(model: Model): readonly IndustryCode[] {
  if (model.torque[1] <= 40) return ['automotive', 'aerospace', 'new-energy']
  if (model.torque[1] <= 150) return ['automotive', 'new-energy', 'rail']
  return ['automotive', 'construction-machinery', 'energy', 'rail']
}

const VARIANT: Readonly<Record<Model['shape'], DrawingVariant>> = {
  pistol: 'nutrunner-pistol',
  angle: 'nutrunner-angle',
  fixtured: 'nutrunner-fixtured',
}

export const DC_NUTRUNNERS: readonly DemoProduct[] = MODELS.map((model, index) => {
  const specifications = specify(model)
  return {
    sku: model.sku,
    slug: model.sku.toLowerCase(),
    category: 'dc-nutrunners',
    variant: VARIANT[model.shape],
    specifications,
    industries: industriesOf(model),
    listPrice: tiers(model.dollars, 'tool'),
    options: certifyCalibration(optionsOf(model), specifications),
    accessories: accessoriesOf(model),
    leadTimeDays: model.lead,
    stock: model.stock,
    // A spindle built into a machine is not a hand tool for customs.
    hsCode: model.shape === 'fixtured' ? '8479.89' : '8467.29',
    countryOfOrigin: 'CN',
    grossWeightKg: grossWeight(model.weight + 0.5),
    dimensions: {
      length: model.length,
      height: model.height,
      body: model.body,
      head: model.shape === 'angle' ? model.sideToCentre * 2 : model.body * 0.9,
      grip: model.shape === 'angle' ? 170 : 108,
      drive: DRIVE_MM[model.drive],
      driveShape: model.drive === 'hex-1/4' ? 'hex' : 'square',
    },
    competitorFigures: sampleFigures(
      `${model.shape === 'fixtured' ? 'fixtured DC spindle' : `DC ${model.shape} nutrunner`}, ${model.torque[1]} Nm class`,
      specifications,
      index,
      [
        { competitor: 'Atlas Copco', figures: { weight: 0.96, freeSpeed: 1.06, torqueRepeatability: 1 } },
        { competitor: 'Ingersoll Rand', figures: { weight: 1.11, freeSpeed: 0.92, noiseLevel: 1.04 } },
        { competitor: 'Desoutter', figures: { weight: 1.03, freeSpeed: 1.03, length: 1.04 } },
      ],
    ),
    certificates: certificates(model.sku, 'ce', 'ukca', 'ul', 'vdi-2647'),
  }
})
