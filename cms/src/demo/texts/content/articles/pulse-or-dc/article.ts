import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const pulseOrDc = assembleArticle(
  {
    slug: 'pulse-tool-or-dc-nutrunner',
    kind: 'guide',
    publishedAt: '2026-04-23',
    relatedSkus: ['BP-25C', 'BP-40', 'BP-80A', 'DN-40A', 'DN-75', 'CX-1', 'CX-2'],
  },
  { en, zh, es, ar, ja, de, pt },
)
