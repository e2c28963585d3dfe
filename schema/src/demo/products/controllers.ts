import type { DrawingVariant } from '../../drawings/dimensions.ts'
import type { Specifications } from '../../ontology/index.ts'
import { certificates } from '../certificates.ts'
import { sampleFigures } from '../competitors.ts'
import { certifyCalibration, type DemoOption, option } from '../options.ts'
import { grossWeight, tiers } from '../pricing.ts'
import type { DemoProduct } from '../product.ts'
import { choice, choices, number, range } from '../values.ts'

interface Model {
  readonly sku: string
  readonly variant: DrawingVariant
  /** Spindles run at once; tools reached for a gateway. */
  readonly channels: number
  readonly programs: number
  readonly results: number
  readonly weight: number
  /** Width, height, depth in millimetres. */
  readonly box: readonly [number, number, number]
  readonly watts: number
  readonly ipClass: 'IP20' | 'IP42' | 'IP54'
  readonly dollars: number
  readonly stock: number
  readonly lead: number
}

const MODELS: readonly Model[] = [
  {
    sku: 'CX-1',
    variant: 'controller',
    channels: 1,
    programs: 256,
    results: 100_000,
    weight: 5.2,
    box: [210, 290, 160],
    watts: 1000,
    ipClass: 'IP42',
    dollars: 2350,
    stock: 28,
    lead: 21,
  },
  {
    sku: 'CX-1W',
    variant: 'controller-wireless',
    channels: 6,
    programs: 256,
    results: 100_000,
    weight: 3.1,
    box: [210, 230, 110],
    watts: 60,
    ipClass: 'IP42',
    dollars: 2680,
    stock: 16,
    lead: 21,
  },
  {
    sku: 'CX-2',
    variant: 'controller',
    channels: 2,
    programs: 512,
    results: 200_000,
    weight: 9.4,
    box: [310, 340, 200],
    watts: 2000,
    ipClass: 'IP42',
    dollars: 3950,
    stock: 11,
    lead: 28,
  },
  {
    sku: 'CX-4',
    variant: 'controller-cabinet',
    channels: 4,
    programs: 1024,
    results: 500_000,
    weight: 26,
    box: [400, 600, 250],
    watts: 4000,
    ipClass: 'IP54',
    dollars: 6800,
    stock: 5,
    lead: 35,
  },
  {
    sku: 'CX-8',
    variant: 'controller-cabinet',
    channels: 8,
    programs: 1024,
    results: 1_000_000,
    weight: 58,
    box: [600, 800, 300],
    watts: 8000,
    ipClass: 'IP54',
    dollars: 11_900,
    stock: 2,
    lead: 49,
  },
  {
    sku: 'CX-G',
    variant: 'gateway',
    channels: 16,
    programs: 64,
    results: 50_000,
    weight: 0.7,
    box: [45, 125, 115],
    watts: 12,
    ipClass: 'IP20',
    dollars: 1480,
    stock: 33,
    lead: 14,
  },
]

function specify(model: Model): Specifications {
  const gateway = model.variant === 'gateway'
  const wireless = model.variant === 'controller-wireless'
  const cabinet = model.variant === 'controller-cabinet'
  return {
    channels: number(model.channels),
    programs: number(model.programs),
    resultMemory: number(model.results),
    ...(gateway ? {} : { sampleRate: number(4000), angleResolution: number(wireless ? 1 : 0.5) }),
    weight: number(model.weight),
    length: number(model.box[0]),
    handleShape: choice('panel'),
    housingMaterial: choice(cabinet ? 'steel' : gateway ? 'composite' : 'aluminium'),
    powerSource: choice('electric'),
    supplyVoltage: gateway ? range(18, 30) : model.channels > 2 && cabinet ? range(200, 240) : range(100, 240),
    ratedPower: number(model.watts),
    display: choice(gateway ? 'led' : 'touch'),
    protocols: gateway
      ? choices('open-protocol', 'profinet', 'ethernet-ip', 'ethercat', 'modbus-tcp', 'opc-ua', 'mqtt')
      : choices('open-protocol', 'modbus-tcp', 'opc-ua', 'mqtt', 'rs-232', 'usb', 'digital-io'),
    ...(wireless ? { wireless: choices('wifi-2.4', 'wifi-5', 'bluetooth-le'), wirelessRange: number(60) } : {}),
    ipClass: choice(model.ipClass),
    operatingTemperature: range(0, gateway ? 55 : 45),
    storageTemperature: range(-20, 70),
    humidity: number(85),
    ...(gateway || wireless ? {} : { noiseLevel: number(cabinet ? 52 : 38) }),
    certificates: wireless
      ? choices('ce', 'ukca', 'ul', 'fcc', 'rohs', 'reach')
      : choices('ce', 'ukca', 'ul', 'csa', 'rohs', 'reach'),
    ...(gateway ? {} : { calibrationInterval: number(24) }),
    warranty: number(24),
  }
}

