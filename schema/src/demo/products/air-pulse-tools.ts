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
  readonly torque: readonly [number, number]
  readonly bolts: readonly [number, number]
  readonly speed: number
  readonly weight: number
  readonly length: number
  readonly height: number
  readonly body: number
  readonly sideToCentre: number
  readonly drive: Drive
  /** Free air at 6.3 bar, litres per minute. */
  readonly air: number
  readonly inlet: 'g-1/4' | 'g-3/8'
  readonly hose: number
  readonly noise: number
  readonly vibration: number
  readonly dollars: number
  readonly stock: number
  readonly lead: number
  readonly angle?: { readonly headHeight: number; readonly head: number }
}

const MODELS: readonly Model[] = [
  {
    sku: 'AP-15',
    torque: [7, 15],
    bolts: [5, 6],
    speed: 6200,
    weight: 0.78,
    length: 140,
    height: 158,
    body: 45,
    sideToCentre: 22.5,
    drive: 'hex-1/4',
    air: 290,
    inlet: 'g-1/4',
    hose: 6.5,
    noise: 76,
    vibration: 2.6,
    dollars: 420,
    stock: 140,
    lead: 7,
  },
  {
    sku: 'AP-30',
    torque: [13, 30],
    bolts: [6, 8],
    speed: 5900,
    weight: 0.92,
    length: 148,
    height: 164,
    body: 48,
    sideToCentre: 24,
    drive: 'square-3/8',
    air: 360,
    inlet: 'g-1/4',
    hose: 8,
    noise: 77,
    vibration: 3,
    dollars: 450,
    stock: 165,
    lead: 7,
  },
  {
    sku: 'AP-50',
    torque: [24, 50],
    bolts: [8, 8],
    speed: 5600,
    weight: 1.12,
    length: 158,
    height: 170,
    body: 52,
    sideToCentre: 26,
    drive: 'square-3/8',
    air: 440,
    inlet: 'g-1/4',
    hose: 8,
    noise: 78,
    vibration: 3.5,
    dollars: 490,
    stock: 132,
    lead: 7,
  },
  {
    sku: 'AP-50A',
    torque: [24, 50],
    bolts: [8, 8],
    speed: 4300,
    weight: 1.58,
    length: 318,
    height: 66,
    body: 50,
    sideToCentre: 18.5,
    drive: 'square-3/8',
    air: 460,
    inlet: 'g-1/4',
    hose: 8,
    noise: 80,
    vibration: 3.8,
    dollars: 690,
    stock: 34,
    lead: 14,
    angle: { headHeight: 40, head: 37 },
  },
  {
    sku: 'AP-80',
    torque: [42, 80],
    bolts: [8, 10],
    speed: 5200,
    weight: 1.42,
    length: 170,
    height: 178,
    body: 57,
    sideToCentre: 28.5,
    drive: 'square-1/2',
    air: 540,
    inlet: 'g-1/4',
    hose: 10,
    noise: 80,
    vibration: 4.1,
    dollars: 560,
    stock: 88,
    lead: 10,
  },
  {
    sku: 'AP-130',
    torque: [70, 130],
    bolts: [10, 12],
    speed: 4700,
    weight: 1.95,
    length: 186,
    height: 188,
    body: 64,
    sideToCentre: 32,
    drive: 'square-1/2',
    air: 680,
    inlet: 'g-1/4',
    hose: 10,
    noise: 82,
    vibration: 4.8,
    dollars: 690,
    stock: 57,
    lead: 10,
  },
  {
    sku: 'AP-200',
    torque: [115, 200],
    bolts: [12, 14],
    speed: 4200,
    weight: 2.65,
    length: 206,
    height: 200,
    body: 72,
    sideToCentre: 36,
    drive: 'square-3/4',
    air: 860,
    inlet: 'g-3/8',
    hose: 13,
    noise: 84,
    vibration: 5.6,
    dollars: 890,
    stock: 33,
    lead: 14,
  },
  {
    sku: 'AP-300',
    torque: [175, 300],
    bolts: [14, 18],
    speed: 3600,
    weight: 3.7,
    length: 232,
    height: 216,
    body: 82,
    sideToCentre: 41,
    drive: 'square-3/4',
    air: 1120,
    inlet: 'g-3/8',
    hose: 13,
    noise: 86,
    vibration: 6.7,
    dollars: 1240,
    stock: 16,
    lead: 18,
  },
]

