import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const batteryCost = assembleArticle(
  {
    slug: 'battery-tools-on-the-assembly-line',
    kind: 'white-paper',
    publishedAt: '2026-08-20',
    relatedSkus: ['BP-60', 'AC-BAT18-50', 'AC-CHG-2', 'AP-50', 'AC-FRL-38'],
  },
  { en, zh, es, ar, ja, de, pt },
)