const FIELDBUS = {
  'fieldbus-profinet': 'profinet',
  'fieldbus-ethernet-ip': 'ethernet-ip',
  'fieldbus-ethercat': 'ethercat',
} as const

function optionsOf(model: Model, own: Specifications): readonly DemoOption[] {
  if (model.variant === 'gateway') return [option('wifi-module', 130)]
  const spoken = own.protocols?.kind === 'enumSet' ? own.protocols.values : []
  const fieldbuses = (['fieldbus-profinet', 'fieldbus-ethernet-ip', 'fieldbus-ethercat'] as const).map((code) =>
    option(code, 340, { protocols: choices(...spoken, FIELDBUS[code]) }),
  )
  return [
    ...fieldbuses,
    ...(model.variant === 'controller-wireless' ? [] : [option('wifi-module', 180)]),
    option('calibration-iso-17025', 150 + 40 * Math.min(model.channels, 8)),
    ...(model.variant === 'controller' ? [option('protective-cover', 46)] : []),
  ]
}

const ACCESSORIES: Readonly<Record<string, readonly string[]>> = {
  'CX-1': ['AC-CBL-5', 'AC-CBL-10', 'CX-G'],
  'CX-1W': ['CX-G', 'AC-CHG-2'],
  'CX-2': ['AC-CBL-5', 'AC-CBL-10', 'CX-G'],
  'CX-4': ['AC-CBL-10', 'CX-G', 'TS-200B'],
  'CX-8': ['AC-CBL-10', 'CX-G', 'TS-200B'],
  'CX-G': ['CX-1', 'CX-1W', 'CX-2'],
}

export const CONTROLLERS: readonly DemoProduct[] = MODELS.map((model, index) => {
  const specifications = specify(model)
  const gateway = model.variant === 'gateway'
  return {
    sku: model.sku,
    slug: model.sku.toLowerCase(),
    category: 'controllers',
    variant: model.variant,
    specifications,
    industries:
      model.channels > 2
        ? ['automotive', 'new-energy', 'rail', 'construction-machinery']
        : ['automotive', 'aerospace', 'new-energy', 'rail'],
    listPrice: tiers(model.dollars, 'system'),
    options: certifyCalibration(optionsOf(model, specifications), specifications),
    accessories: ACCESSORIES[model.sku] ?? [],
    leadTimeDays: model.lead,
    stock: model.stock,
    hsCode: gateway ? '8517.62' : '8537.10',
    countryOfOrigin: 'CN',
    grossWeightKg: grossWeight(model.weight),
    dimensions: { length: model.box[0], height: model.box[1], body: model.box[2] },
    competitorFigures: sampleFigures(
      gateway ? 'protocol gateway class' : `tightening controller, ${model.channels} channel class`,
      specifications,
      index,
      [
        { competitor: 'Atlas Copco', figures: { weight: 0.95, programs: 1 } },
        { competitor: 'Desoutter', figures: { weight: 1.07, resultMemory: 0.8 } },
      ],
    ),
    certificates: certificates(model.sku, 'ce', 'ukca', 'ul'),
  }
})
