import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const calibration = assembleArticle(
  {
    slug: 'torque-wrench-calibration-iso-6789',
    kind: 'maintenance',
    publishedAt: '2026-06-04',
    relatedSkus: ['TW-60C', 'TW-120C', 'TW-200D', 'TS-10B', 'TS-200B', 'AC-CASE-TW'],
  },
  { en, zh, es, ar, ja, de, pt },
)
