import type { CalculationPhrases } from './phrases.ts'

export const pt: CalculationPhrases = {
  title: {
    'joint-torque': 'Torque de aperto da junta',
    'clamp-force': 'Força de aperto a partir do torque',
    'battery-per-shift': 'Baterias por turno',
    'air-consumption': 'Consumo de ar e compressor',
  },
  input: {
    thread: 'Rosca',
    strengthClass: 'Classe de resistência',
    friction: 'Coeficiente de atrito μ',
    torque: 'Torque M',
    tightenings: 'Apertos por turno',
    perCharge: 'Apertos por carga',
    tool: 'Ferramenta',
    flow: 'Consumo de uma ferramenta em operação q',
    duty: 'Fração do tempo em operação d',
    tools: 'Ferramentas ao mesmo tempo z',
    leakage: 'Vazamento',
    reserve: 'Reserva',
  },
  result: {
    'joint-torque': 'Torque de aperto M',
    'clamp-force': 'Força de aperto F',
    'battery-per-shift': 'Baterias por ferramenta',
    'air-consumption': 'Compressor, vazão de ar livre',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (n, formatted, charges) => `${formatted} ${n === 1 ? 'bateria' : 'baterias'} (${charges} cargas)`,
  forceOfLimit: (force, percent) => `${force}, ${percent} do que a classe permite`,
  compressor: (flow, mean) => `${flow} (só as ferramentas: ${mean})`,
  energyEstimate: 'Estimado pela energia da bateria, com erro de cerca de um terço',
  productData: 'Dados do produto',
}
