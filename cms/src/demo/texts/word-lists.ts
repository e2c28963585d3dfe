import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { FAMILY_TEXTS, OPTION_TEXTS, PRODUCT_TEXTS, type ProductTexts, type Words } from './index.ts'

/** Every text of every family with the place it stands in, for the tests that look at all of them. */
export const familyWords = (): [string, Words][] =>
  CATEGORIES.flatMap((category) => {
    const family = FAMILY_TEXTS[category]
    return (
      [
        ['name', family.name],
        ['summary', family.summary],
        ['intro', family.intro],
        ['operatingConditions', family.operatingConditions],
        ['seoTitle', family.seoTitle],
        ['seoDescription', family.seoDescription],
        ...family.scenes.flatMap((scene, n) => [
          [`scene ${n} title`, scene.title],
          [`scene ${n}`, scene.text],
        ]),
        ...family.faq.flatMap((faq, n) => [
          [`question ${n}`, faq.question],
          [`answer ${n}`, faq.answer],
        ]),
      ] as [string, Words][]
    ).map(([field, words]): [string, Words] => [`${category} ${field}`, words])
  })

/** Every text of one product with its field. */
export const wordsOf = (texts: ProductTexts): [string, Words][] => [
  ['name', texts.name],
  ['summary', texts.summary],
  ...texts.sellingPoints.map((point, n): [string, Words] => [`point ${n}`, point]),
  ['seoTitle', texts.seoTitle],
  ['seoDescription', texts.seoDescription],
]

/** Every text of every product with the place it stands in. */
export const productWords = (): [string, Words][] =>
  Object.entries(PRODUCT_TEXTS).flatMap(([sku, texts]) =>
    wordsOf(texts).map(([field, words]): [string, Words] => [`${sku} ${field}`, words]),
  )

const optionWords = (): [string, Words][] => Object.entries(OPTION_TEXTS)

/** All texts of families, products and options. */
export const everything = (): [string, Words][] => [...familyWords(), ...productWords(), ...optionWords()]

/** Places where a text breaks a rule, as one readable list. */
export function breaches(all: [string, Words][], broken: (text: string, locale: Locale, english: string) => boolean) {
  return all.flatMap(([place, words]) =>
    LOCALES.filter((locale) => broken(words[locale] ?? '', locale, words.en)).map(
      (locale) => `${place} ${locale}: ${words[locale]}`,
    ),
  )
}
