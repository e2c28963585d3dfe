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
  readonly torque: readonly [number, number]
  readonly bolts: readonly [number, number]
  readonly speed: number
  /** Battery included. */
  readonly weight: number
  readonly length: number
  readonly height: number
  readonly body: number
  /** Axis to outer side; of the angle head for an angle tool. */
  readonly sideToCentre: number
  readonly drive: Drive
  readonly volts: 18 | 36
  readonly ampereHours: number
  readonly charge: number
  readonly cycle: number
  readonly noise: number
  readonly vibration: number
  readonly dollars: number
  readonly stock: number
  readonly lead: number
  readonly angle?: { readonly headHeight: number; readonly head: number }
  readonly connected?: true
}

const MODELS: readonly Model[] = [
  {
    sku: 'BP-12',
    torque: [3, 12],
    bolts: [5, 6],
    speed: 5200,
    weight: 1.05,
    length: 148,
    height: 202,
    body: 50,
    sideToCentre: 25,
    drive: 'hex-1/4',
    volts: 18,
    ampereHours: 2.5,
    charge: 1400,
    cycle: 0.5,
    noise: 75,
    vibration: 2.1,
    dollars: 980,
    stock: 84,
    lead: 10,
  },
  {
    sku: 'BP-25',
    torque: [6, 25],
    bolts: [6, 8],
    speed: 5000,
    weight: 1.15,
    length: 156,
    height: 208,
    body: 52,
    sideToCentre: 26,
    drive: 'square-3/8',
    volts: 18,
    ampereHours: 2.5,
    charge: 1150,
    cycle: 0.6,
    noise: 76,
    vibration: 2.4,
    dollars: 1080,
    stock: 112,
    lead: 10,
  },
  {
    sku: 'BP-25C',
    torque: [6, 25],
    bolts: [6, 8],
    speed: 5000,
    weight: 1.25,
    length: 168,
    height: 212,
    body: 52,
    sideToCentre: 26,
    drive: 'square-3/8',
    volts: 18,
    ampereHours: 2.5,
    charge: 980,
    cycle: 0.7,
    noise: 76,
    vibration: 2.4,
    dollars: 1690,
    stock: 36,
    lead: 15,
    connected: true,
  },
  {
    sku: 'BP-40',
    torque: [8, 40],
    bolts: [6, 8],
    speed: 4900,
    weight: 1.3,
    length: 164,
    height: 214,
    body: 54,
    sideToCentre: 27,
    drive: 'square-3/8',
    volts: 18,
    ampereHours: 2.5,
    charge: 900,
    cycle: 0.7,
    noise: 77,
    vibration: 2.8,
    dollars: 1190,
    stock: 96,
    lead: 10,
  },
  {
    sku: 'BP-60',
    torque: [12, 60],
    bolts: [8, 10],
    speed: 4700,
    weight: 1.55,
    length: 174,
    height: 228,
    body: 57,
    sideToCentre: 28.5,
    drive: 'square-3/8',
    volts: 18,
    ampereHours: 5,
    charge: 1050,
    cycle: 0.8,
    noise: 78,
    vibration: 3.2,
    dollars: 1320,
    stock: 71,
    lead: 12,
  },
  {
    sku: 'BP-80',
    torque: [15, 80],
    bolts: [8, 10],
    speed: 4500,
    weight: 1.7,
    length: 182,
    height: 230,
    body: 60,
    sideToCentre: 30,
    drive: 'square-1/2',
    volts: 18,
    ampereHours: 5,
    charge: 900,
    cycle: 0.9,
    noise: 79,
    vibration: 3.6,
    dollars: 1480,
    stock: 64,
    lead: 12,
  },
  {
    sku: 'BP-80A',
    torque: [20, 80],
    bolts: [8, 10],
    speed: 3100,
    weight: 2.15,
    length: 372,
    height: 118,
    body: 58,
    sideToCentre: 21,
    drive: 'square-3/8',
    volts: 18,
    ampereHours: 5,
    charge: 760,
    cycle: 1.1,
    noise: 80,
    vibration: 3.9,
    dollars: 1890,
    stock: 18,
    lead: 21,
    angle: { headHeight: 44, head: 42 },
  },
  {
    sku: 'BP-110',
    torque: [25, 110],
    bolts: [10, 12],
    speed: 4200,
    weight: 2,
    length: 194,
    height: 236,
    body: 64,
    sideToCentre: 32,
    drive: 'square-1/2',
    volts: 18,
    ampereHours: 5,
    charge: 720,
    cycle: 1,
    noise: 80,
    vibration: 4.1,
    dollars: 1690,
    stock: 42,
    lead: 14,
  },
  {
    sku: 'BP-150',
    torque: [35, 150],
    bolts: [12, 14],
    speed: 4000,
    weight: 2.55,
    length: 210,
    height: 250,
    body: 69,
    sideToCentre: 34.5,
    drive: 'square-1/2',
    volts: 36,
    ampereHours: 4,
    charge: 850,
    cycle: 1.2,
    noise: 82,
    vibration: 4.7,
    dollars: 1940,
    stock: 27,
    lead: 18,
  },
  {
    sku: 'BP-200',
    torque: [50, 200],
    bolts: [12, 16],
    speed: 3700,
    weight: 3.1,
    length: 228,
    height: 258,
    body: 75,
    sideToCentre: 37.5,
    drive: 'square-3/4',
    volts: 36,
    ampereHours: 4,
    charge: 640,
    cycle: 1.4,
    noise: 83,
    vibration: 5.4,
    dollars: 2290,
    stock: 14,
    lead: 21,
  },
]

