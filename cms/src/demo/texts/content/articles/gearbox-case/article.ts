import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const gearboxCase = assembleArticle(
  {
    slug: 'sample-case-gearbox-rework',
    kind: 'case',
    publishedAt: '2026-10-15',
    relatedSkus: ['DN-40', 'CX-2', 'AC-ARM-30', 'TS-75R', 'TW-60C'],
  },
  { en, zh, es, ar, ja, de, pt },
)
