import type { CalculationPhrases } from './phrases.ts'

export const de: CalculationPhrases = {
  title: {
    'joint-torque': 'Anziehdrehmoment der Verbindung',
    'clamp-force': 'Vorspannkraft aus dem Drehmoment',
    'battery-per-shift': 'Akkus pro Schicht',
    'air-consumption': 'Luftverbrauch und Kompressor',
  },
  input: {
    thread: 'Gewinde',
    strengthClass: 'Festigkeitsklasse',
    friction: 'Reibungszahl μ',
    torque: 'Drehmoment M',
    tightenings: 'Verschraubungen pro Schicht',
    perCharge: 'Verschraubungen pro Ladung',
    tool: 'Werkzeug',
    flow: 'Verbrauch eines laufenden Werkzeugs q',
    duty: 'Laufzeitanteil d',
    tools: 'Werkzeuge gleichzeitig z',
    leakage: 'Leckage',
    reserve: 'Reserve',
  },
  result: {
    'joint-torque': 'Anziehdrehmoment M',
    'clamp-force': 'Vorspannkraft F',
    'battery-per-shift': 'Akkus je Werkzeug',
    'air-consumption': 'Kompressor, Liefermenge',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (n, formatted, charges) => `${formatted} ${n === 1 ? 'Akku' : 'Akkus'} (${charges} Ladungen)`,
  forceOfLimit: (force, percent) => `${force}, ${percent} des nach der Klasse Zulässigen`,
  compressor: (flow, mean) => `${flow} (nur Werkzeuge: ${mean})`,
  energyEstimate: 'Aus der Energie des Akkus geschätzt, auf etwa ein Drittel genau',
  productData: 'Produktdaten',
}
