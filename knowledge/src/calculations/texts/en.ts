import type { CalculationPhrases } from './phrases.ts'

export const en: CalculationPhrases = {
  title: {
    'joint-torque': 'Tightening torque of the joint',
    'clamp-force': 'Clamp force from the torque',
    'battery-per-shift': 'Batteries per shift',
    'air-consumption': 'Air consumption and compressor',
  },
  input: {
    thread: 'Thread',
    strengthClass: 'Strength class',
    friction: 'Coefficient of friction μ',
    torque: 'Torque M',
    tightenings: 'Tightenings per shift',
    perCharge: 'Tightenings per charge',
    tool: 'Tool',
    flow: 'Consumption of a running tool q',
    duty: 'Share of time it runs d',
    tools: 'Tools at a time z',
    leakage: 'Leakage',
    reserve: 'Reserve',
  },
  result: {
    'joint-torque': 'Tightening torque M',
    'clamp-force': 'Clamp force F',
    'battery-per-shift': 'Batteries for each tool',
    'air-consumption': 'Compressor, free air delivery',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (n, formatted, charges) => `${formatted} ${n === 1 ? 'battery' : 'batteries'} (${charges} charges)`,
  forceOfLimit: (force, percent) => `${force}, ${percent} of what the class allows`,
  compressor: (flow, mean) => `${flow} (tools alone: ${mean})`,
  energyEstimate: 'Estimated from the energy of the battery, good to about a third',
  productData: 'Product data',
}
