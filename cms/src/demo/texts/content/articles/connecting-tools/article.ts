import { assembleArticle } from '../../assemble.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const connectingTools = assembleArticle(
  {
    slug: 'connect-tools-open-protocol-profinet-mqtt',
    kind: 'white-paper',
    publishedAt: '2026-09-17',
    relatedSkus: ['CX-1', 'CX-1W', 'CX-2', 'CX-4', 'CX-G', 'BP-25C'],
  },
  { en, zh, es, ar, ja, de, pt },
)