function specify(model: Model): Specifications {
  return {
    torqueRange: range(...model.torque),
    torqueAccuracy: number(model.connected ? 5 : 8),
    torqueRepeatability: number(model.connected ? 3 : 5),
    freeSpeed: number(model.speed),
    boltSize: range(...model.bolts),
    dutyCycle: number(model.torque[1] > 100 ? 50 : 60),
    cycleTime: number(model.cycle),
    tighteningsPerCharge: number(model.charge),
    reversible: yes,
    weight: number(model.weight),
    length: number(model.length),
    ...(model.angle ? { headHeight: number(model.angle.headHeight) } : {}),
    sideToCentre: number(model.sideToCentre),
    handleShape: choice(model.angle ? 'angle' : 'pistol'),
    drive: choice(model.drive),
    housingMaterial: choice('composite'),
    ledLight: yes,
    powerSource: choice('battery'),
    batteryVoltage: number(model.volts),
    batteryCapacity: number(model.ampereHours),
    torqueControl: choice(model.connected ? 'transducer' : 'pulse-shutoff'),
    angleMonitoring: model.connected ? yes : no,
    programs: number(model.connected ? 32 : 8),
    resultMemory: number(model.connected ? 20_000 : 200),
    display: choice(model.connected ? 'oled' : 'led'),
    ...(model.connected
      ? {
          angleResolution: number(1),
          protocols: choices('open-protocol', 'mqtt', 'usb'),
          wireless: choices('wifi-2.4', 'wifi-5', 'bluetooth-le'),
          wirelessRange: number(40),
        }
      : { protocols: choices('usb') }),
    ipClass: choice(model.torque[1] > 100 ? 'IP44' : 'IP42'),
    operatingTemperature: range(-5, 45),
    storageTemperature: range(-20, 60),
    humidity: number(90),
    noiseLevel: number(model.noise),
    vibration: number(model.vibration),
    esdSafe: model.torque[1] <= 25 ? yes : no,
    certificates: model.connected
      ? choices('ce', 'ukca', 'ul', 'fcc', 'rohs', 'reach')
      : choices('ce', 'ukca', 'ul', 'rohs', 'reach'),
    calibrationInterval: number(12),
    serviceInterval: number(model.torque[1] > 100 ? 500_000 : 800_000),
    warranty: number(24),
  }
}

