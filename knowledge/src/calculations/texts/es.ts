import type { CalculationPhrases } from './phrases.ts'

export const es: CalculationPhrases = {
  title: {
    'joint-torque': 'Par de apriete de la unión',
    'clamp-force': 'Fuerza de apriete a partir del par',
    'battery-per-shift': 'Baterías por turno',
    'air-consumption': 'Consumo de aire y compresor',
  },
  input: {
    thread: 'Rosca',
    strengthClass: 'Clase de resistencia',
    friction: 'Coeficiente de rozamiento μ',
    torque: 'Par M',
    tightenings: 'Aprietes por turno',
    perCharge: 'Aprietes por carga',
    tool: 'Herramienta',
    flow: 'Consumo de una herramienta en marcha q',
    duty: 'Fracción del tiempo en marcha d',
    tools: 'Herramientas a la vez z',
    leakage: 'Fugas',
    reserve: 'Reserva',
  },
  result: {
    'joint-torque': 'Par de apriete M',
    'clamp-force': 'Fuerza de apriete F',
    'battery-per-shift': 'Baterías por herramienta',
    'air-consumption': 'Compresor, caudal de aire libre',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (n, formatted, charges) => `${formatted} ${n === 1 ? 'batería' : 'baterías'} (${charges} cargas)`,
  forceOfLimit: (force, percent) => `${force}, el ${percent} de lo que admite la clase`,
  compressor: (flow, mean) => `${flow} (solo herramientas: ${mean})`,
  energyEstimate: 'Estimado a partir de la energía de la batería, con un error de un tercio aproximadamente',
  productData: 'Datos del producto',
}
