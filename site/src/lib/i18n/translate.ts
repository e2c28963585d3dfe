import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { formatNumber } from '@tradewind/schema/units'
import { createInstance, type TFunction } from 'i18next'
import { NAMESPACES, RESOURCES } from './resources.ts'

export type Translate = TFunction<typeof NAMESPACES>

const instance = createInstance({
  resources: RESOURCES,
  supportedLngs: [...LOCALES],
  ns: [...NAMESPACES],
  defaultNS: 'common',
  // Every language is complete (a test proves it): another language's text would hide a mistake.
  fallbackLng: false,
  initAsync: false,
  // Astro and React escape what they print; texts here are plain text, never markup.
  interpolation: { escapeValue: false },
})
void instance.init()
// The house's digits: i18next would ask Intl for plain "ar", which prints Latin ones.
instance.services.formatter?.add('number', (value: unknown, locale) => formatNumber(Number(value), locale as Locale))

const translators = new Map<Locale, Translate>()

/** The interface's words in one language. Keys are `namespace:key`. */
export function translator(locale: Locale): Translate {
  let translate = translators.get(locale)
  if (translate === undefined) {
    translate = remembering(instance.getFixedT(locale, NAMESPACES) as Translate)
    translators.set(locale, translate)
  }
  return translate
}

/** Filled-in sentences can hold what a visitor typed: beyond this many of a language no more are remembered. */
const MOST_REMEMBERED = 4_000

/** A page asks for a hundred words: looking each up once saves a tenth of a page's time. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>()
  const lookUp = (key: string, options?: object): string => {
    const asked = options === undefined ? key : `${key} ${JSON.stringify(options)}`
    let text = known.get(asked)
    if (text === undefined) {
      text = String(options === undefined ? translate(key as never) : translate(key as never, options as never))
      if (known.size < MOST_REMEMBERED) known.set(asked, text)
    }
    return text
  }
  return lookUp as unknown as Translate
}
