import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const torqueCapacity = assembleArticle(
  {
    slug: 'choose-torque-capacity',
    kind: 'guide',
    publishedAt: '2026-03-12',
    relatedSkus: ['BP-60', 'BP-80', 'BP-110', 'DN-75A', 'DN-150', 'TS-180R'],
  },
  { en, zh, es, ar, ja, de, pt },
)
