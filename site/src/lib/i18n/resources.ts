import type { Locale } from '@tradewind/schema/locales'
import type advisor from '../../locales/en/advisor.json'
import type article from '../../locales/en/article.json'
import type common from '../../locales/en/common.json'
import type compare from '../../locales/en/compare.json'
import type consent from '../../locales/en/consent.json'
import type contact from '../../locales/en/contact.json'
import type error from '../../locales/en/error.json'
import type form from '../../locales/en/form.json'
import type home from '../../locales/en/home.json'
import type library from '../../locales/en/library.json'
import type product from '../../locales/en/product.json'
import type quote from '../../locales/en/quote.json'
import type selector from '../../locales/en/selector.json'
import type solution from '../../locales/en/solution.json'

/** The interface's words: one file per namespace and language. English says which keys there are. */
export interface Words {
  advisor: typeof advisor
  article: typeof article
  common: typeof common
  compare: typeof compare
  consent: typeof consent
  contact: typeof contact
  error: typeof error
  form: typeof form
  home: typeof home
  library: typeof library
  product: typeof product
  quote: typeof quote
  selector: typeof selector
  solution: typeof solution
}

export const NAMESPACES = [
  'advisor',
  'article',
  'common',
  'compare',
  'consent',
  'contact',
  'error',
  'form',
  'home',
  'library',
  'product',
  'quote',
  'selector',
  'solution',
] as const satisfies readonly (keyof Words)[]

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' })

/** Words by language and namespace, as i18next takes them. */
export const RESOURCES = Object.entries(files).reduce<Partial<Record<Locale, Record<string, object>>>>(
  (resources, [file, words]) => {
    const [locale = '', name = ''] = file.split('/').slice(-2)
    resources[locale as Locale] = { ...resources[locale as Locale], [name.replace('.json', '')]: words }
    return resources
  },
  {},
)

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Words
  }
}
