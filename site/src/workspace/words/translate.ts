import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { createInstance, type TFunction } from 'i18next'
import { WORKSPACE_NAMESPACES, type WordBook } from './namespaces.ts'

export type WorkspaceTranslate = TFunction<typeof WORKSPACE_NAMESPACES>

/** The words of a page in its language; the same in the server's rendering and in the browser. */
export function workspaceTranslator({ locale, words }: WordBook): WorkspaceTranslate {
  const instance = createInstance({
    lng: locale,
    resources: { [locale]: words },
    ns: [...WORKSPACE_NAMESPACES],
    defaultNS: 'workspace',
    fallbackLng: false,
    initAsync: false,
    // React and Astro escape what they print; texts here are plain text, never markup.
    interpolation: { escapeValue: false },
  })
  void instance.init()
  const numbers = new Intl.NumberFormat(LOCALE_FACTS[locale].intl)
  const t = instance.getFixedT(locale, [...WORKSPACE_NAMESPACES])
  const rightToLeft = LOCALE_FACTS[locale].direction === 'rtl'
  // Figures take the reader's digits; a Latin name in an Arabic sentence is isolated, so that its full stop stays with it.
  const written = (value: unknown): unknown => {
    if (typeof value === 'number') return numbers.format(value)
    return rightToLeft && typeof value === 'string' && value !== '' ? `\u2068${value}\u2069` : value
  }
  const readable = (values: unknown): unknown =>
    typeof values !== 'object' || values === null
      ? values
      : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]))
  // The keys stay checked by the type; only the figures among the values are written differently.
  return ((key: string, values?: object) => t(key as never, readable(values) as never)) as unknown as WorkspaceTranslate
}
