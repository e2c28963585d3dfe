import { DEFAULT_LOCALE, isLocale } from '@tradewind/schema/locales'
import type { Label } from './label.ts'

/** The label in the admin's language, English when that is none of the seven. */
export function inLanguage(label: Label, language: string): string {
  return label[isLocale(language) ? language : DEFAULT_LOCALE]
}
