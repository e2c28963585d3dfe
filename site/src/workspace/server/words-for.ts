import type { Locale } from '@tradewind/schema/locales'
import { RESOURCES } from '../../lib/i18n/resources.ts'
import type { WordBook, WorkspaceNamespace } from '../words/namespaces.ts'

/** The words a page needs, in one language. On the server only: all languages are in memory here. */
export function wordsFor(locale: Locale, namespaces: readonly WorkspaceNamespace[]): WordBook {
  const all = RESOURCES[locale] ?? {}
  return { locale, words: Object.fromEntries(namespaces.map((name) => [name, all[name] ?? {}])) }
}
