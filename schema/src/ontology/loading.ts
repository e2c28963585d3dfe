import type { Locale } from '../locales.ts'
import type { OntologyWords } from './types.ts'

const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly words: OntologyWords }>>> = {
  en: () => import('./locales/en/index.ts'),
  zh: () => import('./locales/zh/index.ts'),
  es: () => import('./locales/es/index.ts'),
  ar: () => import('./locales/ar/index.ts'),
  ja: () => import('./locales/ja/index.ts'),
  de: () => import('./locales/de/index.ts'),
  pt: () => import('./locales/pt/index.ts'),
}

/** The words of one language, fetched on demand: a browser loads only the language it shows. */
export async function loadOntologyWords(locale: Locale): Promise<OntologyWords> {
  return (await LOADERS[locale]()).words
}
