import type { Locale } from '@tradewind/schema/locales'
import { pattern } from '../../../gate/reading/words.ts'

/** How people ask for the outer size of a product. */
const WORDS: Readonly<Record<Locale, string>> = {
  en: 'how big is | how wide | how tall | how deep | how large is | dimensions | outer size | size of the housing | size of the cabinet | size of the box | size of the case | footprint',
  zh: '外形尺寸 | 多宽 | 多深 | 多高 | 体积多大 | 外壳多大 | 机柜多大 | 箱子多大 | 尺寸多大 | 尺寸是多少 | 长宽高',
  es: 'qué tamaño tiene | cómo de grande es | qué dimensiones | dimensiones | qué ancho | qué fondo | cuánto mide de ancho | cuánto mide de fondo | medidas del armario | medidas de la caja',
  ar: 'ما أبعاد | أبعاده | أبعادها | كم عرضه | كم عرضها | كم عمقه | كم عمقها | ما حجم الهيكل | ما حجم الخزانة | ما حجم الصندوق | مقاسات الخزانة | مقاسات الصندوق',
  ja: '外形寸法 | 外寸 | 幅はどのくらい | 幅は何 | 奥行 | 大きさはどのくらい | サイズはどのくらい | 筐体の大きさ | 筐体のサイズ | 寸法は',
  de: 'wie groß ist | wie breit | wie tief | abmessungen | außenmaße | maße des | maße der | gehäusegröße | gehäusemaße | wie groß das gehäuse',
  pt: 'que tamanho tem | qual o tamanho d | qual é o tamanho | dimensões | qual a largura | qual a profundidade | medidas do gabinete | medidas da caixa | medidas do painel',
}

const compiled = new Map<Locale, RegExp>()

/** @param folded text by `foldTerm` */
export function isSizeAsked(folded: string, locale: Locale): boolean {
  const words = compiled.get(locale) ?? pattern(WORDS[locale])
  compiled.set(locale, words)
  return words.test(folded)
}
