import { INDUSTRIES } from '@tradewind/schema/ontology'
import { localize } from '../localize.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

const localized = localize({ en, zh, es, ar, ja, de, pt })

const CASES = [
  { code: 'gearbox-rework', articleSlug: 'sample-case-gearbox-rework' },
  { code: 'battery-tray', articleSlug: undefined },
  { code: 'wind-tower', articleSlug: undefined },
] as const

/** The home page's texts; every case is a sample and carries `sampleLabel`. */
export const HOME = {
  ...localized,
  industries: INDUSTRIES.map((code) => ({ code, ...localized.industries[code] })),
  cases: localized.cases.map((text, index) => ({ ...text, ...CASES[index], sample: true as const })),
}
