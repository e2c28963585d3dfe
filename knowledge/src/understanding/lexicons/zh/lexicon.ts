import type { LocaleLexicon } from '../../lexicon/locale-lexicon.ts'
import { amounts } from './amounts.ts'
import { common } from './common.ts'
import { market } from './market.ts'
import { product } from './product.ts'
import { talk } from './talk.ts'
import { time } from './time.ts'

export const zh: LocaleLexicon = { market, product, amounts, time, talk, common }