function specify(model: Model): Specifications {
  return {
    torqueRange: range(...model.torque),
    torqueAccuracy: number(10),
    torqueRepeatability: number(7),
    freeSpeed: number(model.speed),
    boltSize: range(...model.bolts),
    dutyCycle: number(80),
    cycleTime: number(model.torque[1] <= 50 ? 0.6 : model.torque[1] <= 130 ? 0.8 : 1.1),
    reversible: yes,
    weight: number(model.weight),
    length: number(model.length),
    ...(model.angle ? { headHeight: number(model.angle.headHeight) } : {}),
    sideToCentre: number(model.sideToCentre),
    handleShape: choice(model.angle ? 'angle' : 'pistol'),
    drive: choice(model.drive),
    housingMaterial: choice(model.torque[1] >= 200 ? 'aluminium' : 'composite'),
    ledLight: no,
    powerSource: choice('pneumatic'),
    airPressure: number(6.3),
    airConsumption: number(model.air),
    airInlet: choice(model.inlet),
    hoseDiameter: number(model.hose),
    torqueControl: choice('pulse-shutoff'),
    angleMonitoring: no,
    display: choice('none'),
    ipClass: choice('IP40'),
    operatingTemperature: range(5, 45),
    storageTemperature: range(-20, 60),
    humidity: number(90),
    noiseLevel: number(model.noise),
    vibration: number(model.vibration),
    esdSafe: no,
    certificates: choices('ce', 'ukca', 'atex', 'rohs', 'reach'),
    calibrationInterval: number(12),
    serviceInterval: number(model.torque[1] >= 130 ? 250_000 : 400_000),
    warranty: number(12),
  }
}

function optionsOf(model: Model): readonly DemoOption[] {
  return [
    option('calibration-iso-17025', 75),
    ...(model.drive === 'hex-1/4' ? [option('drive-square-3-8', 30)] : []),
    ...(model.drive === 'square-3/8' ? [option('drive-square-1-2', 32)] : []),
    ...(model.drive === 'square-1/2' ? [option('drive-square-3-8', 32)] : []),
    ...(model.drive === 'square-3/4' ? [option('drive-square-1-2', 55), option('drive-square-1', 80)] : []),
    // The silencer lowers the level at the operator's ear by 3 dB(A) for a little free speed.
    option('exhaust-silencer', 34, {
      noiseLevel: number(model.noise - 3),
      freeSpeed: number(Math.round((model.speed * 0.97) / 50) * 50),
    }),
    option('protective-cover', 24),
    option('suspension-bail', 18),
  ]
}

function accessoriesOf(model: Model): readonly string[] {
  return ['AC-FRL-38', 'AC-BAL-20', ...socketsFor(model.drive), checkingSensor(model.torque[1])]
}

function industriesOf(model: Model): readonly IndustryCode[] {
  if (model.torque[1] <= 80) return ['automotive', 'aerospace', 'new-energy']
  return ['automotive', 'rail', 'construction-machinery', 'energy']
}

export const AIR_PULSE_TOOLS: readonly DemoProduct[] = MODELS.map((model, index) => {
  const specifications = specify(model)
  return {
    sku: model.sku,
    slug: model.sku.toLowerCase(),
    category: 'air-pulse-tools',
    variant: model.angle ? 'air-angle' : 'air-pistol',
    specifications,
    industries: industriesOf(model),
    listPrice: tiers(model.dollars, 'tool'),
    options: certifyCalibration(optionsOf(model), specifications),
    accessories: accessoriesOf(model),
    leadTimeDays: model.lead,
    stock: model.stock,
    hsCode: '8467.11',
    countryOfOrigin: 'CN',
    grossWeightKg: grossWeight(model.weight),
    dimensions: {
      length: model.length,
      height: model.height,
      body: model.body,
      head: model.angle?.head ?? model.body * 0.88,
      grip: model.angle ? 140 : 92,
      drive: DRIVE_MM[model.drive],
      driveShape: model.drive === 'hex-1/4' ? 'hex' : 'square',
    },
    competitorFigures: sampleFigures(
      `air pulse tool with shut-off, ${model.torque[1]} Nm class`,
      specifications,
      index,
      [
        { competitor: 'Atlas Copco', figures: { weight: 0.95, freeSpeed: 1.04, noiseLevel: 0.98 } },
        { competitor: 'Ingersoll Rand', figures: { weight: 1.08, airConsumption: 1.07, vibration: 1.1 } },
        { competitor: 'Desoutter', figures: { weight: 1.04, airConsumption: 1.04, freeSpeed: 0.98 } },
      ],
    ),
    certificates: certificates(model.sku, 'ce', 'ukca'),
  }
})