function optionsOf(model: Model): readonly DemoOption[] {
  return [
    ...(model.connected
      ? []
      : [
          option('transducer', 390, {
            torqueAccuracy: number(5),
            torqueRepeatability: number(3),
            angleResolution: number(1),
          }),
        ]),
    ...(model.connected ? [] : [option('wifi-module', 240, { protocols: choices('open-protocol', 'mqtt', 'usb') })]),
    option('calibration-iso-17025', 85),
    ...(model.drive === 'hex-1/4' ? [option('drive-square-3-8', 35)] : []),
    ...(model.drive === 'square-3/8' ? [option('drive-square-1-2', 35)] : []),
    ...(model.drive === 'square-3/8' && model.torque[1] <= 25 ? [option('drive-hex-1-4', 35)] : []),
    ...(model.drive === 'square-1/2' ? [option('drive-square-3-8', 35)] : []),
    ...(model.drive === 'square-3/4' ? [option('drive-square-1-2', 60)] : []),
    option('second-battery', model.volts === 36 ? 175 : model.ampereHours > 3 ? 118 : 72),
    option('protective-cover', 28),
    option('suspension-bail', 22),
  ]
}

function accessoriesOf(model: Model): readonly string[] {
  const batteries = model.volts === 36 ? ['AC-BAT36-40'] : ['AC-BAT18-25', 'AC-BAT18-50']
  return [
    ...batteries,
    'AC-CHG-2',
    ...socketsFor(model.drive),
    ...(model.connected ? ['CX-1W', 'CX-G'] : []),
    checkingSensor(model.torque[1]),
  ]
}

function industriesOf(model: Model): readonly IndustryCode[] {
  if (model.torque[1] <= 40) return ['automotive', 'aerospace', 'new-energy']
  if (model.torque[1] <= 110) return ['automotive', 'new-energy', 'rail']
  return ['construction-machinery', 'rail', 'energy', 'automotive']
}

export const BATTERY_PULSE_TOOLS: readonly DemoProduct[] = MODELS.map((model, index) => {
  const specifications = specify(model)
  const variant: DrawingVariant = model.angle ? 'pulse-angle' : 'pulse-pistol'
  return {
    sku: model.sku,
    slug: model.sku.toLowerCase(),
    category: 'battery-pulse-tools',
    variant,
    specifications,
    industries: industriesOf(model),
    listPrice: tiers(model.dollars, 'tool'),
    options: certifyCalibration(optionsOf(model), specifications),
    accessories: accessoriesOf(model),
    leadTimeDays: model.lead,
    stock: model.stock,
    hsCode: '8467.29',
    countryOfOrigin: 'CN',
    grossWeightKg: grossWeight(model.weight + 0.9),
    dimensions: {
      length: model.length,
      height: model.height,
      body: model.body,
      head: model.angle?.head ?? model.body * 0.86,
      grip: model.angle ? 150 : 108,
      drive: DRIVE_MM[model.drive],
      driveShape: model.drive === 'hex-1/4' ? 'hex' : 'square',
    },
    competitorFigures: sampleFigures(`battery pulse tool, ${model.torque[1]} Nm class`, specifications, index, [
      { competitor: 'Atlas Copco', figures: { weight: 0.97, freeSpeed: 1.05, tighteningsPerCharge: 0.93 } },
      { competitor: 'Ingersoll Rand', figures: { weight: 1.09, freeSpeed: 0.94, noiseLevel: 1.03 } },
      { competitor: 'Desoutter', figures: { weight: 1.05, freeSpeed: 1.02, tighteningsPerCharge: 0.9 } },
    ]),
    certificates: certificates(model.sku, 'ce', 'ukca', 'ul'),
  }
})
